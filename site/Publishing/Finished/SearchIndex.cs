using System.Text;
using IskraSite.Languages;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// The index of the search against the words of the passages: each word is found in as many passages, or more, as have it. More, since
/// names find passages too.
/// </summary>
internal sealed class SearchIndex
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    private const int Ending = 48;

    private readonly Dictionary<ulong, int> inPassages = [];
    private readonly Dictionary<ulong, int> inIndex = [];
    private readonly Lock gate = new();

    /// <summary>Adds the words of some passages.</summary>
    public void AddWords(Words words)
    {
        lock (gate)
        {
            foreach (var (word, count) in words.Counts) inPassages[word] = inPassages.GetValueOrDefault(word) + count;
        }
    }

    /// <summary>Reads a part of the index: a line a word, first how much it shares with the one before; then its passages.</summary>
    public void AddTerms(ReadOnlySpan<byte> lines)
    {
        var last = "";
        lock (gate)
        {
            foreach (var range in lines.Split((byte)'\n'))
            {
                var line = lines[range];
                if (line.IndexOf((byte)'\t') is not (> 0 and var tab)) continue;
                last = string.Concat(last.AsSpan(0, ValueOf(line[0])), Encoding.UTF8.GetString(line[1..tab]));
                var passages = 0;
                foreach (var digit in line[(tab + 1)..]) passages += ValueOf(digit) is >= 0 and < Ending ? 1 : 0;
                inIndex[Hash64.Of(last)] = passages;
            }
        }
    }

    private static int ValueOf(byte digit) => Digits.IndexOf((char)digit, StringComparison.Ordinal);

    /// <summary>How many words the index does not have as often as the passages do.</summary>
    public int Lacking() => inPassages.Count(word => inIndex.GetValueOrDefault(word.Key) < word.Value);

    /// <summary>The words of some passages, and how many of the passages have each.</summary>
    internal sealed class Words
    {
        private readonly HashSet<ulong> inPassage = [];

        /// <summary>How many passages have each word.</summary>
        public Dictionary<ulong, int> Counts { get; } = [];

        /// <summary>Reads words: those with joints are found joined and in their parts.</summary>
        public void Add(string? text)
        {
            var folded = Folding.Fold(text).AsSpan();
            foreach (var token in Tokenizer.In(folded))
            {
                var word = folded.Slice(token.Start, token.Length).ToString();
                if (!token.HasJoints)
                {
                    inPassage.Add(Hash64.Of(word));
                    continue;
                }

                var parts = word.Split(Tokenizer.Joints.ToCharArray());
                foreach (var part in parts.Append(string.Concat(parts))) inPassage.Add(Hash64.Of(part));
            }
        }

        /// <summary>A passage has ended.</summary>
        public void EndPassage()
        {
            foreach (var word in inPassage) Counts[word] = Counts.GetValueOrDefault(word) + 1;
            inPassage.Clear();
        }
    }
}

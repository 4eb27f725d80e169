using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What a PDF is to hold: every word of the texts, as often as they have it. In which order, its pages do not tell: lines of two directions
/// stand as they are painted.
/// </summary>
/// <param name="wanted">The words.</param>
internal sealed class PdfWords(string output, PdfWords.Bag wanted) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var found = new Bag();
        foreach (var run in PdfText.Runs(file.Bytes)) found.Add(run);
        file.Lacks(Lacking(wanted, found));
    }

    /// <summary>What of some words is missing among others, as the end of a sentence; or null.</summary>
    public static string? Lacking(Bag wanted, Bag found)
    {
        var lacking = wanted.Counts.Where(word => found.Counts.GetValueOrDefault(word.Key) < word.Value)
            .Select(word => (word.Key, Count: word.Value - found.Counts.GetValueOrDefault(word.Key)))
            .Where(word => !IsDivided(word.Key, word.Count)).ToList();
        if (lacking.Count == 0) return null;
        var first = lacking.Select(word => word.Key).Min(StringComparer.Ordinal);
        return $"lacks {lacking.Sum(word => word.Count)} of the {wanted.Counts.Values.Sum()} words of its texts, such as ‘{first}’";

        // A mark inside a word divides it: both parts are then among the words that nobody else wants.
        bool IsDivided(string word, int count) =>
            Enumerable.Range(1, word.Length - 1).Any(at => IsLeft(word[..at], count) && IsLeft(word[at..], count));

        bool IsLeft(string part, int count) => found.Counts.GetValueOrDefault(part) - wanted.Counts.GetValueOrDefault(part) >= count;
    }

    /// <summary>Words, and how often each is there. Vowel signs and joints are no part of them: they are set beside the letters.</summary>
    internal sealed class Bag
    {
        /// <summary>How often each word is there.</summary>
        public Dictionary<string, int> Counts { get; } = [];

        /// <summary>Those of texts in a language, with their annexes and footnotes.</summary>
        public static Bag Of(IEnumerable<TextBody> bodies, Language language)
        {
            var bag = new Bag();
            foreach (var (body, version) in bodies.Select(body => (body, body.In(language))))
            {
                if (version is null) continue;
                foreach (var block in version.Reading.Concat(version.FootnoteReading.SelectMany(note => note))) bag.Add(block.Text);
                foreach (var piece in body.Annex?.Pieces ?? []) bag.Add(piece.Content.ReadingIn(language).Text);
            }

            return bag;
        }

        /// <summary>Adds the words of a text.</summary>
        public void Add(string text)
        {
            var word = new StringBuilder();
            foreach (var c in text + " ")
            {
                if (char.IsLetterOrDigit(c))
                {
                    word.Append(c);
                }
                else if (word.Length > 0 && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                {
                    Counts[word.ToString()] = Counts.GetValueOrDefault(word.ToString()) + 1;
                    word.Clear();
                }
            }
        }
    }
}

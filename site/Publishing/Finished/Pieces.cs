using System.Buffers;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// The words of a finished file in reading order, cut wherever the file has a mark: what the edition holds is looked for among them, as
/// whole runs of pieces.
/// </summary>
internal sealed class Pieces
{
    private readonly Dictionary<ulong, int> ids = [];
    private readonly List<(int From, int To)> cells = [];

    // What was read up to each cut.
    private WordSum[] cuts = new WordSum[256];
    private int last;
    private WordSummer summer;
    private bool isByWord;

    /// <summary>Whether the same letters must be the same words too: not where a form divides what it does not print apart.</summary>
    public bool CountsWords { get; init; } = true;

    /// <summary>The places that have an id: its hash, and the cut at which it stands.</summary>
    public IReadOnlyDictionary<ulong, int> Ids => ids;

    /// <summary>The cells of tables, in order.</summary>
    public IReadOnlyList<(int From, int To)> Cells => cells;

    /// <summary>The last cut.</summary>
    public int Last => last;

    /// <summary>Begins anew.</summary>
    /// <param name="byWord">Whether white space is a mark too: what is looked for stands somewhere in a line.</param>
    public void Clear(bool byWord = false)
    {
        isByWord = byWord;
        ids.Clear();
        cells.Clear();
        last = 0;
        summer = default;
    }

    /// <summary>Reads text in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        while (isByWord && text.IndexOfAny(" \t\r\n"u8) is var space and >= 0)
        {
            summer.Add(text[..(space + 1)]);
            Cut();
            text = text[(space + 1)..];
        }

        summer.Add(text);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Add(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Reads white space.</summary>
    public void Space() => summer.Break();

    /// <summary>Cuts where a mark stands inside running text.</summary>
    public void Cut()
    {
        var sum = summer.Sum;
        if (sum.Length == cuts[last].Length) return;
        if (++last == cuts.Length) Array.Resize(ref cuts, 2 * cuts.Length);
        cuts[last] = sum;
    }

    /// <summary>Cuts where a block, line, cell or item begins or ends.</summary>
    public void Break()
    {
        Cut();
        summer.Break();
    }

    /// <summary>An id stands here.</summary>
    /// <returns>False when it stood elsewhere already.</returns>
    public bool AddId(ulong id) => ids.TryAdd(id, last);

    /// <summary>A cell of a table has ended.</summary>
    /// <param name="from">The cut at which it began.</param>
    public void AddCell(int from) => cells.Add((from, last));

    /// <summary>What stands between two cuts.</summary>
    public WordSum Between(int from, int to) => cuts[to] - cuts[from];

    /// <summary>Looks for words from a cut on.</summary>
    /// <returns>The cut after them; −1 when they do not stand there.</returns>
    public int Find(WordSum words, int from)
    {
        for (var (start, end) = (from, from); start < last; start++)
        {
            var length = cuts[start].Length + words.Length;
            while (end < last && cuts[end].Length < length) end++;
            if (cuts[end].Length == length && IsSame(words, start, end)) return end;
        }

        return -1;
    }

    /// <summary>Whether words begin at a cut.</summary>
    /// <returns>The cut after them, or −1.</returns>
    public int Match(WordSum words, int start)
    {
        var end = start;
        var length = cuts[start].Length + words.Length;
        while (end < last && cuts[end].Length < length) end++;
        return cuts[end].Length == length && IsSame(words, start, end) ? end : -1;
    }

    /// <summary>Takes words off a list wherever they stand, each once for each time that it stands there.</summary>
    /// <param name="wanted">The words, and how often each is wanted; afterwards, how often it was not found.</param>
    public void Strike(Dictionary<WordSum, int> wanted)
    {
        // Of all stretches hardly one is wanted: most are told by their length, nearly all others by a few bits of their hash.
        const int Shift = 52;
        var longest = wanted.Keys.Max(words => words.Length);
        var (lengths, hashes) = (new bool[longest + 1], new bool[1 << (64 - Shift)]);
        foreach (var words in wanted.Keys) (lengths[words.Length], hashes[words.Hash >> Shift]) = (true, true);
        for (var start = 0; start < last; start++)
        {
            for (var end = start + 1; end <= last && cuts[end].Length - cuts[start].Length <= longest; end++)
            {
                if (!lengths[cuts[end].Length - cuts[start].Length]) continue;
                var here = Between(start, end);
                if (hashes[here.Hash >> Shift] && wanted.TryGetValue(here, out var left)) wanted[here] = left - 1;
            }
        }
    }

    private bool IsSame(WordSum words, int start, int end)
    {
        var here = Between(start, end);
        return here.Hash == words.Hash && (here.Words == words.Words || !CountsWords);
    }
}

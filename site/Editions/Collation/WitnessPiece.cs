using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>
/// A line or cell of a machine reading. The machine's own marks are not letters of the paper: <c>#</c> runs that open a line, the tags <c>p</c>
/// and <c>b</c>, CommonMark's backslash escapes.
/// </summary>
internal sealed class WitnessPiece
{
    private readonly string raw;
    private readonly int offset;

    // Whether each character of the raw line belongs to a mark.
    private readonly bool[] isMark;

    /// <summary>Reads a line or cell.</summary>
    /// <param name="raw">As received.</param>
    /// <param name="offset">Where it begins in its file.</param>
    public WitnessPiece(string raw, int offset)
    {
        (this.raw, this.offset, isMark) = (raw, offset, new bool[raw.Length]);
        var letters = new WitnessLetters();
        var marks = FindMarks();
        foreach (var (from, to) in Runs(i => !isMark[i]))
        {
            letters.Append(raw.AsSpan(from, to - from), offset + from);
            Dropped.Add(RegularisationRule.Asterisk, raw.AsSpan(from, to - from).Count('*'));
            Dropped.Add(RegularisationRule.Stroke, raw.AsSpan(from, to - from).Count(Languages.Letters.Tatweel) + raw.AsSpan(from, to - from).Count(Languages.Letters.Zwj));
        }

        Dropped.Add(RegularisationRule.LayoutMark, marks);
        Letters = letters;
    }

    /// <summary>Its letters.</summary>
    public IReadOnlyList<WitnessLetter> Letters { get; }

    /// <summary>What collation passes over.</summary>
    public Regularisations Dropped { get; } = new();

    /// <summary>What stands in it, letter for letter.</summary>
    /// <param name="hidden">For each letter, whether it is hidden; null: none is. What stands between two hidden letters goes with them.</param>
    public IReadOnlyList<SourceSegment> Segments(IReadOnlyList<bool>? hidden)
    {
        var kinds = isMark.Select(mark => mark ? SourceSegmentKind.Mark : SourceSegmentKind.Words).ToArray();
        for (var i = 0; hidden is not null && i < Letters.Count; i++)
        {
            if (!hidden[i]) continue;
            var first = Letters[i].Index - offset;
            while (i + 1 < Letters.Count && hidden[i + 1]) i++;
            var end = Letters[i].Index - offset + 1;
            while (end < raw.Length && IsPartOfLetter(raw[end])) end++;
            Array.Fill(kinds, SourceSegmentKind.Gap, first, end - first);
        }

        var segments = new List<SourceSegment>();
        for (var from = 0; from < raw.Length;)
        {
            var to = from + 1;
            while (to < raw.Length && kinds[to] == kinds[from]) to++;
            segments.Add(new SourceSegment(kinds[from] == SourceSegmentKind.Gap ? ReadingText.GapSign : raw[from..to], kinds[from]));
            from = to;
        }

        return segments;
    }

    // What NFC has drawn into the letter before it, and the second half of a letter beyond the Basic Multilingual Plane.
    private static bool IsPartOfLetter(char character) =>
        char.IsLowSurrogate(character) || character is Languages.Letters.Tatweel or Languages.Letters.Zwj
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private IEnumerable<(int From, int To)> Runs(Predicate<int> belongs)
    {
        for (var from = 0; from < raw.Length;)
        {
            var to = from;
            while (to < raw.Length && belongs(to)) to++;
            if (to > from) yield return (from, to);
            from = to + 1;
        }
    }

    // Returns how many there are.
    private int FindMarks()
    {
        var marks = 0;
        var i = raw.AsSpan().IndexOfAnyExcept('#') is var hashes and > 0 && raw[hashes] == ' ' ? Mark(0, hashes) : 0;
        while (i < raw.Length)
        {
            if (TagLength(raw.AsSpan(i)) is var tag and > 0) i = Mark(i, tag);
            else if (raw[i] == '\\' && i + 1 < raw.Length && char.IsAscii(raw[i + 1]) && (char.IsPunctuation(raw[i + 1]) || char.IsSymbol(raw[i + 1]))) i = Mark(i, 1) + 1;
            else i++;
        }

        return marks;

        int Mark(int at, int length)
        {
            Array.Fill(isMark, true, at, length);
            marks++;
            return at + length;
        }
    }

    private static int TagLength(ReadOnlySpan<char> text) =>
        text.StartsWith("<p>") || text.StartsWith("<b>") ? 3 : text.StartsWith("</p>") || text.StartsWith("</b>") ? 4 : 0;
}

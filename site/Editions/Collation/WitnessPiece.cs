using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>
/// A line or cell of a machine reading. The machine's own marks are not letters of the paper: <c>#</c> runs that open a line, the tags <c>p</c>
/// and <c>b</c>, CommonMark's backslash escapes, the pipes and rules of its tables.
/// </summary>
internal sealed class WitnessPiece
{
    private readonly string raw;
    private readonly int offset;
    private readonly TableLine table;

    // Whether each character of the raw line belongs to a mark; empty when none does.
    private bool[] isMark = [];
    private readonly int marks;

    /// <summary>Reads a line or cell.</summary>
    /// <param name="raw">As received.</param>
    /// <param name="offset">Where it begins in its file.</param>
    /// <param name="language">Which it is in.</param>
    /// <param name="table">What it is in a table.</param>
    public WitnessPiece(string raw, int offset, Language language, TableLine table)
    {
        (this.raw, this.offset, this.table) = (raw, offset, table);
        var letters = new WitnessLetters(Languages.Letters.AreArabicFormsOne(language.Code));
        marks = FindMarks();
        foreach (var (from, to) in Runs())
        {
            if (table == TableLine.Row) letters.Divide(WordBoundary.LineEnd);
            letters.Append(raw.AsSpan(from, to - from), offset + from);
        }

        Letters = letters;
    }

    /// <summary>Its letters.</summary>
    public IReadOnlyList<WitnessLetter> Letters { get; }

    /// <summary>Counts what collation passes over.</summary>
    public void CountDropped(Regularisations dropped)
    {
        foreach (var (from, to) in Runs())
        {
            var run = raw.AsSpan(from, to - from);
            dropped.Add(RegularisationRule.Asterisk, run.Count('*'));
            dropped.Add(RegularisationRule.Stroke, run.Count(Languages.Letters.Tatweel) + run.Count(Languages.Letters.Zwj));
        }

        dropped.Add(RegularisationRule.LayoutMark, marks);
    }

    /// <summary>What stands in it, letter for letter.</summary>
    /// <param name="hidden">For each letter, whether it is hidden; null: none is. What stands between two hidden letters goes with them.</param>
    public IReadOnlyList<SourceSegment> Segments(IReadOnlyList<bool>? hidden)
    {
        if (raw.Length == 0) return [];
        if (marks == 0 && hidden is null) return [new SourceSegment(raw, SourceSegmentKind.Words)];
        var kinds = new SourceSegmentKind[raw.Length];
        for (var i = 0; i < isMark.Length; i++) kinds[i] = isMark[i] ? SourceSegmentKind.Mark : SourceSegmentKind.Words;
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

    // What is no mark.
    private IEnumerable<(int From, int To)> Runs()
    {
        if (marks == 0)
        {
            yield return (0, raw.Length);
            yield break;
        }

        for (var from = 0; from < raw.Length;)
        {
            var to = from;
            while (to < raw.Length && !isMark[to]) to++;
            if (to > from) yield return (from, to);
            from = to + 1;
        }
    }

    // Returns how many there are.
    private int FindMarks()
    {
        var count = 0;
        var i = raw.AsSpan().IndexOfAnyExcept('#') is var hashes and > 0 && raw[hashes] == ' ' ? Mark(0, hashes) : 0;
        while (i < raw.Length)
        {
            if (table == TableLine.Rule || (table == TableLine.Row && raw[i] == '|')) i = Mark(i, table == TableLine.Rule ? raw.Length - i : 1);
            else if (TagLength(raw.AsSpan(i)) is var tag and > 0) i = Mark(i, tag);
            else if (raw[i] == '\\' && i + 1 < raw.Length && char.IsAscii(raw[i + 1]) && (char.IsPunctuation(raw[i + 1]) || char.IsSymbol(raw[i + 1]))) i = Mark(i, 1) + 1;
            else i++;
        }

        return count;

        int Mark(int at, int length)
        {
            if (isMark.Length == 0) isMark = new bool[raw.Length];
            Array.Fill(isMark, true, at, length);
            count++;
            return at + length;
        }
    }

    private static int TagLength(ReadOnlySpan<char> text) =>
        text.StartsWith("<p>") || text.StartsWith("<b>") ? 3 : text.StartsWith("</p>") || text.StartsWith("</b>") ? 4 : 0;
}

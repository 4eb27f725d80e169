using System.Globalization;
using IskraSite.Diagnostics;

namespace IskraSite.Sources;

/// <summary>Characters that are no text: neither XML 1.0 (clause 2.2) nor HTML has a place for them. Tabs and the ends of lines are text.</summary>
internal static class ControlCharacters
{
    /// <summary>Where they stand in a text, in order.</summary>
    public static IEnumerable<int> PlacesIn(string text) =>
        AreIn(text) ? Enumerable.Range(0, text.Length).Where(at => IsOne(text[at])) : [];

    /// <summary>Reports that an escape or a reference has brought one into words: the file itself has none there.</summary>
    /// <param name="by">By what, such as <c>an escape</c>.</param>
    /// <param name="extent">Where that stands.</param>
    public static void ReportBroughtIn(string words, string by, SourceText file, Extent extent, DiagnosticBag bag)
    {
        if (!AreIn(words)) return;
        var first = words.First(IsOne);
        bag.Add(
            Codes.Files.Control, file.Locate(extent.Start, extent.Length),
            string.Create(CultureInfo.InvariantCulture, $"{by} stands here for the control character U+{(int)first:X4}"),
            "take it away: no output has a place for it");
    }

    /// <summary>The text with a space for each of them.</summary>
    public static string Blank(string text) =>
        AreIn(text) ? string.Create(text.Length, text, (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = IsOne(from[i]) ? ' ' : from[i]; }) : text;

    private static bool IsOne(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c >= '\uFFFE';

    // Of ranges the framework looks through many letters at once, of a set with letters beyond Latin 1 through one.
    private static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u0008') || text.ContainsAnyInRange('\u000B', '\u000C') || text.ContainsAnyInRange('\u000E', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');
}

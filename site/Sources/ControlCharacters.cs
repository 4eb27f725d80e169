using System.Globalization;
using IskraSite.Diagnostics;

namespace IskraSite.Sources;

/// <summary>
/// Characters that are no text. Controls (tabs and the ends of lines are text): neither XML 1.0 (clause 2.2) nor HTML has a place for them. And
/// signs that nobody sees and that do something to the words beside them: Unicode's own ends of lines; spaces, joiners and hyphens without a width; and the marks,
/// embeddings, overrides and isolates of direction (UAX #9, 2.1 to 2.6), which can make words read otherwise than they are; mark-up does that here. The two that
/// spelling needs, ZWNJ and ZWJ, are letters of words.
/// </summary>
internal static class ControlCharacters
{
    private static readonly (char Character, string Name)[] Unseen =
    [
        ('\u2028', "LINE SEPARATOR"), ('\u2029', "PARAGRAPH SEPARATOR"), ('\u202A', "LEFT-TO-RIGHT EMBEDDING"), ('\u202B', "RIGHT-TO-LEFT EMBEDDING"),
        ('\u202C', "POP DIRECTIONAL FORMATTING"), ('\u202D', "LEFT-TO-RIGHT OVERRIDE"), ('\u202E', "RIGHT-TO-LEFT OVERRIDE"), ('\u2066', "LEFT-TO-RIGHT ISOLATE"),
        ('\u2067', "RIGHT-TO-LEFT ISOLATE"), ('\u2068', "FIRST STRONG ISOLATE"), ('\u2069', "POP DIRECTIONAL ISOLATE"), ('\u00AD', "SOFT HYPHEN"),
        ('\u061C', "ARABIC LETTER MARK"), ('\u200B', "ZERO WIDTH SPACE"), ('\u200E', "LEFT-TO-RIGHT MARK"), ('\u200F', "RIGHT-TO-LEFT MARK"),
        ('\u2060', "WORD JOINER"), ('\uFEFF', "ZERO WIDTH NO-BREAK SPACE"),
    ];

    /// <summary>Where they stand in a text, in order.</summary>
    public static IEnumerable<int> PlacesIn(string text) =>
        AreIn(text) ? Enumerable.Range(0, text.Length).Where(at => IsOne(text[at])) : [];

    /// <summary>Whether there are any in a text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => HasControls(text) || text.ContainsAnyInRange('\u2028', '\u202E') || text.ContainsAnyInRange('\u2060', '\u206F')
        || text.ContainsAnyInRange('\u200E', '\u200F') || text.Contains('\u200B') || text.Contains('\u00AD') || text.Contains('\u061C') || text.Contains('\uFEFF');

    /// <summary>What one is called: <c>control character U+202E (RIGHT-TO-LEFT OVERRIDE)</c>.</summary>
    public static string NameOf(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"control character U+{(int)character:X4}")
        + (Array.Find(Unseen, unseen => unseen.Character == character).Name is { } name ? $" ({name})" : "");

    /// <summary>Reports that an escape or a reference has brought one into words: the file itself has none there.</summary>
    /// <param name="by">By what, such as <c>an escape</c>.</param>
    /// <param name="extent">Where that stands.</param>
    public static void ReportBroughtIn(string words, string by, SourceText file, Extent extent, DiagnosticBag bag)
    {
        if (!AreIn(words)) return;
        bag.Add(Codes.Files.Control, file.Locate(extent.Start, extent.Length), $"{by} stands here for the {NameOf(words.First(IsOne))}", "take it away: no output has a place for it");
    }

    /// <summary>The text with a space for each control.</summary>
    public static string Blank(string text) =>
        HasControls(text) ? string.Create(text.Length, text, (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = IsControl(from[i]) ? ' ' : from[i]; }) : text;

    private static bool IsOne(char c) => IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u200B' or '\u200E' or '\u200F' or '\u00AD' or '\u061C' or '\uFEFF';

    private static bool IsControl(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c >= '\uFFFE';

    // Of ranges the framework looks through many letters at once, of a set with letters beyond Latin 1 through one.
    private static bool HasControls(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u0008') || text.ContainsAnyInRange('\u000B', '\u000C') || text.ContainsAnyInRange('\u000E', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');
}

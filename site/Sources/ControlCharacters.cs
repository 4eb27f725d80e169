using System.Globalization;

namespace IskraSite.Sources;

/// <summary>Characters that are no text: neither XML 1.0 (clause 2.2) nor HTML has a place for them. Tabs and the ends of lines are text.</summary>
internal static class ControlCharacters
{
    /// <summary>Where they stand in a text, in order.</summary>
    public static IEnumerable<int> PlacesIn(string text) =>
        AreIn(text) ? Enumerable.Range(0, text.Length).Where(at => IsOne(text[at])) : [];

    /// <summary>The first, as <c>U+…</c>, that an escape or a reference has brought into words: the file itself has none there. Null when there is none.</summary>
    public static string? NameOfFirst(string words) =>
        PlacesIn(words).Select(at => string.Create(CultureInfo.InvariantCulture, $"U+{(int)words[at]:X4}")).FirstOrDefault();

    /// <summary>The text with a space for each of them.</summary>
    public static string Blank(string text) =>
        AreIn(text) ? string.Create(text.Length, text, (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = IsOne(from[i]) ? ' ' : from[i]; }) : text;

    private static bool IsOne(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c >= '\uFFFE';

    // Of ranges the framework looks through many letters at once, of a set with letters beyond Latin 1 through one.
    private static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u0008') || text.ContainsAnyInRange('\u000B', '\u000C') || text.ContainsAnyInRange('\u000E', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');
}

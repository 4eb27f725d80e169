using System.Globalization;

namespace IskraSite.Diagnostics.Reports;

/// <summary>Words of others (names of files, values, lines) as a report may hold them: what would end its line or turn its direction is written out.</summary>
internal static class Visible
{
    /// <summary>The words with <c>\u{202E}</c> in the place of each control, end of line and sign of format, but for the joiners of Persian.</summary>
    public static string Of(string words) => words.All(IsShown) ? words : string.Concat(words.Select(c => IsShown(c) ? $"{c}" : Escape(c)));

    private static bool IsShown(char c) => c is '\t' or '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}");
}

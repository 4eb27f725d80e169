namespace IskraSite.Diagnostics.Reports;

/// <summary>
/// A line with its place marked ⟦so⟧. Brackets, not carets: below right-to-left text a caret points nowhere. The line stands in first
/// strong isolates (UAX #9), so that it cannot reorder the report round it.
/// </summary>
internal static class Excerpt
{
    private const int Around = 48;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The excerpt; empty when there is no line to show.</summary>
    public static string Of(SourceLocation place)
    {
        if (place.Line == 0 || place.LineText.Length == 0) return "";
        var line = place.LineText;
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + place.Length, start, line.Length);
        var shownEnd = Math.Min(end, start + 2 * Around);
        var from = Math.Max(0, start - Around);
        var to = Math.Min(line.Length, shownEnd + Around);
        var before = (from > 0 ? "…" : "") + line[from..start].TrimStart();
        var marked = shownEnd < end ? line[start..shownEnd] + "…" : line[start..end];
        var after = shownEnd < end ? "" : line[end..to].TrimEnd() + (to < line.Length ? "…" : "");
        return $"{FirstStrongIsolate}{Visible.Of(before)}⟦{Visible.Of(marked)}⟧{Visible.Of(after)}{PopDirectionalIsolate}";
    }
}

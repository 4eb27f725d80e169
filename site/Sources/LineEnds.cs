namespace IskraSite.Sources;

/// <summary>The ends of lines: LF, CR LF and CR, whichever system wrote them.</summary>
internal static class LineEnds
{
    /// <summary>The text with a line feed at the end of every line.</summary>
    public static string ToLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The lines of a text, each with its end as it is.</summary>
    public static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; start += lines[^1].Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            var length = end < 0 ? text.Length - start : end + (text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
            lines.Add(text.Substring(start, length));
        }

        return lines;
    }

    /// <summary>The end of a line; empty when it has none.</summary>
    public static string Of(string line) => line[line.AsSpan().TrimEnd("\r\n").Length..];
}

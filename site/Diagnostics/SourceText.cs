namespace IskraSite.Diagnostics;

/// <summary>The text of one file and where its lines begin: turns an offset into a <see cref="SourceLocation"/>.</summary>
/// <param name="path">The file's name as it is shown to editors: relative, forward slashes.</param>
public sealed class SourceText(string path, string text)
{
    private int[]? starts;

    // The line that a place was asked for last: of a long line with many findings there is one copy.
    private Tuple<int, string>? located;

    /// <summary>The file's name as it is shown to editors.</summary>
    public string Path { get; } = path;

    /// <summary>The content, as Unicode; what was no UTF-8 has been reported.</summary>
    public string Text { get; } = text;

    /// <summary>The number of lines; a line break at the end opens no further line.</summary>
    public int LineCount => Starts.Length - (Text.Length > 0 && Text[^1] == '\n' ? 1 : 0);

    private int[] Starts => starts ??= FindStarts(Text);

    /// <summary>The place of a stretch of text.</summary>
    /// <param name="offset">Where it begins, in UTF-16 code units from 0; taken into the text when outside.</param>
    /// <param name="length">How long it is; cut at the end of its first line.</param>
    public SourceLocation Locate(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(Starts, offset);
        if (line < 0) line = ~line - 1;
        var content = LocatedLine(line + 1);
        var column = offset - Starts[line];
        return new SourceLocation(Path, line + 1, column + 1, Math.Clamp(length, 0, Math.Max(0, content.Length - column)), content);
    }

    /// <summary>One line without its end.</summary>
    /// <param name="number">From 1.</param>
    public string Line(int number)
    {
        var (start, end) = Bounds(number);
        return Text[start..end];
    }

    /// <summary>Where a line begins and ends (without its line break), as offsets.</summary>
    /// <param name="number">From 1.</param>
    public (int Start, int End) Bounds(int number)
    {
        var start = Starts[number - 1];
        var end = number < Starts.Length ? Starts[number] - 1 : Text.Length;
        if (end > start && Text[end - 1] == '\r') end--;
        return (start, end);
    }

    private string LocatedLine(int number)
    {
        if (located is { } last && last.Item1 == number) return last.Item2;
        var content = Line(number);
        located = Tuple.Create(number, content);
        return content;
    }

    private static int[] FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }
}

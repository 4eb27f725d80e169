namespace IskraSite.Outputs.Site.Pictures;

/// <summary>A title divided into lines, and the size that it is set in.</summary>
/// <param name="Size">In pixels an em.</param>
/// <param name="Lines">From the top.</param>
internal sealed record TitleSetting(int Size, IReadOnlyList<string> Lines)
{
    private const string Ellipsis = "…";
    private const int Full = 1000;
    private const int Step = 20;

    /// <summary>The largest size at which a title fits; a title that fits at none is cut at its end.</summary>
    /// <param name="title">The title. Lines end at spaces only: a half-space is inside a word.</param>
    /// <param name="sizes">The sizes to try, the largest first.</param>
    /// <param name="linesAt">How many lines there is room for at a size.</param>
    /// <param name="fits">Whether a line fits at a size into so many thousandths of the width.</param>
    public static TitleSetting Of(string title, IReadOnlyList<int> sizes, Func<int, int> linesAt, Func<string, int, int, bool> fits)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var size in sizes)
        {
            var lines = Divide(words, line => fits(line, size, Full));
            if (lines.Count <= linesAt(size) && lines.TrueForAll(line => fits(line, size, Full))) return new TitleSetting(size, Balanced(lines, words, (line, width) => fits(line, size, width)));
        }

        var smallest = sizes[^1];
        var all = Divide(words, Fits);
        var shown = all.Take(linesAt(smallest)).Select(line => Fits(line) ? line : Shorten(line, Fits)).ToList();
        if (all.Count > shown.Count) shown[^1] = Shorten(shown[^1], Fits);
        return new TitleSetting(smallest, shown);

        bool Fits(string line) => fits(line, smallest, Full);
    }

    // As narrow as the number of lines allows, so that no word is left alone on the last.
    private static List<string> Balanced(List<string> lines, IReadOnlyList<string> words, Func<string, int, bool> fits)
    {
        for (var width = Full - Step; width > Full / 2; width -= Step)
        {
            var narrower = Divide(words, line => fits(line, width));
            if (narrower.Count != lines.Count || !narrower.TrueForAll(line => fits(line, width))) break;
            lines = narrower;
        }

        return lines;
    }

    private static List<string> Divide(IReadOnlyList<string> words, Func<string, bool> fits)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && fits($"{lines[^1]} {word}")) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }

    // Whole words go first; of a word that is a line by itself, letters.
    private static string Shorten(string line, Func<string, bool> fits)
    {
        while (line.Length > 0 && !fits(line + Ellipsis))
        {
            var space = line.LastIndexOf(' ');
            line = space > 0 ? line[..space] : line[..^1];
        }

        return line.TrimEnd('،', ',', ':', '؛', ';', '.', ' ', '\u200C') + Ellipsis;
    }
}

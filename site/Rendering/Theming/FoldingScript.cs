using System.Globalization;
using System.Text;
using IskraSite.Languages;

namespace IskraSite.Rendering.Theming;

/// <summary>Prints the tables of <see cref="Folding"/> and <see cref="Tokenizer"/> into the script that folds in the browser: one source for both.</summary>
internal static class FoldingScript
{
    /// <summary>Fills the places that a script has for the tables; a script without them stays as it is.</summary>
    public static string Fill(string script)
    {
        if (!script.Contains("{folding:", StringComparison.Ordinal)) return script;
        return script
            .Replace("{folding:letters}", Letters(), StringComparison.Ordinal)
            .Replace("{folding:dropped}", Ranges(Folding.Rows.Where(row => row.To.Length == 0).Select(row => row.From)), StringComparison.Ordinal)
            .Replace("{folding:words}", string.Join(' ', Tokenizer.Letters.Select(range => Range(range.First, range.Last))), StringComparison.Ordinal)
            .Replace("{folding:joints}", Escaped(Tokenizer.Joints), StringComparison.Ordinal)
            .Replace("{folding:apostrophes}", Escaped(Tokenizer.Apostrophes), StringComparison.Ordinal);
    }

    // Groups of a letter and those that fold to it, between spaces.
    private static string Letters() => string.Join(' ', Folding.Rows.Where(row => row.To.Length > 0).GroupBy(row => row.To, row => row.From)
        .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Escaped(group.Key + string.Concat(group))));

    private static string Ranges(IEnumerable<char> characters)
    {
        var ranges = new List<(char First, char Last)>();
        foreach (var character in characters)
        {
            if (ranges.Count > 0 && ranges[^1].Last == character - 1) ranges[^1] = (ranges[^1].First, character);
            else ranges.Add((character, character));
        }

        return string.Join(' ', ranges.Select(range => Range(range.First, range.Last)));
    }

    private static string Range(char first, char last) => Escaped(string.Concat(first, last));

    // Marks and formats would join what stands beside them; letters are written as they are.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '\'') escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return escaped.ToString();
    }
}

using System.Globalization;
using System.Text;
using IskraSite.Languages;

namespace IskraSite.Rendering.Theming;

/// <summary>
/// Prints <see cref="Folding"/>, <see cref="Tokenizer"/> and <see cref="DirectionRule"/> into the scripts that fold and set words in the browser: one source for
/// both.
/// </summary>
internal static class LanguageTables
{
    /// <summary>Fills the places that a script has for the tables; a script without them stays as it is.</summary>
    public static string Fill(string script)
    {
        script = script.Replace("{direction:rule}", Direction(), StringComparison.Ordinal);
        if (!script.Contains("{folding:", StringComparison.Ordinal)) return script;
        return script
            .Replace("{folding:letters}", Letters(), StringComparison.Ordinal)
            .Replace("{folding:dropped}", Ranges(Folding.Rows.Where(row => row.To.Length == 0).Select(row => row.From)), StringComparison.Ordinal)
            .Replace("{folding:words}", string.Join(' ', Tokenizer.Letters.Select(range => Range(range.First, range.Last))), StringComparison.Ordinal)
            .Replace("{folding:hamza}", HamzaSpelling.Letters, StringComparison.Ordinal)
            .Replace("{folding:seats}", HamzaSpelling.Seats, StringComparison.Ordinal)
            .Replace("{folding:consonants}", RomanisedKey.Consonants, StringComparison.Ordinal)
            .Replace("{folding:vowels}", RomanisedKey.Vowels, StringComparison.Ordinal)
            .Replace("{folding:joints}", Escaped(Tokenizer.Joints), StringComparison.Ordinal)
            .Replace("{folding:apostrophes}", Escaped(Tokenizer.Apostrophes), StringComparison.Ordinal);
    }

    // The two expressions, then their parts; § and a letter stand for one of the lines, A being the first.
    private static string Direction()
    {
        List<string> lines = [DirectionRule.InRightToLeft, DirectionRule.InLeftToRight, .. DirectionRule.Parts];
        for (var part = 2; part < lines.Count; part++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (i != part) lines[i] = lines[i].Replace(lines[part], $"§{(char)('A' + part)}", StringComparison.Ordinal);
            }
        }

        return string.Join('\n', lines);
    }

    // Groups of a letter and those that fold to it, between spaces. Latin letters lose their diacritics in the browser by its own tables, which are the same.
    private static string Letters() => string.Join(' ', Folding.Rows.Where(row => row.To.Length > 0 && row.From is (> '\u024F' and < '\u1E00') or > '\u1EFF').GroupBy(row => row.To, row => row.From)
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

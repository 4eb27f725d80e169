using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Permanence;

/// <summary>Writes versions as <c>released.yml</c> has them: line feeds, ids in print order, languages in the edition's.</summary>
/// <param name="languages">The codes of the edition's languages.</param>
internal sealed class ReleaseWriter(IReadOnlyList<string> languages)
{
    /// <summary>What stands above the first version.</summary>
    public const string Head = """
        # What each published version of this edition had: written by ‘release’, never edited, never deleted.
        # A later version lists only texts that are new in it or read otherwise than in the version above, each whole; gone: are those that it has no more.
        # The address of a block is that of its text, behind the code of the language, with # and its id: /fa/2001-04/message/#p3
        # A sum is the first 16 hexadecimal digits of the SHA-256 of words in UTF-8, as they are read, without mark-up.
        # Of a block: its words; lines divided by a line feed, cells of a row by a tab. Of a text: its title, its blocks, its annex, its footnotes, an
        # empty line between each. What is withheld counts as if it were shown.
        releases:

        """;

    /// <summary>A version.</summary>
    /// <param name="date">As EDTF.</param>
    public string Write(string version, string date, IEnumerable<ReleasedText> texts, IReadOnlyList<string> gone)
    {
        var yaml = new StringBuilder().Append("  - version: ").Append(version).Append("\n    date: ").Append(date.Contains("..", StringComparison.Ordinal) ? $"'{date}'" : date).Append('\n');
        if (gone.Count > 0) yaml.Append("    gone: [").AppendJoin(", ", gone).Append("]\n");
        var isFirst = true;
        foreach (var text in texts)
        {
            if (isFirst) yaml.Append("    texts:\n");
            isFirst = false;
            yaml.Append("      - text: ").Append(text.Name).Append("\n        address: ").Append(text.Address).Append("\n        sums: ").Append(Sums(text.Sums)).Append('\n');
            if (text.Blocks.Count == 0) continue;
            yaml.Append("        blocks:\n");
            foreach (var block in text.Blocks) yaml.Append("          - {id: ").Append(block.Id).Append(", sums: ").Append(Sums(block.Sums)).Append("}\n");
        }

        return yaml.ToString();
    }

    // Quoted: 16 digits without a letter, or with one e, would be read as a number elsewhere.
    private string Sums(IReadOnlyDictionary<string, string> sums) =>
        $"{{{string.Join(", ", languages.Where(sums.ContainsKey).Select(language => $"{language}: '{sums[language]}'"))}}}";
}

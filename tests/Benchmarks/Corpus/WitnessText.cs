using System.Text.RegularExpressions;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// The machine reading of an issue: short lines as of columns, in the machine’s spelling, with the slips that the editors mend.
/// </summary>
internal sealed partial class WitnessText
{
    private const int Width = 40;

    // The signs of the mark-up, and the half-space, which the machine does not see.
    private const string Unprinted = "|*`\u200c";

    private readonly List<string> lines = [];

    /// <summary>Adds what stands behind blocks of a text.</summary>
    /// <returns>The first and the last of its lines, from 1.</returns>
    public (int First, int Last) Add(IEnumerable<string> blocks)
    {
        var first = lines.Count + 1;
        foreach (var block in blocks)
        {
            var line = block.StartsWith('#') ? "##" : "";
            foreach (var word in Printed(block).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length + word.Length > Width)
                {
                    lines.Add(line + "  ");
                    line = "";
                }

                line += line.Length == 0 ? word : $" {word}";
            }

            lines.Add(line);
            lines.Add("");
        }

        return (first, lines.Count - 1);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(lines.Select(line => $"{line}\n"));

    private static string Printed(string block)
    {
        var words = StartOfLine().Replace(RuleOfTable().Replace(block, ""), "");
        words = Link().Replace(Call().Replace(Span().Replace(words, ReadingOf), ""), "$1");
        return new string([.. words.Where(c => !Unprinted.Contains(c)).Select(c => c switch { 'ی' => 'ي', 'ک' => 'ك', _ => c })]);
    }

    private static string ReadingOf(Match span)
    {
        if (span.Groups["sic"] is { Success: true } sic) return sic.Value;
        return span.Groups["attributes"].Value.StartsWith(".supplied", StringComparison.Ordinal) ? "" : span.Groups["words"].Value;
    }

    [GeneratedRegex(@"\[(?<words>[^\[\]]*)\]\{(?<attributes>(sic=""(?<sic>[^""]*)"")?[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Span();

    [GeneratedRegex(@"\[\^\d+\]")]
    private static partial Regex Call();

    [GeneratedRegex(@"\[([^\[\]]*)\](?:\([^)]*\)|\[src\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:#+ |- |\d+\. |> ?)", RegexOptions.Multiline)]
    private static partial Regex StartOfLine();

    [GeneratedRegex(@"^\|--.*$", RegexOptions.Multiline)]
    private static partial Regex RuleOfTable();
}

using System.Text.RegularExpressions;
using IskraSite.Diagnostics;

namespace IskraSite.Editions.Collation;

/// <summary>What a line of a machine reading is in a table that the machine wrote as Markdown does (GitHub Flavored Markdown, 4.10).</summary>
internal enum TableLine
{
    None,

    /// <summary>A row: its pipes divide cells.</summary>
    Row,

    /// <summary>The rule under the head: no letter of the paper.</summary>
    Rule,
}

/// <summary>Finds tables in a machine reading: a rule of hyphens and pipes with a row above it, and the rows below.</summary>
internal static partial class PrintedTable
{
    /// <summary>The lines that are in tables, by number from 1.</summary>
    public static IReadOnlyDictionary<int, TableLine> RowsOf(SourceText file)
    {
        var found = new Dictionary<int, TableLine>();
        for (var line = 2; line <= file.LineCount; line++)
        {
            if (!IsRule(Text(line)) || !IsRow(Text(line - 1))) continue;
            found[line - 1] = TableLine.Row;
            found[line] = TableLine.Rule;
            for (var next = line + 1; next <= file.LineCount && IsRow(Text(next)); next++) found[next] = IsRule(Text(next)) ? TableLine.Rule : TableLine.Row;
        }

        return found;

        string Text(int number) => file.Bounds(number) is var (start, end) ? file.Text[start..end] : "";
    }

    private static bool IsRow(string line) => line.Contains('|', StringComparison.Ordinal);

    private static bool IsRule(string line) => IsRow(line) && Rule().IsMatch(line);

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();
}

using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// <c>parallel.tsv</c> (IANA <c>text/tab-separated-values</c>): a row for each segment, a column for each language; what divides the lines of a list or the cells of
/// a table is a space, since a field holds neither tab nor line feed. UTF-8, line feeds, a header.
/// </summary>
internal static class ParallelTable
{
    public static string Header(IReadOnlyList<Language> languages) => Row(["segment", "kind", .. languages.Select(language => language.Code)]);

    /// <summary>The rows of an issue.</summary>
    public static string Of(IEnumerable<Segment> segments)
    {
        var table = new StringBuilder();
        foreach (var segment in segments) table.Append(Row([segment.Name, segment.Kind, .. segment.Words.Select(words => words ?? "")]));
        return table.ToString();
    }

    private static string Row(IEnumerable<string> cells) => string.Join('\t', cells.Select(Segment.OneLine)) + "\n";
}

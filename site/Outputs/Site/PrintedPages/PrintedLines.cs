using System.Globalization;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>
/// What the paper itself printed where a text leaves a page and where it goes on: jump lines and running heads, which stand in no text. The source has
/// them among the lines left out, behind the lines that they end and before those that they head.
/// </summary>
internal static class PrintedLines
{
    private const string Jump = "jump";
    private const string RunningHead = "running-header";

    /// <summary>The jump line below a text or its annex that sends readers to a page, as received; null when none was read.</summary>
    public static string? JumpOf(Issue issue, Text text, int page) =>
        Of(issue, Jump).FirstOrDefault(line => NumberIn(line.Words) == page && Nearest(issue, line.Reference, isAbove: true) == text).Words;

    /// <summary>The head over what goes on of a text, as received; null when none was read.</summary>
    public static string? RunningHeadOf(Issue issue, Text text) =>
        Of(issue, RunningHead).FirstOrDefault(line => Nearest(issue, line.Reference, isAbove: false) == text).Words;

    private static IEnumerable<(LineReference Reference, string Words)> Of(Issue issue, string kind) =>
        from unused in issue.Unused
        where unused.Kind == kind && unused.Witness.Count > 0
        select (unused.Witness[0].Reference, string.Join(' ', unused.Witness.Select(line => line.Words.Trim())));

    // The text whose lines are the nearest before or behind a line.
    private static Text? Nearest(Issue issue, LineReference line, bool isAbove)
    {
        var found = new List<(int Distance, Text Text)>();
        foreach (var text in issue.PrintedTexts)
        {
            foreach (var range in text.Source.Ranges.Concat(issue.AnnexOf(text)?.Source.Ranges ?? []).Where(range => range.First.Witness == line.Witness))
            {
                var distance = isAbove ? line.Line - range.Last.Line : range.First.Line - line.Line;
                if (distance > 0) found.Add((distance, text));
            }
        }

        return found.Count == 0 ? null : found.MinBy(piece => piece.Distance).Text;
    }

    private static int? NumberIn(string words)
    {
        int? number = null;
        foreach (var value in words.Select(CharUnicodeInfo.GetDecimalDigitValue).Where(value => value >= 0)) number = ((number ?? 0) * 10) + value;
        return number;
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Frame;

/// <summary>Lines of the source as links to where they stand in the source's own order; as words, where that is not shown.</summary>
internal static class SourceLinks
{
    /// <summary>The lines that a list names.</summary>
    public static ValueList Of(LineReferences lines, Issue issue, OutputPath path, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        return Values.List(lines.Ranges.Select(range => Link(LinePhrases.Of(range, words), range.First, issue, path, language, context)));
    }

    /// <summary>One line or cell.</summary>
    public static Values Of(LineReference line, Issue issue, OutputPath path, Language language, RenderContext context) =>
        Link(LinePhrases.Of(line, context.StringsOf(language)), line, issue, path, language, context);

    /// <summary>The lines that the letters of each block come from; only where the source is shown.</summary>
    public static IEnumerable<Values> OfBlocks(TextBody body, Issue issue, OutputPath path, Language language, RenderContext context)
    {
        if (body.Collation is not { } collation || !context.Map.Has(Addresses.SourceOfIssue(language, issue, issue.Witnesses[0]))) yield break;
        var words = context.StringsOf(language);
        foreach (var block in body.Original.Blocks.Where(block => block.Id is not null))
        {
            var lines = collation.LinesOf(block.Extent);
            if (lines.Count == 0) continue;
            yield return new Values
            {
                ["id"] = Html.Text(block.Id!.Value),
                ["lines"] = Values.List(Runs(lines).Select(run => Link(
                    run.First == run.Last ? LinePhrases.Of(run.First, words) : words.Format("line_range", LinePhrases.Of(run.First, words), LinePhrases.Number(run.Last, words)),
                    run.First, issue, path, language, context))),
            };
        }
    }

    // Lines without letters between two others are no gap.
    private static IEnumerable<(LineReference First, LineReference Last)> Runs(IReadOnlyList<LineReference> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            while (i + 1 < lines.Count && IsNext(lines[i], lines[i + 1])) i++;
            yield return (lines[first], lines[i]);
        }

        static bool IsNext(LineReference line, LineReference next) =>
            line.Cell == 0 && next.Cell == 0 && next.Witness == line.Witness && next.Line > line.Line && next.Line <= line.Line + 2;
    }

    private static Values Link(string said, LineReference line, Issue issue, OutputPath path, Language language, RenderContext context) => new()
    {
        ["text"] = context.HtmlOf(said, language),
        ["href"] = issue.Witnesses.FirstOrDefault(witness => witness.Id == line.Witness) is { } witness
            ? context.Map.HrefIfMade(path, Addresses.SourceOfIssue(language, issue, witness), Addresses.LineOfSource(line)) : null,
    };
}

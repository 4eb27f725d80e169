using IskraSite.Editions.Model;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>The same text with neighbouring runs of words as one: where the parser cuts them says nothing.</summary>
internal static class Merged
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks) => [.. blocks.Select(Of)];

    public static IReadOnlyList<Inline> Of(IReadOnlyList<Inline> inlines)
    {
        var merged = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextRun run && merged.LastOrDefault() is TextRun before) merged[^1] = before with { Text = before.Text + run.Text };
            else if (inline is InlineContainer container) merged.Add(container with { Content = Of(container.Content) });
            else merged.Add(inline);
        }

        return merged;
    }

    private static Block Of(Block block) => block switch
    {
        Heading heading => heading with { Content = Of(heading.Content) },
        Paragraph paragraph => paragraph with { Content = Of(paragraph.Content) },
        ListBlock list => list with { Items = [.. list.Items.Select(Of)] },
        Quotation quotation => quotation with { Content = Of(quotation.Content) },
        Table table => table with { Header = [.. table.Header.Select(Of)], Rows = [.. table.Rows.Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.Select(Of)])] },
        _ => block,
    };
}

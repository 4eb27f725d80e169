namespace IskraSite.Editions.Model;

/// <summary>Every inline of a block, inner ones after the one that holds them, in reading order.</summary>
public static class Inlines
{
    /// <summary>Those of a block.</summary>
    public static IEnumerable<Inline> In(Block block) => Lines(block).SelectMany(In);

    /// <summary>The lines of running text of a block: one for each paragraph, heading or cell.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Lines(Block block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Lines),
        Quotation quotation => quotation.Content.SelectMany(Lines),
        Table table => table.Rows.Prepend(table.Header).SelectMany(row => row),
        CodeBlock or ThematicBreak => [],
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    /// <summary>Those of running text.</summary>
    public static IEnumerable<Inline> In(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            if (inline is not InlineContainer container) continue;
            foreach (var inner in In(container.Content)) yield return inner;
        }
    }
}

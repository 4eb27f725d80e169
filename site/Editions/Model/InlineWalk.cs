namespace IskraSite.Editions.Model;

/// <summary>Every inline of a block, inner ones after the one that holds them, in reading order.</summary>
public static class Inlines
{
    /// <summary>Those of a block.</summary>
    public static IEnumerable<Inline> In(Block block) => block switch
    {
        Heading heading => In(heading.Content),
        Paragraph paragraph => In(paragraph.Content),
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(In),
        Quotation quotation => quotation.Content.SelectMany(In),
        Table table => table.Rows.Prepend(table.Header).SelectMany(row => row).SelectMany(In),
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

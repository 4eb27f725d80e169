namespace IskraSite.Editions.Model;

/// <summary>Blocks and running text with some of their inlines put in other words; what is not touched is the same object.</summary>
internal static class InlineRewriting
{
    /// <summary>A block, its inlines rewritten.</summary>
    /// <param name="change">What an inline becomes; its content is rewritten already.</param>
    public static Block Rewrite(this Block block, Func<Inline, Inline> change) => block.Rewrite(inline => [change(inline)]);

    /// <summary>A block, its inlines rewritten.</summary>
    /// <param name="change">What an inline becomes, perhaps several or none; its content is rewritten already.</param>
    public static Block Rewrite(this Block block, Func<Inline, IReadOnlyList<Inline>> change) => block switch
    {
        Heading heading => heading with { Content = heading.Content.Rewrite(change) },
        Paragraph paragraph => paragraph with { Content = paragraph.Content.Rewrite(change) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => (IReadOnlyList<Block>)[.. item.Select(inner => inner.Rewrite(change))])] },
        Quotation quotation => quotation with { Content = [.. quotation.Content.Select(inner => inner.Rewrite(change))] },
        Table table => table with { Header = Cells(table.Header, change), Rows = [.. table.Rows.Select(row => Cells(row, change))] },
        CodeBlock or ThematicBreak => block,
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    /// <summary>Running text, rewritten in reading order.</summary>
    /// <param name="change">What an inline becomes; its content is rewritten already.</param>
    public static IReadOnlyList<Inline> Rewrite(this IReadOnlyList<Inline> inlines, Func<Inline, Inline> change) => inlines.Rewrite(inline => [change(inline)]);

    /// <summary>Running text, rewritten in reading order.</summary>
    /// <param name="change">What an inline becomes, perhaps several or none; its content is rewritten already.</param>
    public static IReadOnlyList<Inline> Rewrite(this IReadOnlyList<Inline> inlines, Func<Inline, IReadOnlyList<Inline>> change) =>
        [.. inlines.SelectMany(inline => change(inline is InlineContainer container ? container with { Content = container.Content.Rewrite(change) } : inline))];

    private static IReadOnlyList<IReadOnlyList<Inline>> Cells(IReadOnlyList<IReadOnlyList<Inline>> cells, Func<Inline, IReadOnlyList<Inline>> change) =>
        [.. cells.Select(cell => cell.Rewrite(change))];
}

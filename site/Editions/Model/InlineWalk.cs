namespace IskraSite.Editions.Model;

/// <summary>Every inline of a block, inner ones after the one that holds them, in reading order.</summary>
public static class Inlines
{
    /// <summary>Those of blocks.</summary>
    public static IReadOnlyList<Inline> In(IEnumerable<Block> blocks)
    {
        var found = new List<Inline>();
        foreach (var block in blocks) Collect(block, found);
        return found;
    }

    /// <summary>Those of a block.</summary>
    public static IReadOnlyList<Inline> In(Block block)
    {
        var found = new List<Inline>();
        Collect(block, found);
        return found;
    }

    /// <summary>Those of running text.</summary>
    public static IReadOnlyList<Inline> In(IReadOnlyList<Inline> inlines)
    {
        var found = new List<Inline>(inlines.Count);
        Collect(inlines, found);
        return found;
    }

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

    /// <summary>Whether some of a block are of a kind.</summary>
    public static bool Has<TInline>(Block block)
        where TInline : Inline => block is Paragraph paragraph ? Has<TInline>(paragraph.Content) : Lines(block).Any(Has<TInline>);

    /// <summary>Whether some of running text are of a kind.</summary>
    public static bool Has<TInline>(IReadOnlyList<Inline> inlines)
        where TInline : Inline
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is TInline || (inlines[i] is InlineContainer container && Has<TInline>(container.Content))) return true;
        }

        return false;
    }

    private static void Collect(Block block, List<Inline> found)
    {
        if (block is Paragraph paragraph) Collect(paragraph.Content, found);
        else foreach (var line in Lines(block)) Collect(line, found);
    }

    private static void Collect(IReadOnlyList<Inline> inlines, List<Inline> found)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            found.Add(inlines[i]);
            if (inlines[i] is InlineContainer container) Collect(container.Content, found);
        }
    }
}

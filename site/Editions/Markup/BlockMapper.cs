using System.Globalization;
using IskraSite.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace IskraSite.Editions.Markup;

/// <summary>Markdig's blocks → the edition's blocks.</summary>
internal sealed class BlockMapper(InlineMapper inlines)
{
    private readonly List<IReadOnlyList<Model.Block>> footnotes = [];

    /// <summary>Maps a document.</summary>
    public (IReadOnlyList<Model.Block> Blocks, IReadOnlyList<IReadOnlyList<Model.Block>> Footnotes) Map(MarkdownDocument document) => (MapAll(document), footnotes);

    private List<Model.Block> MapAll(ContainerBlock container)
    {
        var blocks = new List<Model.Block>(container.Count);
        foreach (var block in container)
        {
            if (Map(block) is { } mapped) blocks.Add(mapped);
        }

        return blocks;
    }

    private Model.Block? Map(Block block)
    {
        var extent = inlines.ExtentOf(block.Span);
        switch (block)
        {
            case HeadingBlock heading:
                return new Model.Heading(TakeId(heading), extent, heading.Level, inlines.Map(heading.Inline));
            case ParagraphBlock paragraph:
                inlines.Slips.Paragraph(extent.Start, extent.Length);
                return new Model.Paragraph(TakeId(paragraph), extent, inlines.Map(paragraph.Inline));
            case ListBlock list:
                var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
                return new Model.ListBlock(TakeId(list), extent, list.IsOrdered, start, [.. list.Cast<ContainerBlock>().Select(MapAll)]);
            case QuoteBlock quote:
                return new Model.Quotation(TakeId(quote), extent, MapAll(quote));
            case Table table:
                var id = TakeId(table);
                var rows = table.Cast<TableRow>().ToList();
                if (table.ColumnDefinitions.Any(column => column.Alignment is not null))
                    inlines.Report(Codes.Markup.NoEffect, extent, "the colons that align columns take no effect", "write |---| without them: columns stand as the direction of the page has them");
                return new Model.Table(id, extent, [.. rows.Where(row => row.IsHeader).SelectMany(Cells)], [.. rows.Where(row => !row.IsHeader).Select(Cells)]);
            case CodeBlock code:
                return new Model.CodeBlock(null, extent, code.Lines.ToString());
            case ThematicBreakBlock:
                return new Model.ThematicBreak(null, extent);
            case FootnoteGroup group:
                footnotes.AddRange(group.Cast<Footnote>().Select(MapAll));
                return null;
            case HtmlBlock:
                inlines.Report(Codes.Markup.RawHtml, extent, "this is HTML, and a text holds none", "take it away; for a sign < that is meant write &lt;");
                return null;
            case LinkReferenceDefinitionGroup definitions:
                var used = definitions.Parent!.Descendants<Markdig.Syntax.Inlines.LinkInline>().Select(link => link.Reference).ToHashSet();
                foreach (var definition in definitions.Where(definition => !used.Contains(definition as LinkReferenceDefinition))) Report(definition);
                return null;
            case BlankLineBlock:
                return null;
            default:
                inlines.Report(Codes.Markup.Unsupported, extent, "this piece of Markdown has no meaning in the edition", null);
                return null;
        }
    }

    // What stands only in a definition would be read by nobody.
    private void Report(Block definition)
    {
        if (definition is FootnoteLinkReferenceDefinition { Footnote: { Order: < 0 } footnote })
            inlines.Report(Codes.Markup.Unsupported, inlines.ExtentOf(footnote.Span), "nothing calls this footnote", "call it from the text, as in [^1]");
        else if (definition is not FootnoteLinkReferenceDefinition)
            inlines.Report(Codes.Markup.Unsupported, inlines.ExtentOf(definition.Span), "this defines a link that no words use", "use it, as in [words][name], or take it away; for a bracket that is meant write \\[ or \\]");
    }

    private IReadOnlyList<IReadOnlyList<Model.Inline>> Cells(TableRow row) =>
        [.. row.Cast<TableCell>().Select(cell => cell.Count > 0 && cell[0] is ParagraphBlock p ? inlines.Map(p.Inline) : [])];

    // The id span is the first inline of the block (for a list or a table: of its first words); it is taken out, it holds no words.
    private static Model.BlockId? TakeId(Block block)
    {
        var leaf = block as LeafBlock ?? ((ContainerBlock)block).Descendants<LeafBlock>().FirstOrDefault();
        if (leaf?.Inline?.FirstChild is not SpanInline { FirstChild: null, Attributes.Items: [{ Kind: SpanAttributeKind.Id } id] } span) return null;
        span.Remove();
        if (leaf.Inline.FirstChild is Markdig.Syntax.Inlines.LiteralInline literal && literal.Content.CurrentChar == ' ')
        {
            var content = literal.Content;
            content.TrimStart();
            literal.Span = new SourceSpan(literal.Span.Start + content.Start - literal.Content.Start, literal.Span.End);
            literal.Content = content;
        }

        return new Model.BlockId(id.Name);
    }
}

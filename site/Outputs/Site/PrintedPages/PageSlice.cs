using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>The part of a text that stands on one printed page.</summary>
/// <param name="Page">The number of the page.</param>
/// <param name="Blocks">Its blocks; a paragraph that runs on from the page before is here without its head and its id.</param>
internal sealed record PageSlice(int Page, IReadOnlyList<BlockHtml> Blocks)
{
    /// <summary>Cuts a text at its page breaks. What stands before the first break is on no page that is known.</summary>
    public static IReadOnlyList<PageSlice> Of(IReadOnlyList<BlockHtml> blocks)
    {
        var slices = new List<PageSlice>();
        List<BlockHtml>? current = null;
        foreach (var block in blocks)
        {
            if (block.Block is Paragraph or Heading)
            {
                Cut(block);
                continue;
            }

            // A list or a table that runs on is shown whole where it begins.
            current?.Add(block);
            foreach (var page in block.Content.PageBreaks) Turn(page);
        }

        return slices;

        void Turn(PageBreak page)
        {
            current = [];
            slices.Add(new PageSlice(page.Number, current));
        }

        void Cut(BlockHtml block)
        {
            var rest = block;
            for (var i = block.Content.FirstSlot; i < block.Content.EndSlot; i++)
            {
                if (block.Content.Slots[i] is not { Kind: SlotKind.PageTurn, Node: PageBreak page }) continue;
                var piece = rest with { Content = rest.Content.Before(i) };
                Add(piece);
                Turn(page);
                rest = new BlockHtml(piece.Content.IsEmpty ? rest.Block : rest.Block with { Id = null }, rest.Content.After(i));
            }

            Add(rest);
        }

        void Add(BlockHtml piece)
        {
            if (!piece.Content.IsEmpty) current?.Add(piece);
        }
    }
}

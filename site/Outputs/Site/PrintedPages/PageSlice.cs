using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>The part of a text that stands on one printed page.</summary>
/// <param name="Page">The number of the page.</param>
/// <param name="Blocks">Its blocks; a paragraph that runs on from the page before is here without its head and its id.</param>
internal sealed record PageSlice(int Page, IReadOnlyList<Block> Blocks)
{
    /// <summary>Cuts a text at its page breaks. What stands before the first break is on no page that is known.</summary>
    public static IReadOnlyList<PageSlice> Of(IReadOnlyList<Block> blocks)
    {
        var slices = new List<PageSlice>();
        List<Block>? current = null;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Cut(paragraph.Content, (content, isFirst) => paragraph with { Content = content, Id = isFirst ? paragraph.Id : null });
                    break;
                case Heading heading:
                    Cut(heading.Content, (content, isFirst) => heading with { Content = content, Id = isFirst ? heading.Id : null });
                    break;
                default:
                    // A list or a table that runs on is shown whole where it begins.
                    current?.Add(block);
                    foreach (var page in Inlines.In(block).OfType<PageBreak>()) Turn(page);
                    break;
            }
        }

        return slices;

        void Turn(PageBreak page)
        {
            current = [];
            slices.Add(new PageSlice(page.Number, current));
        }

        void Cut(IReadOnlyList<Inline> content, Func<IReadOnlyList<Inline>, bool, Block> part)
        {
            var from = 0;
            for (var i = 0; i < content.Count; i++)
            {
                if (content[i] is not PageBreak page) continue;
                Add([.. content.Take(i).Skip(from)], from == 0);
                Turn(page);
                from = i + 1;
            }

            Add([.. content.Skip(from)], !content.Take(from).Any(inline => inline is not PageBreak));

            void Add(IReadOnlyList<Inline> piece, bool isFirst)
            {
                if (piece.Count > 0) current?.Add(part(piece, isFirst));
            }
        }
    }
}

using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What of a text stands on each printed page: a paragraph or heading that runs on is divided at its page breaks, whatever else runs on
/// stands whole where it begins. What stands before the first break is on the page that <c>areas:</c> puts it on, or on none.
/// </summary>
internal static class PrintedPageParts
{
    /// <summary>The parts of a text, then of its annex, each with its page; with the block where that is placed by itself.</summary>
    public static IEnumerable<(int Page, Part Part, BlockId? Placed)> Of(Issue issue, TextBody body, VersionBody version)
    {
        int? page = null;
        var (annex, places) = (body.Annex, PrintedPlaces.Of(issue, body, version));
        foreach (var block in version.Blocks.Take(places.Unbroken.Count).Where(block => block is not ThematicBreak))
        {
            if (places.PlaceOf(block.Id) is var (placed, isAlone)) yield return (placed, PartsReader.Of(ReadingBlock.Of(block), null), isAlone ? block.Id : null);
        }

        foreach (var block in version.Blocks.Where(block => block is not ThematicBreak))
        {
            if (block is Paragraph or Heading)
            {
                foreach (var piece in Divided(block is Paragraph paragraph ? paragraph.Content : ((Heading)block).Content))
                {
                    if (piece is [PageBreak turned]) page = turned.Number;
                    else if (page is { } here) yield return (here, PartsReader.Of(ReadingLine.Of(piece)), null);
                }
            }
            else
            {
                if (page is { } here) yield return (here, PartsReader.Of(ReadingBlock.Of(block), null), null);
                page = LastBreak(Inlines.In(block)) ?? page;
            }
        }

        if (annex is null || page is null) yield break;
        foreach (var piece in annex.Pieces)
        {
            // A page that begins in an entry begins after it; one that begins in a heading, before: it stays with what it heads.
            var content = piece.Content[version.Version.Language];
            var turned = LastBreak(Inlines.In(content));
            if (piece is CountryHeading or AnnexClosing) page = turned ?? page;
            yield return (page.Value, PartsReader.Of(ReadingLine.Of(content)), null);
            if (piece is AnnexEntry) page = turned ?? page;
        }
    }

    private static int? LastBreak(IEnumerable<Inline> inlines) => inlines.OfType<PageBreak>().LastOrDefault()?.Number;

    private static IEnumerable<IReadOnlyList<Inline>> Divided(IReadOnlyList<Inline> content)
    {
        var from = 0;
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is not PageBreak) continue;
            if (i > from) yield return [.. content.Skip(from).Take(i - from)];
            yield return [content[i]];
            from = i + 1;
        }

        if (from < content.Count) yield return [.. content.Skip(from)];
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>What a printed page has of a text.</summary>
/// <param name="Title">The editors' title, which stands where none is printed.</param>
/// <param name="Placed">The block, when it is placed by itself; null for all others.</param>
internal sealed record PrintedPiece(int Page, Text Text, string Title, IReadOnlyList<BlockHtml> Blocks, AnnexSlice? Annex, BlockId? Placed)
{
    /// <summary>The page that it comes from, or null.</summary>
    public int? From { get; private init; }

    /// <summary>The page that it goes on on, or null.</summary>
    public int? On { get; private init; }

    /// <summary>The pieces of a text, in its order; those that are placed by themselves first.</summary>
    public static IEnumerable<PrintedPiece> Of(IssueBodies bodies, Text text, Language language)
    {
        var whole = bodies.Of(text);
        if (whole?.In(language) is not { } body) return [];
        var html = bodies.Fragments.Of(body).Blocks;
        var title = body.Version.Title;
        var pieces = PageSlice.Of(html).Select(slice => new PrintedPiece(slice.Page, text, title, slice.Blocks, null, null)).ToList();
        if (whole.Annex is { } annex && pieces.Count > 0)
        {
            foreach (var slice in AnnexSlice.Of(annex, language, bodies.Fragments))
            {
                var page = slice.Page ?? pieces[^1].Page;
                if (page == pieces[^1].Page) pieces[^1] = pieces[^1] with { Annex = slice };
                else pieces.Add(new PrintedPiece(page, text, annex.Title[language], [], slice, null));
            }
        }

        var printed = pieces.Select((piece, i) => piece with { From = i > 0 ? pieces[i - 1].Page : null, On = i + 1 < pieces.Count ? pieces[i + 1].Page : null });
        return Unbroken(html, bodies.PlacesOf(whole, body), text, title).Concat(printed);
    }

    private static IEnumerable<PrintedPiece> Unbroken(IReadOnlyList<BlockHtml> blocks, PrintedPlaces places, Text text, string title)
    {
        List<BlockHtml> together = [];
        int? page = null;
        foreach (var block in blocks.Take(places.Unbroken.Count))
        {
            if (places.PlaceOf(block.Block.Id) is not var (number, isAlone)) continue;
            if (isAlone) yield return new PrintedPiece(number, text, title, [block], null, block.Block.Id);
            else (page, together) = (number, [.. together, block]);
        }

        if (page is { } shared) yield return new PrintedPiece(shared, text, title, together, null, null);
    }
}

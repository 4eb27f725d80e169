using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>The part of the supporters' annex that stands on one printed page.</summary>
/// <param name="Page">The number of the page; null: that on which the text before the annex ends.</param>
/// <param name="Pieces">In print order; the first are entries where a country runs on from the page before.</param>
internal sealed record AnnexSlice(int? Page, IReadOnlyList<AnnexPiece> Pieces)
{
    /// <summary>Cuts an annex at its page breaks. An entry that runs on is shown whole where it begins; a heading is not parted from what it heads.</summary>
    public static IReadOnlyList<AnnexSlice> Of(SupporterList annex, Language language, HtmlFragments fragments)
    {
        List<AnnexPiece> current = [];
        var slices = new List<AnnexSlice> { new(null, current) };
        foreach (var piece in annex.Pieces)
        {
            var next = fragments.Of(piece.Content, language).PageBreaks.LastOrDefault()?.Number;
            if (piece is CountryHeading or AnnexClosing) Turn(next);
            current.Add(piece);
            if (piece is AnnexEntry) Turn(next);
        }

        return slices;

        void Turn(int? page)
        {
            if (page is null) return;
            current = [];
            slices.Add(new AnnexSlice(page, current));
        }
    }
}

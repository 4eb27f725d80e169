using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Checking;

/// <summary>Holds the places of pieces on printed pages against the issue: each names a piece that is there, and places it once.</summary>
internal sealed class LayoutCheck(Issue issue, DiagnosticBag bag)
{
    /// <summary>Checks what needs no bodies, withheld texts included.</summary>
    public void CheckReferences()
    {
        var pages = new Dictionary<int, SourceLocation>();
        var pieces = new Dictionary<(int, string, BlockId?), SourceLocation>();
        foreach (var layout in issue.Layouts)
        {
            if (layout.Page > issue.PageCount)
                bag.Add(Codes.Yaml.BadValue, layout.Place, $"the issue has no page {layout.Page}", issue.PageCount == 0 ? "say how many pages it has: pages: 4" : $"it has the pages 1 to {issue.PageCount}");
            if (!pages.TryAdd(layout.Page, layout.Place))
                bag.Add(Codes.Yaml.BadValue, layout.Place, $"the areas of page {layout.Page} are said a second time", "say them once", new RelatedLocation(pages[layout.Page], "the first"));
            foreach (var piece in layout.Pieces)
            {
                if (issue.PrintedTexts.All(text => text.Id != piece.TextId))
                    bag.Add(Codes.Link.Target, piece.Place, $"the issue has no printed text ‘{piece.TextId}’", Suggestion.Help(piece.TextId, [.. issue.PrintedTexts.Select(text => text.Id)]));

                // A text may stand on several pages, a block on one.
                var key = (piece.BlockId is null ? layout.Page : 0, piece.TextId, piece.BlockId);
                if (!pieces.TryAdd(key, piece.Place))
                    bag.Add(Codes.Yaml.BadValue, piece.Place, $"‘{NameOf(piece)}’ is placed a second time", "place it once", new RelatedLocation(pieces[key], "the first"));
            }
        }
    }

    /// <summary>Checks the pieces against the issue as readers see it.</summary>
    /// <param name="bodies">The texts, in every language.</param>
    public void CheckPieces(IReadOnlyList<TextBody> bodies)
    {
        foreach (var layout in issue.Layouts)
        {
            foreach (var piece in layout.Pieces)
            {
                if (bodies.FirstOrDefault(body => body.Text.Id == piece.TextId) is { Text.IsPrinted: true } body) Check(layout, piece, body);
            }
        }
    }

    private void Check(PageLayout layout, PlacedPiece piece, TextBody body)
    {
        var places = PrintedPlaces.Of(issue, body, body.Original);
        if (piece.BlockId is { } block)
        {
            if (!body.Original.BlockIds.Contains(block))
                bag.Add(Codes.Link.Target, piece.Place, $"‘{piece.TextId}’ has no block ‘{block}’", Suggestion.Help(block.Value, [.. body.Original.BlockIds.Select(id => id.Value)]));
            else if (!places.Unbroken.Contains(block))
                bag.Add(Codes.Yaml.BadValue, piece.Place, $"the page of ‘{NameOf(piece)}’ is known from a page break", $"place what the page has of the text: {piece.TextId}");
        }
        else if (places.Breaks.Count > 0 ? !places.Breaks.Contains(layout.Page) : places.Pages.Any(page => page != layout.Page))
        {
            bag.Add(
                Codes.Yaml.BadValue, piece.Place, $"nothing of ‘{piece.TextId}’ stands on page {layout.Page}",
                $"it stands on {string.Join(", ", places.Pages.Select(page => $"page {page}"))}");
        }
    }

    private static string NameOf(PlacedPiece piece) => piece.BlockId is null ? piece.TextId : $"{piece.TextId}#{piece.BlockId}";
}

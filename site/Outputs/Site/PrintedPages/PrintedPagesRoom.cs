using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>
/// The printed pages, re-created from the page and column breaks of the texts and from what the editors say of their areas: which pieces a reader of the
/// paper had before them, where each runs on and where it comes from. What nobody can place is on no page.
/// </summary>
internal sealed class PrintedPagesRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.PrintedPages;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        edition.Issues.SelectMany(issue =>
            edition.Settings.Languages.SelectMany(language => Enumerable.Range(1, issue.PageCount).Select(page => Addresses.PrintedPage(language, issue, page)))
                .Concat(ScansOf(issue).Select(scan => Addresses.Scan(issue, scan))));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var scan in ScansOf(bodies.Issue))
        {
            if (bodies.Scans.TryGetValue(scan.Page, out var bytes)) context.Write(Addresses.Scan(bodies.Issue, scan), bytes);
        }

        foreach (var language in context.Edition.Settings.Languages)
        {
            var pieces = bodies.Issue.PrintedTexts.SelectMany(text => PrintedPiece.Of(bodies, text, language)).ToLookup(piece => piece.Page);
            for (var page = 1; page <= bodies.Issue.PageCount; page++) PrintedSheet.Write(page, [.. pieces[page]], bodies, language, context);
        }

        return null;
    }

    private static IEnumerable<Facsimile> ScansOf(Issue issue) => issue.Facsimiles.Where(scan => scan.Path is not null);
}

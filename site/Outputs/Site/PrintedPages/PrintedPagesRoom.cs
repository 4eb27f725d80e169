using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>
/// The printed pages, re-created from the page breaks of the texts: which pieces a reader of the paper had before them, where each runs on and where it comes
/// from. What the source does not tell, such as the place of a slogan, is not guessed: such pieces are on no page.
/// </summary>
internal sealed class PrintedPagesRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.PrintedPages;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        from issue in edition.Issues
        from language in edition.Settings.Languages
        from page in Enumerable.Range(1, issue.PageCount)
        select Addresses.PrintedPage(language, issue, page);

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
        {
            var pieces = bodies.Issue.PrintedTexts.SelectMany(text => PiecesOf(bodies, text, language)).ToLookup(piece => piece.Page);
            for (var page = 1; page <= bodies.Issue.PageCount; page++) Write(page, [.. pieces[page]], bodies, language, context);
        }

        return null;
    }

    private static IEnumerable<Piece> PiecesOf(IssueBodies bodies, Text text, Language language)
    {
        var whole = bodies.Of(text);
        if (whole?.In(language) is not { } body) return [];
        var pieces = PageSlice.Of(bodies.Fragments.Of(body).Blocks)
            .Select(slice => new Piece(slice.Page, text, body.Version.Title, slice.Blocks, null)).ToList();
        if (whole.Annex is { } annex && pieces.Count > 0)
        {
            foreach (var slice in AnnexSlice.Of(annex, language, bodies.Fragments))
            {
                var page = slice.Page ?? pieces[^1].Page;
                if (page == pieces[^1].Page) pieces[^1] = pieces[^1] with { Annex = slice };
                else pieces.Add(new Piece(page, text, body.Version.Title, [], slice));
            }
        }

        return pieces.Select((piece, i) => piece with { From = i > 0 ? pieces[i - 1].Page : null, On = i + 1 < pieces.Count ? pieces[i + 1].Page : null });
    }

    private static void Write(int number, IReadOnlyList<Piece> pieces, IssueBodies bodies, Language language, RenderContext context)
    {
        var issue = bodies.Issue;
        var words = context.StringsOf(language);
        var path = Addresses.PrintedPage(language, issue, number);
        var title = words.Format("printed_page", words.Number(number));
        context.WritePage(new PageFrame(path, language, "sheet-page", title, words.Format("printed_page_of", words.Number(number), issue.Title[language]))
        {
            Subject = new PageSubject.OfIssue(issue, IsPageOfIssue: false),
            InLanguage = other => Addresses.PrintedPage(other, issue, number),
            Issue = issue,
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue))],
            Previous = Neighbour(number - 1),
            Next = Neighbour(number + 1),
        }, "printed-page.html", new Values
        {
            ["title"] = title,
            ["number"] = words.Number(number),
            ["pieces"] = Values.List(pieces.Select(piece => new Values
            {
                ["html"] = BodyOf(piece, path, language, bodies.Fragments, context),
                ["href"] = context.Map.Href(path, Addresses.Text(language, piece.Text)),
                ["continued_from"] = Jump(piece.From, "continued_from"),
                ["continued_on"] = Jump(piece.On, "continued_on"),
            })),
        });

        (string, OutputPath)? Neighbour(int other) =>
            other >= 1 && other <= issue.PageCount ? (words.Format("printed_page", words.Number(other)), Addresses.PrintedPage(language, issue, other)) : null;

        Values? Jump(int? page, string key) => page is { } to
            ? Values.Link(words.Format(key, words.Number(to)), context.Map.HrefIfMade(path, Addresses.PrintedPage(language, issue, to)))
            : null;
    }

    private static Html BodyOf(Piece piece, OutputPath path, Language language, HtmlFragments fragments, RenderContext context)
    {
        var page = new PageHtml(path, language, context) { Text = piece.Text, HasAnchors = false, TopHeading = "h2", HeadingShift = 1 };
        var group = HeadingGroup.Of([.. piece.Blocks.Select(block => block.Block)]);
        var above = page.Blocks(piece.Blocks.Take(group.Above));
        var heading = page.HeadingGroup([.. piece.Blocks.Skip(group.Above).Take(group.Headings.Count)], piece.Title);
        var text = above + heading + "\n" + page.Blocks(piece.Blocks.Skip(group.BodyStart));
        return piece.Annex is { } annex ? text + AnnexHtml.Of(annex.Pieces, page, language, fragments) : text;
    }

    private sealed record Piece(int Page, Text Text, string Title, IReadOnlyList<BlockHtml> Blocks, AnnexSlice? Annex)
    {
        public int? From { get; init; }

        public int? On { get; init; }
    }
}

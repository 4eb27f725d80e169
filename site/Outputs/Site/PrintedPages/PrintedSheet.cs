using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>A printed page: its pieces in their areas, their columns as the source has them.</summary>
internal sealed class PrintedSheet
{
    private readonly IssueBodies bodies;
    private readonly Language language;
    private readonly RenderContext context;
    private readonly Strings words;
    private readonly OutputPath path;

    private PrintedSheet(IssueBodies bodies, Language language, RenderContext context, OutputPath path) =>
        (this.bodies, this.language, this.context, words, this.path) = (bodies, language, context, context.StringsOf(language), path);

    /// <summary>Writes a page.</summary>
    /// <param name="pieces">What stands on it, in print order.</param>
    public static void Write(int number, IReadOnlyList<PrintedPiece> pieces, IssueBodies bodies, Language language, RenderContext context)
    {
        var issue = bodies.Issue;
        var words = context.StringsOf(language);
        var title = words.Format("printed_page", words.Number(number));
        var scan = issue.Facsimiles.FirstOrDefault(scan => scan.Page == number);
        var path = Addresses.PrintedPage(language, issue, number);
        var frame = new PageFrame(path, language, "sheet-page", title, words.Format(scan is null ? "printed_page_of" : "printed_page_with_image", words.Number(number), issue.Title[language]))
        {
            Subject = new PageSubject.OfIssue(issue, IsPageOfIssue: false),
            InLanguage = other => Addresses.PrintedPage(other, issue, number),
            Issue = issue,
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue))],
            Previous = Neighbour(number - 1),
            Next = Neighbour(number + 1),
        };
        var layout = issue.Layouts.FirstOrDefault(layout => layout.Page == number);
        context.WritePage(frame, "printed-page.html", new PrintedSheet(bodies, language, context, path).ValuesOf(title, pieces, layout, scan));

        (string, OutputPath)? Neighbour(int other) =>
            other >= 1 && other <= issue.PageCount ? (words.Format("printed_page", words.Number(other)), Addresses.PrintedPage(language, issue, other)) : null;
    }

    private Values ValuesOf(string title, IReadOnlyList<PrintedPiece> pieces, PageLayout? layout, Facsimile? scan)
    {
        var areas = (layout?.Pieces ?? []).Select(placed => (placed.Area, Piece: pieces.FirstOrDefault(piece => piece.Text.Id == placed.TextId && piece.Placed == placed.BlockId)))
            .Where(found => found.Piece is not null).ToLookup(found => found.Area, found => found.Piece!);
        var nameplate = areas[PageArea.Ears].FirstOrDefault(piece => piece.Text == bodies.Issue.Masthead && piece.From is null && piece.Blocks is [{ Block: Heading { Level: 1 } }, ..]);
        return new Values
        {
            ["title"] = title,
            ["is_laid_out"] = layout is not null,
            ["slogan"] = Lines(areas[PageArea.Slogan]),
            ["nameplate"] = nameplate is null ? null : Nameplate(nameplate),
            ["ears"] = Pieces(areas[PageArea.Ears].Select(piece => piece == nameplate ? piece with { Blocks = [.. piece.Blocks.Skip(1)] } : piece), nameplate?.Text),
            ["lead"] = Pieces(areas[PageArea.Lead]),
            ["rest"] = Pieces(pieces.Except(areas.SelectMany(area => area))),
            ["side"] = Pieces(areas[PageArea.Side]),
            ["foot"] = Lines(areas[PageArea.Foot]),
            ["inferred"] = layout?.Inferred?[language],
            ["note"] = words[scan is null ? "layout_inferred" : "layout_compared"],
            ["facsimile"] = scan is null ? null : new Values
            {
                ["src"] = Unseen.Of(scan.Path is null ? null : context.Map.Href(path, Addresses.Scan(bodies.Issue, scan))),
                ["alt"] = new Unseen(words.Format("facsimile_alt", words.Number(scan.Page), bodies.Issue.Title[language])),
                ["iiif"] = Unseen.Of(scan.Iiif?.AbsoluteUri),
            },
        };
    }

    // What runs across the page: each block is a line of its own, and leads into its text.
    private ValueList Lines(IEnumerable<PrintedPiece> pieces) => Values.List(
        from piece in pieces
        from block in piece.Blocks
        select new Values
        {
            ["html"] = block.Block is Heading or Paragraph ? HtmlOf(piece).Line(block.Content) : HtmlOf(piece).Blocks([block]),
            ["href"] = context.Map.Href(path, Addresses.Text(language, piece.Text), block.Block.Id?.Value),
        });

    private Values Nameplate(PrintedPiece piece) => new()
    {
        ["drawn"] = FrameValues.NameplateOf(context.Edition.Settings, language),
        ["html"] = HtmlOf(piece).Line(piece.Blocks[0].Content),
        ["href"] = context.Map.Href(path, Addresses.Text(language, piece.Text)),
    };

    private ValueList Pieces(IEnumerable<PrintedPiece> pieces, Text? headless = null) => Values.List(pieces.Select(piece => Of(piece, piece.Text == headless)));

    private Html Of(PrintedPiece piece, bool isHeadless)
    {
        var html = HtmlOf(piece);
        var group = HeadingGroup.Of([.. piece.Blocks.Select(block => block.Block)]);
        var columns = PrintedColumn.Of(piece.Blocks.Skip(group.BodyStart));
        var annex = piece.Annex?.Pieces ?? [];
        var heads = annex.All(part => part is AnnexHeading) ? [] : annex.TakeWhile(part => part is AnnexHeading).ToList();
        var lists = PrintedColumn.Of(annex.Skip(heads.Count), language, bodies.Fragments);
        return context.Render("printed-piece.html", new Values
        {
            ["is_box"] = bodies.Issue.Notices.Contains(piece.Text),
            ["href"] = context.Map.Href(path, Addresses.Text(language, piece.Text)),
            ["above"] = group.Title is null || group.Above == 0 ? null : html.Blocks(piece.Blocks.Take(group.Above)),
            ["head"] = isHeadless ? null : HeadOf(piece, group, html),
            ["from"] = piece.From is { } from ? LinkTo(from, words.Format("continued_from", words.Number(from))) : null,
            ["columns"] = Values.List(columns.Select(column => new Values { ["parts"] = Values.List(column.Parts.Select(html.Blocks)), ["runs_in"] = column.RunsIn, ["runs_on"] = column.RunsOn, ["is_lost"] = column.IsCutShort })),
            ["list_head"] = heads.Count == 0 ? null : AnnexHtml.Of(heads, html, language, bodies.Fragments),
            ["lists"] = Values.List(lists.Select(column => AnnexHtml.Of(column.Annex, html, language, bodies.Fragments))),
            ["on"] = piece.On is { } on ? LinkTo(on, JumpOf(piece.Text, on)) : null,
        });
    }

    private Html HeadOf(PrintedPiece piece, HeadingGroup group, SheetHtml html)
    {
        var isPrinted = group.Title is not null;
        var running = isPrinted || piece.From is null || language != bodies.Original ? null : PrintedLines.RunningHeadOf(bodies.Issue, piece.Text);
        return running is not null
            ? Html.Element("h2", Html.Text(running), ("class", "running-head"))
            : html.HeadingGroup(isPrinted ? [.. piece.Blocks.Skip(group.Above).Take(group.Headings.Count)] : [], piece.Title);
    }

    // As printed; where no such line was read, in the editors' words.
    private string JumpOf(Text text, int page)
    {
        var printed = PrintedLines.JumpOf(bodies.Issue, text, page);
        return printed is null ? words.Format("continued_on", words.Number(page))
            : language == bodies.Original ? printed
            : words.Format("page_number", words.Number(page));
    }

    private Values LinkTo(int page, string text) => Values.Link(text, context.Map.HrefIfMade(path, Addresses.PrintedPage(language, bodies.Issue, page)));

    private SheetHtml HtmlOf(PrintedPiece piece) => new(path, language, context) { Text = piece.Text, HasAnchors = false, TopHeading = "h2", HeadingShift = 1 };
}

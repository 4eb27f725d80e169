using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The page of an issue: its head, slogans and notices as printed, its contents in print order, its supporters, its proof.</summary>
internal static class IssuePage
{
    public static void Write(IssueBodies bodies, IssueFigures figures, Language language, RenderContext context)
    {
        var issue = bodies.Issue;
        var words = context.StringsOf(language);
        var path = Addresses.Issue(language, issue);
        var index = context.Edition.PositionOf(issue);
        var frame = new PageFrame(path, language, "issue", issue.Title[language], issue.Summary[language])
        {
            Subject = new PageSubject.OfIssue(issue),
            InLanguage = other => Addresses.Issue(other, issue),
            Issue = issue,
            Previous = Neighbour(index - 1, language, context),
            Next = Neighbour(index + 1, language, context),
        };
        var downloads = Downloads.OfIssue(issue, context).ToList();
        context.WritePage(frame, "issue.html", new Values
        {
            ["title"] = OtherLanguage.Words(issue.Title, language, context),
            ["date_html"] = DatePhrases.Element(issue.Date, words),
            ["facts"] = Values.List(Facts(issue, words)),
            ["date_note"] = issue.DateNote is { } dateNote ? OtherLanguage.Words(dateNote, language, context) : null,
            ["editor"] = issue.EditorId is { } id ? Agent(id, path, language, context) : null,
            ["summary"] = OtherLanguage.Words(issue.Summary, language, context),
            ["masthead"] = BodyOf(issue.Masthead, bodies, path, language, context),
            ["slogans"] = Values.List(Slogans(bodies, path, language, context)),
            ["notices"] = Values.List(issue.Notices.Select(notice => Notice(notice, bodies, path, language, context)).OfType<Values>()),
            ["texts"] = Values.List(issue.Texts.Select(text => Story(text, bodies, path, language, context)).OfType<Values>()),
            ["also"] = Values.List(issue.Small.Select(text => TextLink(text, path, language, context))),
            ["supporters"] = SupporterSummary(issue, path, language, context),
            ["notes"] = Values.List(Notes(issue, path, language, context)),
            ["downloads"] = Downloads.Panel(downloads.Concat(Downloads.OfEdition(context).Where(download => download.Form is Downloads.Data)), path, words, context),
            ["feeds"] = Downloads.Panel("feeds", Downloads.Links(downloads, path, words, context, areFeeds: true), words, context),
            ["pages"] = Values.List(Enumerable.Range(1, issue.PageCount)
                .Select(page => Values.Link(words.Number(page), context.Map.HrefIfMade(path, Addresses.PrintedPage(language, issue, page)))).Where(link => link["href"] is not null)),
            ["proof"] = Proof(bodies, figures, words),
            ["sources"] = Values.List(issue.Witnesses
                .Select(witness => Values.Link(witness.Title?[language] ?? words["source_of_issue"], context.Map.HrefIfMade(path, Addresses.SourceOfIssue(language, issue, witness))))
                .Where(link => link["href"] is not null)),
            ["source_note"] = !issue.HasWitness ? null : words["source_note"],
        });
    }

    // What the paper says of the issue, as far as it does.
    private static IEnumerable<Values> Facts(Issue issue, Strings words)
    {
        foreach (var (key, value) in new[]
        {
            ("issue_number", InDigits(issue.Number)), ("issue_volume", InDigits(issue.Volume)), ("issue_year", InDigits(issue.Year)),
            ("issue_place", issue.PlaceOfPublication?[words.Language]), ("issue_printed_at", issue.PrintedAt?[words.Language]), ("issue_price", issue.Price?[words.Language]),
        })
        {
            if (value is { Length: > 0 }) yield return new Values { ["label"] = words[key], ["value"] = value };
        }

        string? InDigits(string? number) => number is null ? null : words.InDigits(number);
    }

    /// <summary>A person or organisation as a link.</summary>
    public static Values Agent(Slug id, OutputPath path, Language language, RenderContext context)
    {
        var agent = context.Edition.Authorities.FindAgent(id);
        return Values.Link(agent?.Name[language] ?? id, agent is null ? null : context.Map.HrefIfMade(path, Addresses.Entity(language, agent.Kind, agent.Id)));
    }

    private static (string Text, OutputPath Path)? Neighbour(int index, Language language, RenderContext context) =>
        context.Edition.Issues.ElementAtOrDefault(index) is { } issue ? (issue.Title[language], Addresses.Issue(language, issue)) : null;

    // The panel has the title for its heading; the printed heading, which the title repeats, stands on the text's own page.
    private static Html? BodyOf(Text? text, IssueBodies bodies, OutputPath path, Language language, RenderContext context) =>
        bodies.Of(text)?.ShownIn(language) is { Version.Language: var own } body
            ? OtherLanguage.Blocks(
                new PageHtml(path, own, context) { Text = text, LeadsTo = language, HasAnchors = false, HeadingShift = 2 }.Blocks(bodies.Fragments.Of(body).WithoutHeadings), own, language)
            : null;

    private static IEnumerable<Html> Slogans(IssueBodies bodies, OutputPath path, Language language, RenderContext context)
    {
        if (bodies.Of(bodies.Issue.Slogans)?.ShownIn(language) is not { Version.Language: var own } body) return [];
        var html = new PageHtml(path, own, context) { LeadsTo = language, HasAnchors = false };
        return bodies.Fragments.Of(body).Blocks.Where(block => block.Block is Heading or Paragraph)
            .Select(block => OtherLanguage.Inline(html.Line(block.Content), own, language));
    }

    private static Values? Notice(Text notice, IssueBodies bodies, OutputPath path, Language language, RenderContext context) =>
        BodyOf(notice, bodies, path, language, context) is { } body
            ? new Values { ["title"] = TitleOf(notice, language), ["href"] = context.Map.Href(path, Addresses.Text(language, notice)), ["body"] = body, ["dir"] = language.Direction }
            : null;

    private static Values? Story(Text text, IssueBodies bodies, OutputPath path, Language language, RenderContext context)
    {
        if (bodies.Of(text)?.ShownIn(language) is not { } body) return null;
        var words = context.StringsOf(language);
        var page = bodies.Fragments.Of(body).PageBreaks.FirstOrDefault();
        return new Values
        {
            ["title"] = TitleOf(text, language),
            ["kind"] = KindPhrases.Of(text.Kind, words),
            ["page"] = page is null ? null : words.Number(page.Number),
            ["author"] = text.AuthorIds.Count == 0 ? null : CitationPhrases.AuthorsOf(text, context.StringsOf(language), context.Edition),
            ["summary"] = OtherLanguage.Summary(body.Version, language),
            ["href"] = context.Map.Href(path, Addresses.Text(language, text)),
            ["both"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.Facing(language, text))),
            ["words"] = words.Number(WordCount.In(body)),
        };
    }

    private static Values TextLink(Text text, OutputPath path, Language language, RenderContext context) =>
        new() { ["title"] = TitleOf(text, language), ["kind"] = KindPhrases.Of(text.Kind, context.StringsOf(language)), ["href"] = context.Map.Href(path, Addresses.Text(language, text)) };

    private static object TitleOf(Text text, Language language) => OtherLanguage.Title(text.ShownIn(language), language);

    private static IEnumerable<Values> Notes(Issue issue, OutputPath path, Language language, RenderContext context)
    {
        if (issue.EditorsNote is { } note)
            yield return new Values { ["title"] = TitleOf(note, language), ["href"] = context.Map.Href(path, Addresses.Text(language, note)) };
        if (issue.Chronology.Events.MinBy(dated => dated.Date.LastDayOfStart) is { } first
            && context.Map.HrefIfMade(path, Divisions.Of(context.Edition).PageOfEvent(language, issue, first), Addresses.InChronology(issue, first.Id)) is { } href)
        {
            yield return new Values { ["title"] = context.StringsOf(language)["chronology_of_issue"], ["href"] = href };
        }
    }

    private static Values? SupporterSummary(Issue issue, OutputPath path, Language language, RenderContext context)
    {
        if (issue.Supporters is not { } annex || context.Map.HrefIfMade(path, Addresses.Supporters(language)) is not { } href) return null;
        var words = context.StringsOf(language);
        return new Values { ["href"] = href, ["total"] = words.Number(annex.Supporters.Count()), ["countries"] = words.Number(annex.Countries.Count) };
    }

    private static Values? Proof(IssueBodies bodies, IssueFigures figures, Strings words)
    {
        if (!bodies.Issue.HasWitness) return null;
        var lines = bodies.Texts.Sum(body => body.Collation?.Lines.Count ?? 0) + (bodies.Issue.Supporters?.Collation?.Lines.Count ?? 0);
        return new Values
        {
            ["letters"] = bodies.Issue.Fidelity is { } proved
                ? words.Format("proof_letters", words.Number(proved.Letters.Compared), words.Number(proved.Boundaries.Compared)) : null,
            ["lines"] = words.Format("proof_lines", words.Number(lines), words.Number(bodies.Issue.Unused.Sum(unused => unused.Lines.Ranges.Count))),
            ["emendations"] = words.Counted("proof_emendations", figures.Emendations, words.Number(figures.Emendations)),
            ["gaps"] = words.Counted("proof_gaps", figures.Gaps, words.Number(figures.Gaps)),
            ["notes"] = figures.Notes == 0 ? null : words.Counted("proof_notes", figures.Notes, words.Number(figures.Notes)),
            ["joins"] = words.Counted("proof_joins", bodies.Issue.Joins.Count, words.Number(bodies.Issue.Joins.Count)),
        };
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The newest issue as a front page: slogan, leading text with its first paragraph, the other texts, what to know at a glance.</summary>
internal static class FrontPage
{
    /// <summary>What the template is told.</summary>
    public static Values Of(IssueBodies bodies, PageFrame frame, RenderContext context)
    {
        var (issue, language, words) = (bodies.Issue, frame.Language, context.StringsOf(frame.Language));
        var texts = issue.Texts.Select(text => bodies.Of(text)?.ShownIn(language)).OfType<VersionBody>().ToList();
        return new Values
        {
            ["title"] = OtherLanguage.Words(issue.Title, language, context),
            ["href"] = context.Map.Href(frame.Path, Addresses.Issue(language, issue)),
            ["slogan"] = Slogan(bodies, language),
            ["summary"] = OtherLanguage.Words(issue.Summary, language, context),
            ["lead"] = texts.Count == 0 ? null : Lead(texts[0], bodies, frame, context),
            ["texts"] = Values.List(texts.Skip(1).Select(body => Story(body, bodies, frame, context))),
            ["facts"] = Values.List([.. Events(issue, frame, context), .. Support(issue, frame, context)]),
            ["page"] = issue.PageCount == 0 ? null : Values.Link(words["as_printed"], context.Map.HrefIfMade(frame.Path, Addresses.PrintedPage(language, issue, 1))) is var printed && printed["href"] is null ? null : printed,
        };
    }

    private static Html? Slogan(IssueBodies bodies, Language language) =>
        bodies.Of(bodies.Issue.Slogans)?.ShownIn(language) is { Version.Language: var own } body
        && bodies.Fragments.Of(body).Blocks.FirstOrDefault(block => block.Block is Heading or Paragraph) is { Block: not null } first
            ? OtherLanguage.Inline(new ReadingHtml(own).Line(first.Content), own, language)
            : null;

    private static Values Lead(VersionBody body, IssueBodies bodies, PageFrame frame, RenderContext context)
    {
        var own = body.Version.Language;
        var reading = new ReadingHtml(own);
        var html = bodies.Fragments.Of(body);
        return new Values
        {
            ["title"] = OtherLanguage.Title(body.Version, frame.Language),
            ["href"] = HrefOf(body, bodies, frame, context),
            ["rubric"] = html.Headings is [{ Block: Heading { Level: > 1 } } rubric, ..] ? OtherLanguage.Inline(reading.Line(rubric.Content), own, frame.Language) : null,
            ["opening"] = html.AfterTitle.FirstOrDefault(block => block.Block is Paragraph) is { Block: not null } first ? OtherLanguage.Inline(reading.Line(first.Content), own, frame.Language) : null,
        };
    }

    private static Values Story(VersionBody body, IssueBodies bodies, PageFrame frame, RenderContext context)
    {
        var words = context.StringsOf(frame.Language);
        var text = TextOf(body, bodies);
        return new Values
        {
            ["title"] = OtherLanguage.Title(body.Version, frame.Language),
            ["kind"] = KindPhrases.Of(text.Kind, words),
            ["author"] = text.AuthorIds.Count == 0 ? null : CitationPhrases.AuthorsOf(text, words, context.Edition),
            ["summary"] = OtherLanguage.Summary(body.Version, frame.Language),
            ["href"] = HrefOf(body, bodies, frame, context),
        };
    }

    private static Text TextOf(VersionBody body, IssueBodies bodies) => bodies.Texts.First(text => text.In(body.Version.Language) == body).Text;

    private static string HrefOf(VersionBody body, IssueBodies bodies, PageFrame frame, RenderContext context) =>
        context.Map.Href(frame.Path, Addresses.Text(frame.Language, TextOf(body, bodies)));

    private static IEnumerable<Values> Events(Issue issue, PageFrame frame, RenderContext context)
    {
        foreach (var (id, _) in issue.LeadingEvents)
        {
            if (issue.Chronology.Events.FirstOrDefault(dated => dated.Id == id) is not { } dated) continue;
            yield return Fact(
                DatePhrases.InBoth(dated.Date, context.StringsOf(frame.Language)).Own, OtherLanguage.Words(dated.Title, frame.Language, context),
                context.Map.HrefIfMade(frame.Path, Divisions.Of(context.Edition).PageOfEvent(frame.Language, issue, dated), Addresses.InChronology(issue, id)));
        }
    }

    private static IEnumerable<Values> Support(Issue issue, PageFrame frame, RenderContext context)
    {
        if (issue.Supporters is not { } annex) yield break;
        var words = context.StringsOf(frame.Language);
        var href = context.Map.HrefIfMade(frame.Path, Addresses.Supporters(frame.Language));
        yield return Fact(Html.Text(words.Number(annex.Supporters.Count())), words["supporters_named"], href);
        yield return Fact(Html.Text(words.Number(annex.Countries.Count)), words["countries_named"], context.Map.HrefIfMade(frame.Path, Addresses.SupportersMap(frame.Language)));
    }

    private static Values Fact(Html figure, object label, string? href) => new() { ["figure"] = figure, ["label"] = label, ["href"] = href };
}

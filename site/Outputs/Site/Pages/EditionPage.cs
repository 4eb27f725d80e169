using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>A page in the editors' own words: about the edition, its principles, the editors' note to an issue.</summary>
internal static class EditionPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="language">The language of the page; where the text is not translated into it, the original stands there.</param>
    public static void Write(TextBody page, Language language, Issue? issue, HtmlFragments fragments, RenderContext context)
    {
        var (text, body) = (page.Text, page.ShownIn(language));
        var own = body.Version.Language;
        var path = Addresses.Text(language, text);
        var frame = new PageFrame(path, language, "page", body.Version.Title, body.Version.Summary)
        {
            Subject = issue is null ? PageSubject.Page : new PageSubject.OfIssue(issue, IsPageOfIssue: false),
            InLanguage = other => Addresses.Text(other, text),
            IsIn = other => text.In(other) is not null,
            Issue = issue,
            Breadcrumbs = issue is null ? [] : [(issue.Title[language], Addresses.Issue(language, issue))],
        };
        var html = new PageHtml(path, own, context) { Text = text, LeadsTo = language };

        // A first heading is the title, for readers of the bare file too: the template shows it.
        var heading = body.Blocks is [Heading { Level: 1 }, ..] ? body.Reading[0].Text : null;
        var fragment = fragments.Of(body);
        context.WritePage(frame, "page.html", new Values
        {
            ["untranslated"] = OtherLanguage.Notice(body.Version, language, context),
            ["title"] = OtherLanguage.Words(heading ?? body.Version.Title, own, language),
            ["summary"] = OtherLanguage.Summary(body.Version, language),
            ["body"] = OtherLanguage.Blocks(html.Blocks(heading is null ? fragment.Blocks : fragment.Blocks.Skip(1)), own, language),
            ["notes"] = TextRendering.Footnotes(fragment, html) is { } notes ? OtherLanguage.Blocks(notes, own, language) : null,
            ["apparatus"] = ApparatusValues.ListOf(fragments.ApparatusOf(new TextBody(text, [body], null), body), hasLegend: false, language, context),
            ["regularisations"] = text.ShowsRegularisations ? RegularisationTable.Of(language, context) : null,
            ["signing"] = text.ShowsSigningKey ? SigningPanel.Of(path, language, context) : null,
        });
    }
}

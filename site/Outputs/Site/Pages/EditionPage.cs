using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>A page in the editors' own words: about the edition, its principles, the editors' note to an issue.</summary>
internal static class EditionPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Text text, VersionBody body, Issue? issue, HtmlFragments fragments, RenderContext context)
    {
        var language = body.Version.Language;
        var path = Addresses.Text(language, text);
        var frame = new PageFrame(path, language, "page", body.Version.Title, body.Version.Summary)
        {
            Subject = issue is null ? PageSubject.Page : new PageSubject.OfIssue(issue, IsPageOfIssue: false),
            InLanguage = other => Addresses.Text(other, text),
            Issue = issue,
            Breadcrumbs = issue is null ? [] : [(issue.Title[language], Addresses.Issue(language, issue))],
        };
        var html = new PageHtml(path, language, context) { Text = text };

        // A first heading is the title, for readers of the bare file too: the template shows it.
        var heading = body.Blocks is [Heading { Level: 1 }, ..] ? body.Reading[0].Text : null;
        var fragment = fragments.Of(body);
        context.WritePage(frame, "page.html", new Values
        {
            ["title"] = heading ?? body.Version.Title,
            ["summary"] = body.Version.Summary,
            ["body"] = html.Blocks(heading is null ? fragment.Blocks : fragment.Blocks.Skip(1)),
            ["notes"] = TextRendering.Footnotes(fragment, html),
            ["apparatus"] = Values.List(fragments.ApparatusOf(new TextBody(text, [body], null), body)
                .Select(entry => ApparatusValues.Of(entry, context.StringsOf(language), context.Edition.Settings.Original, id => id))),
            ["regularisations"] = text.ShowsRegularisations ? RegularisationTable.Of(language, context) : null,
            ["signing"] = text.ShowsSigningKey ? SigningPanel.Of(path, language, context) : null,
        });
    }
}

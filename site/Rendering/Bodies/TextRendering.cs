using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>A text rendered for its page.</summary>
/// <param name="Annex">The supporters' annex, when the text has one.</param>
/// <param name="Notes">The footnotes, or null.</param>
internal sealed record TextRendering(Html Heading, Html Body, Html? Annex, Html? Notes)
{
    /// <summary>Renders a text in one language.</summary>
    /// <param name="page">The language of the page.</param>
    public static TextRendering Of(TextBody text, VersionBody version, Language page, HtmlFragments fragments, RenderContext context)
    {
        var language = version.Version.Language;
        var body = fragments.Of(version);
        var html = new PageHtml(Addresses.Text(page, text.Text), language, context) { Text = text.Text, LeadsTo = page };
        var heading = html.Head(body);
        var content = html.Blocks(body.AfterTitle);
        var annex = text.Annex is { } list ? AnnexHtml.Of(list.Pieces, html, language, fragments) : null;
        return new TextRendering(heading, content, annex, Footnotes(body, html));
    }

    /// <summary>The footnotes of a text as a list; null when it has none.</summary>
    public static Html? Footnotes(BodyHtml body, PageHtml html)
    {
        if (body.Footnotes.Count == 0) return null;
        var list = new System.Text.StringBuilder("<ol class=\"footnotes\">\n");
        for (var i = 0; i < body.Footnotes.Count; i++)
        {
            var number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            list.Append("<li id=\"").Append(html.IdOf("fn" + number)).Append("\">").Append(html.Blocks(body.Footnotes[i]).Markup);
            list.Append("<a href=\"#").Append(html.IdOf("fnref" + number)).Append("\" role=\"doc-backlink\">↩</a></li>\n");
        }

        return new Html(list.Append("</ol>").ToString());
    }
}

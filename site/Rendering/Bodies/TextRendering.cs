using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>A text rendered for its page: whoever lists its interventions renders it alike, so that the numbers agree.</summary>
/// <param name="Annex">The supporters' annex, when the text has one.</param>
/// <param name="Notes">The footnotes, or null.</param>
/// <param name="Apparatus">The interventions, numbered.</param>
/// <param name="Counted">What <paramref name="Heading"/> and <paramref name="Body"/> hold.</param>
/// <param name="Supporters">What <paramref name="Annex"/> holds.</param>
internal sealed record TextRendering(Html Heading, Html Body, Html? Annex, Html? Notes, IReadOnlyList<ApparatusEntry> Apparatus, Count Counted, Count Supporters)
{
    /// <summary>Renders a text in one language.</summary>
    public static TextRendering Of(TextBody text, VersionBody body, RenderContext context)
    {
        var language = body.Version.Language;
        var html = new PageHtml(Addresses.Text(language, text.Text), language, context) { Text = text.Text };
        var heading = html.HeadingGroup(body.HeadingGroup, body.Version.Title);
        var content = html.Blocks(body.Blocks.Skip(body.HeadingGroup.TitleCount));
        var counted = html.Counted.Count;
        var annex = text.Annex is { } list ? AnnexHtml.Of(list.Pieces, html, language) : null;
        return new TextRendering(heading, content, annex, Footnotes(body, html), html.Apparatus, counted, html.Supporters);
    }

    /// <summary>The footnotes of a text as a list; null when it has none.</summary>
    public static Html? Footnotes(VersionBody body, PageHtml html)
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

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
        var content = WithTombstones(body, html, Addresses.Text(page, text.Text), text.Text, context);
        var annex = text.Annex is { } list ? AnnexHtml.Of(list.Pieces, html, language, fragments) : null;
        return new TextRendering(heading, content, annex, Footnotes(body, html));
    }

    private static Html WithTombstones(BodyHtml body, PageHtml html, OutputPath path, Text text, RenderContext context)
    {
        if (context.Edition.Settings.Retired.Count == 0) return html.Blocks(body.AfterTitle);
        var retired = Tombstones.Of(text, [.. body.Version.BlockIds], context.Edition);
        if (retired.Count == 0) return html.Blocks(body.AfterTitle);

        // What stood in the head of the text stands below it.
        var after = body.AfterTitle.ToList();
        var inBody = after.Select(block => block.Block.Id).ToHashSet();
        var content = Say(retired.Where(block => block.Key is null || !inBody.Contains(block.Key)).SelectMany(block => block));
        foreach (var block in after)
        {
            content += html.Blocks([block]);
            if (block.Block.Id is { } id) content += Say(retired[id]);
        }

        return content;

        Html Say(IEnumerable<Retirement> these) => Html.OfMarkup(string.Concat(these.Select(one => Tombstones.Of(one, path, body.Version.Version.Language, context).Markup + "\n")));
    }

    /// <summary>The footnotes of a text as a list; null when it has none.</summary>
    public static Html? Footnotes(BodyHtml body, PageHtml html)
    {
        if (body.Footnotes.Count == 0) return null;
        var list = new System.Text.StringBuilder("<ol class=\"footnotes\">\n");
        for (var i = 0; i < body.Footnotes.Count; i++)
        {
            var number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            list.Append("<li id=\"").Append(html.IdOf(FootnoteId.Of(i + 1))).Append("\">").Append(html.Blocks(body.Footnotes[i]).Markup);
            list.Append("<a href=\"#").Append(html.IdOf("fnref" + number)).Append("\" role=\"doc-backlink\">↩</a></li>\n");
        }

        return Html.OfMarkup(list.Append("</ol>").ToString());
    }
}

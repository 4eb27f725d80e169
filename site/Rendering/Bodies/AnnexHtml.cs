using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>The supporters' annex as it is printed: heading, countries, entries, remarks, closing, rendered from the structured list.</summary>
internal static class AnnexHtml
{
    /// <summary>The annex; its interventions join those of the page, if it is one.</summary>
    public static Html Of(SupporterList annex, ReadingHtml page, Language language)
    {
        var html = new StringBuilder();
        html.Append("<h2").Append(page.PartAttributes(annex.Heading.Id, isBlock: true)).Append('>').Append(page.Line(annex.Heading.Content[language]).Markup).Append("</h2>\n");
        foreach (var country in annex.Countries) Append(html, country, page, language);
        if (annex.Closing is { } closing)
            html.Append("<p").Append(page.PartAttributes(closing.Id, isBlock: true)).Append('>').Append(page.Line(closing.Content[language]).Markup).Append("</p>\n");
        return new Html(html.ToString());
    }

    /// <summary>One country of the annex.</summary>
    public static void Append(StringBuilder html, SupporterCountry country, ReadingHtml page, Language language)
    {
        html.Append("<h3").Append(page.PartAttributes(null, isBlock: false)).Append('>').Append(page.Line(country.Name[language]).Markup).Append("</h3>\n");
        AppendEntries(html, country, page, language);
    }

    /// <summary>Adds the entries of a country without its heading.</summary>
    public static void AppendEntries(StringBuilder html, SupporterCountry country, ReadingHtml page, Language language)
    {
        var isListOpen = false;
        foreach (var entry in country.Entries)
        {
            if (entry is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : $"<ul{page.PartAttributes(null, isBlock: false)}>\n");
            isListOpen = entry is Supporter;
            var element = isListOpen ? "li" : "p";
            var before = page.Counted.Words;
            html.Append('<').Append(element).Append(page.PartAttributes(entry.Id, isBlock: false)).Append('>').Append(page.Line(entry.Content[language]).Markup).Append("</").Append(element).Append(">\n");
            if (entry is Supporter) page.Supporters += new Count(1, page.Counted.Words - before);
        }

        if (isListOpen) html.Append("</ul>\n");
    }
}

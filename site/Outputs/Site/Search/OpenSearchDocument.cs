using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Search;

/// <summary>What a browser needs to offer the search among its own (OpenSearch 1.1 draft 6, "description document").</summary>
internal static class OpenSearchDocument
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The longest that the specification allows.
    private const int MostOfName = 16;

    public static void Write(Language language, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var title = settings.Title[language];
        context.WriteXml(Addresses.OpenSearch(language), xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, title.Length <= MostOfName ? title : title[..MostOfName]);
            xml.WriteElementString("Description", Namespace, context.StringsOf(language)["search_intro"]);
            xml.WriteElementString("Language", Namespace, language.Code);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteElementString("OutputEncoding", Namespace, "UTF-8");
            if (context.Theme.Files.TryGetValue(Theme.Icon, out var icon))
            {
                xml.WriteStartElement("Image", Namespace);
                xml.WriteAttributeString("type", MediaTypes.Svg);
                xml.WriteString(Addresses.Absolute(settings.BaseUrl, icon));
                xml.WriteEndElement();
            }

            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", Addresses.Absolute(settings.BaseUrl, Addresses.Search(language)) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }
}

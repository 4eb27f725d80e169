using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(XmlWriter xml, IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, Press press)
    {
        var settings = press.Edition.Settings;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        Element("id", FeedFacts.IdOf(issue, language, settings));
        Element("title", FeedFacts.TitleOf(issue, language, settings));
        Element("subtitle", FeedFacts.DescriptionOf(issue, language, settings));
        Element("updated", FeedFacts.Rfc3339(settings.Published.FirstDay));
        Link("self", "application/atom+xml", Addresses.Absolute(settings.BaseUrl, Addresses.Atom(language, issue)));
        Link("alternate", "text/html", FeedFacts.PageOf(issue, language, settings));
        Author(settings.Publisher[language]);
        Element("rights", string.Join(" · ", settings.Licences.Where(licence => licence.Part != "program").Select(licence => licence.Name[language])));
        foreach (var entry in entries)
        {
            xml.WriteStartElement("entry", Namespace);
            Element("id", FeedFacts.IdOf(entry, settings));
            Element("title", entry.Title);
            Element("published", FeedFacts.Rfc3339(FeedFacts.FirstPublished(settings)));
            Element("updated", FeedFacts.Rfc3339(settings.Published.FirstDay));
            Link("alternate", "text/html", FeedFacts.PageOf(entry, settings));
            foreach (var author in entry.Authors) Author(author);
            Element("summary", entry.Summary);
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteAttributeString("xml", "lang", null, entry.Language.Code);
            xml.WriteString(entry.Content);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Element(string name, string words) => xml.WriteElementString(name, Namespace, words);

        void Author(string name)
        {
            xml.WriteStartElement("author", Namespace);
            Element("name", name);
            xml.WriteEndElement();
        }

        void Link(string relation, string type, string address)
        {
            xml.WriteStartElement("link", Namespace);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    }
}

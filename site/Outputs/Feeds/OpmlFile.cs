using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Feeds;

/// <summary>
/// The feeds of a language as a list that reader programs take in at one go (OPML 2.0, opml.org/spec2.opml): each feed once, in one form, since a
/// program that took in all three would show each text three times.
/// </summary>
internal static class OpmlFile
{
    public static void Write(XmlWriter xml, Language language, Press press)
    {
        var settings = press.Edition.Settings;
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", settings.Title[language]);
        xml.WriteElementString("dateModified", FeedFacts.Rfc822(settings.Published.FirstDay));
        xml.WriteElementString("ownerName", settings.Publisher[language]);
        xml.WriteElementString("docs", "http://opml.org/spec2.opml");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var issue in press.Edition.Issues.Reverse().Prepend<Issue?>(null).Where(issue => press.Map.Has(Addresses.Atom(language, issue))))
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("type", "rss");
            xml.WriteAttributeString("text", FeedFacts.TitleOf(issue, language, settings));
            xml.WriteAttributeString("title", FeedFacts.TitleOf(issue, language, settings));
            xml.WriteAttributeString("description", FeedFacts.DescriptionOf(issue, language, settings));
            xml.WriteAttributeString("language", language.Code);
            xml.WriteAttributeString("htmlUrl", FeedFacts.PageOf(issue, language, settings));
            xml.WriteAttributeString("xmlUrl", FeedFacts.AddressOf(FeedFormat.Atom, issue, language, settings));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

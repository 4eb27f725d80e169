using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>RSS 2.0, as the RSS Advisory Board's Best Practices Profile asks: description before content, a self link, permanent ids.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, FeedHome home, RenderContext context)
    {
        var settings = context.Edition.Settings;
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", FeedFacts.TitleOf(issue, language, settings));
        xml.WriteElementString("link", FeedFacts.PageOf(issue, language, home));
        xml.WriteElementString("description", FeedFacts.DescriptionOf(issue, language, settings));
        xml.WriteElementString("language", language.Code);
        xml.WriteElementString("pubDate", FeedFacts.Rfc822(FeedFacts.ChangedAt(entries, settings)));
        xml.WriteElementString("lastBuildDate", FeedFacts.Rfc822(FeedFacts.ChangedAt(entries, settings)));
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", FeedFormat.Rss.MediaType);
        xml.WriteAttributeString("href", FeedFacts.AddressOf(FeedFormat.Rss, issue, language, home));
        xml.WriteEndElement();
        foreach (var entry in entries)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", entry.Title);
            xml.WriteElementString("link", FeedFacts.PageOf(entry, home));
            foreach (var author in entry.Authors) xml.WriteElementString("dc", "creator", DublinCore, author);
            xml.WriteElementString("description", entry.Summary);
            xml.WriteElementString("content", "encoded", Content, entry.Content);
            xml.WriteStartElement("guid");
            xml.WriteAttributeString("isPermaLink", "false");
            xml.WriteString(FeedFacts.IdOf(entry, issue, settings));
            xml.WriteEndElement();
            xml.WriteElementString("pubDate", FeedFacts.Rfc822(entry.PublishedAt(settings)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

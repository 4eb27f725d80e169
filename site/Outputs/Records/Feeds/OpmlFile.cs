using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>
/// The feeds of a language as a list that reader programs take in at one go (OPML 2.0, opml.org/spec2.opml): each feed once, in one form, since a
/// program that took in all three would show each text three times.
/// </summary>
internal static class OpmlFile
{
    public static void Write(XmlWriter xml, Language language, FeedHome home, RenderContext context)
    {
        var settings = context.Edition.Settings;
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", settings.Title[language]);
        xml.WriteElementString("dateModified", FeedFacts.Rfc822(settings.Published.FirstDay));
        xml.WriteElementString("ownerName", settings.Publisher[language]);
        xml.WriteElementString("docs", "http://opml.org/spec2.opml");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var issue in context.Edition.Issues.Reverse().Prepend<Issue?>(null).Where(issue => context.Map.Has(Addresses.Atom(language, issue))))
        {
            Outline(
                FeedFacts.TitleOf(issue, language, settings), FeedFacts.DescriptionOf(issue, language, settings),
                FeedFacts.PageOf(issue, language, home), FeedFacts.AddressOf(FeedFormat.Atom, issue, language, home));
        }

        if (context.Map.Has(Addresses.Corrections(language)))
        {
            var words = context.StringsOf(language);
            Outline(
                words.Format("corrections_title", settings.Title[language]), words["history_intro"],
                home.PageAt(Addresses.History(language)), home.AddressOf(Addresses.Corrections(language)));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Outline(string title, string description, string page, string feed)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("type", "rss");
            xml.WriteAttributeString("text", title);
            xml.WriteAttributeString("title", title);
            xml.WriteAttributeString("description", description);
            xml.WriteAttributeString("language", language.Code);
            xml.WriteAttributeString("htmlUrl", page);
            xml.WriteAttributeString("xmlUrl", feed);
            xml.WriteEndElement();
        }
    }
}

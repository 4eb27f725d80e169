using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public static void Write(XmlWriter xml, IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, FeedHome home, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var atom = new AtomXml(xml);
        atom.Feed(language, () =>
        {
            atom.Element("id", FeedFacts.IdOf(issue, language, settings));
            atom.Element("title", FeedFacts.TitleOf(issue, language, settings));
            atom.Element("subtitle", FeedFacts.DescriptionOf(issue, language, settings));
            atom.Day("updated", settings.Published.FirstDay);
            atom.Link("self", FeedFormat.Atom.MediaType, FeedFacts.AddressOf(FeedFormat.Atom, issue, language, home));
            atom.Link("alternate", "text/html", FeedFacts.PageOf(issue, language, home));
            atom.Author(settings.Publisher[language]);
            atom.Element("rights", string.Join(" · ", settings.LicencesOfContent.Select(licence => licence.Name[language])));
            foreach (var entry in entries) atom.Entry(() => WriteEntry(atom, entry, home, settings));
        });
    }

    private static void WriteEntry(AtomXml atom, FeedEntry entry, FeedHome home, EditionSettings settings)
    {
        atom.Element("id", FeedFacts.IdOf(entry, settings));
        atom.Element("title", entry.Title);
        atom.Day("published", settings.FirstPublished(entry.Text));
        atom.Day("updated", settings.LastChanged(entry.Text));
        atom.Link("alternate", "text/html", FeedFacts.PageOf(entry, home));
        foreach (var author in entry.Authors) atom.Author(author);
        atom.Element("summary", entry.Summary);
        atom.Content(entry.Language, entry.Content);
    }
}

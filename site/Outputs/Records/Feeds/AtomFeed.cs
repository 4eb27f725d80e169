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
            atom.Time("updated", FeedFacts.ChangedAt(entries, settings));
            atom.Link("self", FeedFormat.Atom.MediaType, FeedFacts.AddressOf(FeedFormat.Atom, issue, language, home));
            atom.Link("alternate", "text/html", FeedFacts.PageOf(issue, language, home));
            atom.Author(settings.Publisher[language]);
            atom.Element("rights", string.Join(" · ", settings.LicencesOfContent.Select(licence => licence.Name[language])));
            foreach (var entry in entries) atom.Entry(() => WriteEntry(atom, entry, issue, home, settings));
        });
    }

    private static void WriteEntry(AtomXml atom, FeedEntry entry, Issue? issue, FeedHome home, EditionSettings settings)
    {
        atom.Element("id", FeedFacts.IdOf(entry, issue, settings));
        atom.Element("title", entry.Title);
        atom.Time("published", entry.PublishedAt(settings));
        atom.Time("updated", entry.ChangedAt(settings));
        atom.Link("alternate", "text/html", FeedFacts.PageOf(entry, home));
        foreach (var author in entry.Authors) atom.Author(author);
        atom.Element("summary", entry.Summary);
        atom.Content(entry.Language, entry.Content);
    }
}

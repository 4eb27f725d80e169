using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Feeds;

/// <summary>The two files of a feed.</summary>
internal static class FeedFiles
{
    /// <summary>Writes RSS and Atom with the same texts.</summary>
    public static void Write(IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, Press press)
    {
        press.WriteXml(Addresses.Rss(language, issue), xml => RssFeed.Write(xml, entries, issue, language, press));
        press.WriteXml(Addresses.Atom(language, issue), xml => AtomFeed.Write(xml, entries, issue, language, press));
    }
}

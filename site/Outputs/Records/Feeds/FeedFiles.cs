using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The files of a feed.</summary>
internal static class FeedFiles
{
    /// <summary>Their paths.</summary>
    public static IEnumerable<OutputPath> Of(Language language, Issue? issue) => FeedFormat.All.Select(format => format.PathOf(language, issue));

    /// <summary>Writes every form with the same texts.</summary>
    public static void Write(IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, RenderContext context)
    {
        context.WriteXml(Addresses.Rss(language, issue), xml => RssFeed.Write(xml, entries, issue, language, context));
        context.WriteXml(Addresses.Atom(language, issue), xml => AtomFeed.Write(xml, entries, issue, language, context));
        context.WriteJson(Addresses.JsonFeed(language, issue), json => JsonFeed.Write(json, entries, issue, language, context));
    }
}

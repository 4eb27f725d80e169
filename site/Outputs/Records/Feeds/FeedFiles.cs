using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The files of a feed: of the edition's home, and of each mirror.</summary>
internal static class FeedFiles
{
    public static IEnumerable<OutputPath> Of(Language language, Issue? issue, EditionSettings settings) =>
        FeedHome.AllOf(settings).SelectMany(home => FeedFormat.All.Select(format => home.PathOf(format.PathOf(language, issue))));

    /// <summary>Writes every form with the same texts.</summary>
    public static void Write(IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, RenderContext context)
    {
        foreach (var home in FeedHome.AllOf(context.Edition.Settings))
        {
            context.WriteXml(home.PathOf(Addresses.Rss(language, issue)), xml => RssFeed.Write(xml, entries, issue, language, home, context));
            context.WriteXml(home.PathOf(Addresses.Atom(language, issue)), xml => AtomFeed.Write(xml, entries, issue, language, home, context));
            context.WriteJson(home.PathOf(Addresses.JsonFeed(language, issue)), json => JsonFeed.Write(json, entries, issue, language, home, context));
        }
    }
}

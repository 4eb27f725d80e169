using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The page that lists the feeds and explains how to subscribe, on a line that is slow or filtered too.</summary>
internal static class FeedsPage
{
    /// <summary>Issues whose feeds are listed, newest first; the page of an older issue names its own.</summary>
    private const int MostIssues = 20;

    public static void Write(Language language, RenderContext context)
    {
        var (words, settings) = (context.StringsOf(language), context.Edition.Settings);
        var path = Addresses.FeedsPage(language);
        context.WritePage(new PageFrame(path, language, "feeds", words["feeds"], words["feeds_intro"]) { InLanguage = Addresses.FeedsPage }, "feeds.html", new Values
        {
            ["intro"] = words["feeds_intro"],
            ["steps"] = Values.List(Enumerable.Range(1, 3).Select(step => context.HtmlOf(words[$"feeds_step_{step}"], language))),
            ["slow"] = Values.List(Enumerable.Range(1, 3).Select(step => context.HtmlOf(words[$"feeds_slow_{step}"], language))),
            ["mirrors"] = Values.List(FeedHome.AllOf(settings).Skip(1).Select(home => home.AddressOf(Addresses.Atom(language, null))).Select(address => Values.Link(address, address))),
            ["history"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.History(language))),
            ["offline"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.Offline(language))),

            // The reader's own language first.
            ["groups"] = Values.List(settings.Languages.OrderBy(other => other == language ? 0 : 1).SelectMany(other => Groups(other, path, context))),
        });
    }

    private static IEnumerable<Values> Groups(Language language, OutputPath path, RenderContext context)
    {
        var issues = context.Edition.Issues.Reverse().Take(MostIssues).Where(issue => context.Map.Has(Addresses.Atom(language, issue)));
        foreach (var issue in issues.Prepend<Issue?>(null))
        {
            var items = FeedFormat.All.Select(format => Item(format.Name, format.MediaType, format.PathOf(language, issue)));
            if (issue is null) items = items.Append(Item("OPML", "text/x-opml", Addresses.Opml(language)));
            yield return Group(FeedFacts.TitleOf(issue, language, context.Edition.Settings), items);
        }

        if (context.Map.Has(Addresses.Corrections(language)))
        {
            var title = context.StringsOf(language).Format("corrections_title", context.Edition.Settings.Title[language]);
            yield return Group(title, [Item(FeedFormat.Atom.Name, FeedFormat.Atom.MediaType, Addresses.Corrections(language))]);
        }

        Values Group(string title, IEnumerable<Values> items) => new()
        {
            ["title"] = title,
            ["language"] = language.Name,
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["items"] = Values.List(items),
        };

        Values Item(string title, string type, OutputPath to) => new()
        {
            ["title"] = title,
            ["type"] = new Unseen(type),
            ["href"] = context.Map.Href(path, to),
            ["address"] = Addresses.Absolute(context.Edition.Settings.BaseUrl, to),
        };
    }
}

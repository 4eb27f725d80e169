using IskraSite.Editions.Model;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Feeds;

/// <summary>RSS 2.0 and Atom of the whole edition, for each language, with the full text; and the page that explains all feeds.</summary>
internal sealed class FeedsRoom : Room<IReadOnlyList<FeedEntry>>
{
    /// <summary>Texts in a feed of the whole edition: what a reader program loads again and again.</summary>
    private const int Most = 20;

    /// <inheritdoc/>
    public override string? Name => "feeds";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.FeedsPage(language);
            yield return Addresses.Rss(language, null);
            yield return Addresses.Atom(language, null);
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<FeedEntry> RenderIssue(IssueBodies bodies, Press press) =>
        IsRecent(bodies.Issue, press.Edition) ? [.. press.Edition.Settings.Languages.SelectMany(language => FeedEntry.Of(bodies, language, press))] : [];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<FeedEntry>> kept, IReadOnlyList<TextBody> pages, Press press)
    {
        foreach (var language in press.Edition.Settings.Languages)
        {
            FeedFiles.Write([.. kept.Reverse().SelectMany(issue => issue.Where(entry => entry.Language == language)).Take(Most)], null, language, press);
            WritePage(language, press);
        }
    }

    // Only the newest issues can be in the feed of the edition; the full texts of the others need not be kept.
    private static bool IsRecent(Issue issue, Edition edition)
    {
        var texts = 0;
        for (var i = edition.Issues.Count - 1; i >= 0 && texts < Most; i--)
        {
            if (edition.Issues[i].Id == issue.Id) return true;
            texts += edition.Issues[i].Texts.Count(text => !text.IsWithheld);
        }

        return false;
    }

    private static void WritePage(Language language, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.FeedsPage(language);
        var settings = press.Edition.Settings;
        press.WritePage(new PageFrame(path, language, "feeds", words["feeds"], words["feeds_intro"]) { InLanguage = Addresses.FeedsPage }, "feeds.html", new Values
        {
            ["intro"] = words["feeds_intro"],
            ["explain"] = Values.List([words["feeds_explain_1"], words["feeds_explain_2"]]),
            ["groups"] = Values.List(press.Edition.Issues.Reverse().Take(Most).Where(issue => press.Map.Has(Addresses.Atom(language, issue))).Prepend(null).SelectMany(issue => settings.Languages.Select(other => new Values
            {
                ["title"] = new Html($"{Html.Escape(issue?.Title[language] ?? settings.Title[language])} – <bdi lang=\"{other.Code}\" dir=\"{other.Direction}\">{Html.Escape(other.Name)}</bdi>"),
                ["lang"] = other.Code,
                ["dir"] = other.Direction,
                ["items"] = Values.List([
                    Item("Atom", "application/atom+xml", Addresses.Atom(other, issue)),
                    Item("RSS", "application/rss+xml", Addresses.Rss(other, issue)),
                ]),
            }))),
        });

        Values Item(string title, string type, string to) => new() { ["title"] = title, ["type"] = type, ["href"] = press.Map.Href(path, to) };
    }
}

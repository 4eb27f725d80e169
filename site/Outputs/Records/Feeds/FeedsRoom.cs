using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The feeds of the whole edition, for each language, with the full text; the list of all feeds; and the page that explains them.</summary>
internal sealed class FeedsRoom : Room<IReadOnlyList<FeedEntry>>
{
    /// <summary>Texts in a feed of the whole edition: what a reader program loads again and again.</summary>
    private const int Most = 20;

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Feeds;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.FeedsPage(language);
            foreach (var home in FeedHome.AllOf(edition.Settings)) yield return home.PathOf(Addresses.Opml(language));
            foreach (var path in FeedFiles.Of(language, null, edition.Settings)) yield return path;
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<FeedEntry> RenderIssue(IssueBodies bodies, RenderContext context) =>
        IsRecent(bodies.Issue, context.Edition) ? [.. context.Edition.Settings.Languages.SelectMany(language => FeedEntry.Of(bodies, language, context))] : [];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<FeedEntry>> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
        {
            FeedFiles.Write([.. issues.Reverse().SelectMany(issue => issue.Where(entry => entry.Language == language)).Take(Most)], null, language, context);
            foreach (var home in FeedHome.AllOf(context.Edition.Settings)) context.WriteXml(home.PathOf(Addresses.Opml(language)), xml => OpmlFile.Write(xml, language, home, context));
            FeedsPage.Write(language, context);
        }
    }

    // Only the newest issues can be in the feed of the edition; the full texts of the others need not be kept.
    private static bool IsRecent(Issue issue, Edition edition)
    {
        var texts = 0;
        for (var i = edition.Issues.Count - 1; i >= 0 && texts < Most; i--)
        {
            if (edition.Issues[i].Id == issue.Id) return true;
            texts += edition.Issues[i].Texts.Count;
        }

        return false;
    }
}

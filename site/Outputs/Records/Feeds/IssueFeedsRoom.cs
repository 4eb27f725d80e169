using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The feeds of each issue, for each language, with the full text.</summary>
internal sealed class IssueFeedsRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.IssueFeeds;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.Settings.Languages.SelectMany(language =>
        edition.Issues.SelectMany(issue => FeedFiles.Of(language, issue, edition.Settings)));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
            FeedFiles.Write(FeedEntry.Of(bodies, language, context), bodies.Issue, language, context);
        return null;
    }
}

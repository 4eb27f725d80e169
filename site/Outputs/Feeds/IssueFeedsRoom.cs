using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Feeds;

/// <summary>The feeds of each issue, for each language, with the full text.</summary>
internal sealed class IssueFeedsRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => "issue-feeds";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition) => edition.Settings.Languages.SelectMany(language =>
        edition.Issues.SelectMany(issue => FeedFiles.Of(language, issue)));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, Press press)
    {
        foreach (var language in press.Edition.Settings.Languages) FeedFiles.Write(FeedEntry.Of(bodies, language, press), bodies.Issue, language, press);
        return null;
    }
}

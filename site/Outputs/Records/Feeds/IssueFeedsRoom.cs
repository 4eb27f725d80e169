using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The feeds of each issue, for each language, with the full text.</summary>
internal sealed class IssueFeedsRoom : Room, ICounted
{
    /// <inheritdoc/>
    public override string? Name => "issue-feeds";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.Settings.Languages.SelectMany(language =>
        edition.Issues.SelectMany(issue => FeedFiles.Of(language, issue)));

    /// <inheritdoc/>
    public IEnumerable<Text> Carries(Issue issue) => issue.Texts;

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
        {
            var entries = FeedEntry.Of(bodies, language, context);
            FeedFiles.Write(entries, bodies.Issue, language, context);
            foreach (var entry in entries)
            {
                bodies.Counts.Add(this, entry.Text, language, entry.Counted);
                bodies.Counts.AddAnnex(this, language, entry.Supporters);
            }
        }

        return null;
    }
}

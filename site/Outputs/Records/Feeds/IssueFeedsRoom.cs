using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>The feeds of each issue, for each language, with the full text.</summary>
internal sealed class IssueFeedsRoom : Room, ICounted
{
    /// <inheritdoc/>
    public override string? Name => "issue-feeds";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition) => edition.Settings.Languages.SelectMany(language =>
        edition.Issues.SelectMany(issue => FeedFiles.Of(language, issue)));

    /// <inheritdoc/>
    public IEnumerable<Text> Carries(Issue issue) => issue.Texts;

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, Press press)
    {
        foreach (var language in press.Edition.Settings.Languages)
        {
            var entries = FeedEntry.Of(bodies, language, press);
            FeedFiles.Write(entries, bodies.Issue, language, press);
            foreach (var entry in entries)
            {
                bodies.Census.Add(this, entry.Text, language, entry.Counted);
                bodies.Census.AddAnnex(this, language, entry.Supporters);
            }
        }

        return null;
    }
}

using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Pipelines;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Publishing;

/// <summary>
/// Issues, one at a time on each worker: read the bodies, prove them, let every room render the issue, let the bodies go. What stays is
/// what the rooms keep. Rendering stands in Process, not in Output, since after Process no body is left in memory. Whether an issue is
/// rendered depends on its own findings and on those that were there before any issue was begun, never on what another thread finds meanwhile.
/// </summary>
internal sealed class IssuesPipeline(Edition edition, BodyReader reader, PagesPipeline pages, IReadOnlyList<IRoom> rooms, RenderContext context, CountTotals totals, FinishedFiles finished, DiagnosticBag bag)
    : Pipeline<Issue, IssueWork>("Issues", pages)
{
    private bool isRendering;

    /// <inheritdoc/>
    protected override IEnumerable<Issue> Input()
    {
        isRendering = !bag.HasErrors;
        return edition.Issues;
    }

    /// <inheritdoc/>
    protected override IssueWork Process(Issue input)
    {
        var findings = bag.Part();
        var bodies = input.AllTexts.Select(text => reader.For(findings).Read(text, input)).OfType<TextBody>().Where(body => !body.Text.IsWithheld).ToList();
        new ChronologyCheck(input, findings).CheckPassages(bodies);
        var issue = new IssueBodies(input, bodies, edition.Settings.Original) { Pages = pages.Documents };
        if (!isRendering || findings.HasErrors) return new IssueWork([]);
        finished.Expect(input, bodies);
        var kept = rooms.Select(room => room.RenderIssue(issue, context)).ToList();
        issue.Counts.Verify(issue, rooms.OfType<ICounted>(), totals);
        finished.Finish(input);
        return new IssueWork(kept);
    }
}

/// <summary>What the rooms keep of an issue, in the order of the rooms; empty when errors stand against rendering.</summary>
/// <param name="Kept">One value a room.</param>
internal sealed record IssueWork(IReadOnlyList<object?> Kept);

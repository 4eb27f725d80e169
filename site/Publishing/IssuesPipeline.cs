using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Pipelines;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Publishing;

/// <summary>
/// Issues, one at a time on each worker: read the bodies, prove them, let every room render the issue, let the bodies go. What stays is
/// what the rooms return. Rendering stands in Process, not in Output, since after Process no body is left in memory. Whether an issue is
/// rendered depends on its own findings and on those that were there before any issue was begun, never on what another thread finds meanwhile.
/// </summary>
/// <param name="options">How many threads there are: where the issues are fewer, the rooms of one take the rest.</param>
internal sealed class IssuesPipeline(
    Edition edition, IssueProver prover, PagesPipeline pages, IReadOnlyList<IRoom> rooms, RenderContext context, FinishedFiles finished, DiagnosticBag bag, PublishOptions options)
    : Pipeline<Issue, IssueWork>("Issues", pages)
{
    // Templates are held against their values in each of the first issues, and then in one of so many: what they do depends on the
    // values, not on how often. The texts are counted again in every page.
    private const int HeldIssues = 32;
    private const int HeldOneOf = 16;

    private readonly RenderContext trusting = context.Trusting();
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
        var proved = prover.Prove(input, findings);
        if (!isRendering || findings.HasErrors) return new IssueWork(proved.Issue, []);
        var issue = IssueBodies.Of(proved, pages.Documents, edition.Settings.Original);
        finished.Expect(proved.Issue, proved.Bodies);
        var position = edition.PositionOf(input);
        var results = Render(issue, position < HeldIssues || position % HeldOneOf == 0 ? context : trusting);
        finished.Finish(proved.Issue);
        return new IssueWork(proved.Issue, results);
    }

    private object?[] Render(IssueBodies issue, RenderContext own)
    {
        var workers = options.MaxDegreeOfParallelism / edition.Issues.Count;
        if (workers <= 1) return [.. rooms.Select(room => room.RenderIssue(issue, own))];
        var results = new object?[rooms.Count];
        Parallel.For(
            0, rooms.Count, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = options.CancellationToken },
            room => results[room] = rooms[room].RenderIssue(issue, own));
        return results;
    }
}

/// <summary>What the rooms keep of an issue, in the order of the rooms; empty when errors stand against rendering.</summary>
/// <param name="Issue">The issue as it was proved.</param>
/// <param name="Results">What each room returned, in their order.</param>
internal sealed record IssueWork(Issue Issue, IReadOnlyList<object?> Results);

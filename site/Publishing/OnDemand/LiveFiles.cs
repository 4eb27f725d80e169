using System.Collections.Concurrent;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Disclosure;
using IskraSite.Publishing.Failures;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;

namespace IskraSite.Publishing.OnDemand;

/// <summary>
/// The files of a snapshot, made when they are asked for and kept. The site map says which room makes a file, its address mostly of which
/// issue; the room then renders that issue, or what concerns the whole, or the deployment.
/// </summary>
/// <param name="context">What rooms work with, without a writer.</param>
/// <param name="watch">Looks at every file for what is withheld.</param>
/// <param name="input">What it looks through for lines that have it.</param>
internal sealed class LiveFiles(Snapshot edition, IReadOnlyList<IRoom> rooms, RenderContext context, WithheldScan watch, InputFolder input)
{
    // In the place of an issue, what no issue is called.
    private const string WholeKey = "";
    private const string DeploymentKey = "/";

    private readonly ConcurrentDictionary<(IRoom Room, string Issue), Lazy<Rendered>> made = [];
    private readonly Lock deploying = new();
    private SortedDictionary<string, byte[]>? finished;

    /// <summary>What was found while rendering.</summary>
    public IEnumerable<DiagnosticBag> Findings
    {
        get
        {
            var all = new DiagnosticBag();
            context.Map.ReportDeadLinks(all);
            watch.Report(context.Edition, input, all);
            return made.Values.Where(lazy => lazy.IsValueCreated).Select(lazy => lazy.Value.Findings).Append(all);
        }
    }

    /// <summary>Grows with what was found while rendering.</summary>
    public int FindingCount => made.Values.Where(lazy => lazy.IsValueCreated).Sum(lazy => lazy.Value.Findings.Count) + context.Map.DeadLinks + watch.Sights;

    /// <summary>Makes a file.</summary>
    /// <returns>Whether the edition has such a file; without content, something stands against making it.</returns>
    public bool TryFind(OutputPath path, out byte[]? content)
    {
        content = null;
        if (!context.Map.IsPlanned(path)) return false;

        // Nothing of a preview is kept by a browser, and what was kept of an earlier time is let go.
        if (path == Addresses.Worker && context.Theme.Workers.TryGetValue(Theme.RetiredWorker, out var retired))
        {
            content = Encoding.UTF8.GetBytes(retired);
            return true;
        }

        return TryMake(path, out content);
    }

    private bool TryMake(OutputPath path, out byte[]? content)
    {
        content = null;
        var isBroken = edition.HasErrors;
        if (isBroken) return true;
        foreach (var rendered in PlacesOf(path))
        {
            isBroken |= rendered.IsBroken;
            if (!rendered.IsBroken && rendered.Files.TryGetValue(path.Value, out content)) return true;
        }

        return isBroken;
    }

    // Where a file may be made, the likeliest first.
    private IEnumerable<Rendered> PlacesOf(OutputPath path)
    {
        var name = context.Map.RoomOf(path);
        foreach (var room in rooms.Where(room => RoomList.NameOf(room) == name))
        {
            foreach (var issue in context.Edition.Issues.Where(issue => path.Value.Contains(issue.Id, StringComparison.Ordinal)).OrderByDescending(issue => issue.Id.Value.Length))
                yield return OfIssue(room, issue.Id);
            yield return OfWhole(room);
            if (room is IDeploymentRoom deployment) yield return Deployed(deployment);
        }

        foreach (var room in rooms.OfType<ICompanionRoom>())
        {
            foreach (var ending in room.PlanEndings(context.Edition).Where(path.EndsWith)) yield return Beside(room, new OutputPath(path.Value[..^ending.Length]));
        }

        if (!context.Map.Has(path)) yield break;
        foreach (var room in rooms.Where(room => RoomList.NameOf(room) == name))
        {
            // The newest first: the front page is made of it.
            foreach (var issue in context.Edition.Issues.Reverse()) yield return OfIssue(room, issue.Id);
        }
    }

    private Rendered OfIssue(IRoom room, string issue) => Once(room, issue, () => edition.BodiesOf(issue) is not { } proved ? Rendered.Broken : Render(one =>
    {
        var bodies = IssueBodies.Of(proved, edition.Pages, context.Edition.Settings.Original);
        return room.RenderIssue(bodies, one);
    }));

    private Rendered OfWhole(IRoom room) => Once(room, WholeKey, () =>
    {
        if (edition.Proved() is not { } proved) return Rendered.Broken;
        var issues = room is Room ? proved.Issues.Select(_ => Rendered.Nothing) : proved.Issues.Select(issue => OfIssue(room, issue.Id));
        var results = issues.ToList();
        return results.Exists(issue => issue.IsBroken) ? Rendered.Broken : Render(whole =>
        {
            room.RenderEdition([.. results.Select(issue => issue.Result)], edition.Pages, whole.With(proved));
            return null;
        });
    });

    private Rendered Beside(ICompanionRoom room, OutputPath path) => Once(room, DeploymentKey + path, () =>
        TryMake(path, out var content) && content is not null ? Render(beside =>
        {
            room.Accompany(path, content, Checksum.Of(content), beside);
            return null;
        }) : Rendered.Broken);

    // A deployment room works on what all rooms made, and those of its kind before it.
    private Rendered Deployed(IDeploymentRoom room)
    {
        lock (deploying)
        {
            if (finished is null)
            {
                Parallel.ForEach(context.Edition.Issues, issue =>
                {
                    foreach (var other in rooms) OfIssue(other, issue.Id);
                });
                var all = rooms.SelectMany(other => context.Edition.Issues.Select(issue => OfIssue(other, issue.Id)).Append(OfWhole(other))).ToList();
                if (all.Exists(rendered => rendered.IsBroken)) return Rendered.Broken;
                finished = new(all.SelectMany(rendered => rendered.Files).ToDictionary(), StringComparer.Ordinal);
            }

            foreach (var next in rooms.OfType<IDeploymentRoom>().TakeWhile(other => other != room).Append(room))
            {
                foreach (var (path, bytes) in Once(next, DeploymentKey, () => Render(deployment =>
                {
                    next.Deploy(new LiveWrittenFiles(finished), deployment);
                    return null;
                })).Files) finished[path] = bytes;
            }

            return made[(room, DeploymentKey)].Value;
        }
    }

    private Rendered Once(IRoom room, string issue, Func<Rendered> render) => made.GetOrAdd((room, issue), _ => new Lazy<Rendered>(render)).Value;

    private Rendered Render(Func<RenderContext, object?> render)
    {
        var (files, found) = (new ConcurrentDictionary<string, byte[]>(), new DiagnosticBag());
        try
        {
            var result = render(context.For(Write, found));
            return new Rendered(files, result, found);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            found.Add(Failure.Of(failure));
            return new Rendered(files, null, found);
        }

        void Write(OutputPath path, ReadOnlySpan<byte> bytes, ThemeOrigin origin)
        {
            watch.Scan(path.Value, bytes);
            files[path.Value] = bytes.ToArray();
        }
    }
}

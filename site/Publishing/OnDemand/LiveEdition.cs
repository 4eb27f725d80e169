using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing.Failures;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.OnDemand;

/// <summary>
/// An edition in memory that follows its files. A page is made when it is asked for, and is byte for byte what a build writes; where
/// something stands against that, it is the page as it was when all was well. Safe for many threads, of which one tells of changes.
/// </summary>
/// <param name="options">What to make; nothing is written.</param>
public sealed class LiveEdition(PublishOptions options)
{
    private readonly Lock telling = new();
    private Snapshot? current;
    private Snapshot? good;

    // Why the files as they are now could not even be read.
    private DiagnosticBag? failure;
    private int foundWhileRendering;

    /// <summary>Is called, on any thread, when pages may be other than before, or something else is wrong.</summary>
    public event Action? Changed;

    /// <summary>What is wrong, as far as it is known.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>The edition whose pages are shown; null while there is none.</summary>
    public Edition? Edition => (Shown ?? good)?.Edition;

    /// <summary>The figures of the proofs; null while a text is not proved.</summary>
    public ProofCounts? Proofs => current is { IsProved: true } ? current.Counts() : null;

    private bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    private Snapshot? Shown => current is { HasErrors: false } ? current : null;

    /// <summary>Takes the files as they are now. What is wrong with the changed ones is known then; of a whole edition, that of its texts is not (<see cref="Prove"/>).</summary>
    /// <param name="changed">Full paths of files, or of folders in which anything may have changed; null for everything.</param>
    /// <returns>Whether anything is another than before.</returns>
    public bool Refresh(IReadOnlyCollection<string>? changed = null)
    {
        var changes = changed is null || failure is not null || current is null ? Changes.All : Changes.Of(changed, options);
        if (current?.IsUntouchedBy(changes) == true) return false;
        Snapshot? next = null;
        var bag = new DiagnosticBag();
        try
        {
            if (EditionParts.Read(options.Input, current?.Parts, changes, bag) is { } parts)
            {
                next = new Snapshot(options, parts, current, changes);
                next.Prove(changes.Issues);
            }
        }
        catch (Exception broken) when (!options.CancellationToken.IsCancellationRequested)
        {
            bag.Add(Failure.Of(broken));
        }

        if (failure is null && !HasErrors) good = current ?? good;
        (failure, current) = next is null ? (bag, current) : (null, next);
        Announce(isOther: true);
        return true;
    }

    /// <summary>Makes the proofs that nobody has asked for yet, on one thread.</summary>
    /// <returns>Whether there were any.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public bool Prove(CancellationToken stop)
    {
        if (failure is not null || Shown is not { IsProved: false } snapshot) return false;
        try
        {
            snapshot.ProveAll(1, stop);
        }
        catch (Exception broken) when (!stop.IsCancellationRequested)
        {
            Fail(broken);
        }

        Announce(isOther: false);
        return true;
    }

    /// <summary>Makes a file.</summary>
    /// <param name="path">From the root of the edition, without a slash at its beginning.</param>
    /// <param name="content">Its bytes; null when something stands against making it, and it was never well.</param>
    /// <returns>Whether the edition has such a file.</returns>
    public bool TryRead(string path, out byte[]? content)
    {
        content = null;
        var now = failure is null ? Shown : null;
        var isThere = now is null || TryFind(now, path, out content);
        if (now is not null && now.Files.FindingCount != foundWhileRendering) Announce(isOther: false);
        if (content is not null || !isThere) return isThere;
        return good is null || good == now || TryFind(good, path, out content) || now is not null;
    }

    private bool TryFind(Snapshot snapshot, string path, out byte[]? content)
    {
        try
        {
            return snapshot.Files.TryFind(new OutputPath(path), out content);
        }
        catch (Exception broken) when (!options.CancellationToken.IsCancellationRequested)
        {
            Fail(broken);
            content = null;
            return true;
        }
    }

    private void Fail(Exception broken)
    {
        var bag = new DiagnosticBag();
        bag.Add(Failure.Of(broken));
        failure = bag;
        Announce(isOther: false);
    }

    private void Announce(bool isOther)
    {
        lock (telling)
        {
            foundWhileRendering = current?.Files.FindingCount ?? 0;
            var findings = (failure ?? current?.Findings() ?? new DiagnosticBag()).Sorted();
            isOther |= TextReport.Write(findings) != TextReport.Write(Findings);
            Findings = findings;
        }

        if (isOther) Changed?.Invoke();
    }
}

using System.Collections.Concurrent;
using IskraSite.Diagnostics;

namespace IskraSite.Publishing.OnDemand;

/// <summary>What a room made at one time.</summary>
/// <param name="Files">Its files, by path.</param>
/// <param name="Result">What it keeps of an issue for the whole.</param>
/// <param name="Findings">What did not work.</param>
internal sealed record Rendered(ConcurrentDictionary<string, byte[]> Files, object? Result, DiagnosticBag Findings)
{
    /// <summary>Whether something stood against it, or did not work.</summary>
    public bool IsBroken { get; init; } = Findings.HasErrors;

    /// <summary>Nothing was made, since an error stood against it.</summary>
    public static Rendered Broken { get; } = new([], null, new DiagnosticBag()) { IsBroken = true };

    /// <summary>There was nothing to make.</summary>
    public static Rendered Nothing { get; } = new([], null, new DiagnosticBag());
}

using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Publishing;

/// <summary>What came of a build.</summary>
/// <param name="Findings">Everything found, sorted.</param>
/// <param name="Proofs">The figures of the proofs.</param>
/// <param name="Totals">What the finished files were found to hold.</param>
/// <param name="Edition">The edition; null when its settings could not be read.</param>
/// <param name="Pages">HTML pages made.</param>
/// <param name="Files">Files made.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="IsGood">Nothing stood against publishing; the output folder holds the new edition (or would, when only checking).</param>
public sealed record PublishResult(
    IReadOnlyList<Diagnostic> Findings, ProofCounts Proofs, CountTotals Totals, Edition? Edition, int Pages, int Files, long Bytes, bool IsGood);

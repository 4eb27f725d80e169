using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.OnDemand;

/// <summary>An issue as it was read, with what can be checked without its texts; these are proved when they are first needed.</summary>
/// <param name="Part">The issue as it was read.</param>
/// <param name="Checked">What is wrong with what it refers to.</param>
/// <param name="Mentions">Whom it names outside its texts.</param>
/// <param name="Proof">The proof of its texts.</param>
internal sealed record LiveIssue(Part<Issue?> Part, DiagnosticBag Checked, MentionLedger Mentions, Lazy<BodiesProof> Proof);

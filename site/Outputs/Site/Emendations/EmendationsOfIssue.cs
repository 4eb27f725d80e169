using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Outputs.Site.Emendations;

/// <summary>The interventions in an issue.</summary>
/// <param name="Issue">The issue: its joins and unused lines.</param>
/// <param name="Texts">The interventions of each text.</param>
internal sealed record EmendationsOfIssue(Issue Issue, IReadOnlyList<(Text Text, IReadOnlyList<ApparatusEntry> Entries)> Texts);

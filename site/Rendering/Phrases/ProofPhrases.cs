using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How the state of proofreading is said.</summary>
internal static class ProofPhrases
{
    /// <summary>The state of a text; null where nothing is known of it: it is no raw reading of a machine where there was none.</summary>
    public static string? Of(Text text, Issue issue, Strings words) =>
        text.Proof == 0 && !issue.HasWitness ? null : words["proof_" + text.Proof.ToString(CultureInfo.InvariantCulture)];
}

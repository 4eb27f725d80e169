using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How certainty and cause are said; null where nothing is.</summary>
internal static class ApparatusPhrases
{
    public static string? Certainty(Certainty certainty, Strings words) => certainty switch
    {
        Editions.Model.Certainty.Low => words["cert_low"],
        Editions.Model.Certainty.Medium => words["cert_medium"],
        Editions.Model.Certainty.High => words["cert_high"],
        _ => null,
    };

    public static string? Cause(EmendationCause? cause, Strings words) => cause switch
    {
        EmendationCause.Machine => words["cause_machine"],
        EmendationCause.Print => words["cause_print"],
        EmendationCause.Unknown => words["cause_unknown"],
        _ => null,
    };

    /// <summary>What a word is that the editors changed, for who hears it: the word, what was done and what the source has.</summary>
    /// <param name="kind">The kind of the intervention: the end of a <c>kind_…</c> key.</param>
    public static string Spoken(Intervention intervention, string kind, Strings words)
    {
        var said = $"{ReadingText.Of(intervention.Content)}{words["comma"]} {words["kind_" + kind]}";
        return intervention is Correction correction ? $"{said}{words["semicolon"]} {words.Format("in_source", correction.Sic)}" : said;
    }

    /// <summary>What a gap has taken, in the first sentence of its reason, and how much; the list of interventions has all of it.</summary>
    public static string Loss(Gap gap, Strings words)
    {
        var reason = gap.Reasons.GetValueOrDefault(words.Language.Code, words["kind_gap"]);
        if (reason.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end) reason = reason[..end];
        reason = reason.TrimEnd('.');
        return gap.Size is { } size ? $"{reason}{words["semicolon"]} {words.Format("gap_extent", size)}" : reason;
    }
}

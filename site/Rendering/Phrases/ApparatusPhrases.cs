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
}

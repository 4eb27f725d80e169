using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>Where a machine reading comes from, question by question; what nobody knows is said too.</summary>
internal static class ProvenancePhrases
{
    /// <summary>How many questions there are.</summary>
    public const int Questions = 7;

    /// <summary>Each question with its answer, as plain words.</summary>
    public static IEnumerable<(string Question, string Answer)> Of(Provenance provenance, Strings words)
    {
        yield return (words["provenance_copy"], Known(provenance.Copy));
        yield return (words["provenance_scanned_by"], Known(provenance.ScannedBy));
        yield return (words["provenance_scanned"], When(provenance.Scanned));
        yield return (words["provenance_program"], Known(provenance.Program));
        yield return (words["provenance_read"], When(provenance.Read));
        yield return (words["provenance_received_from"], Known(provenance.ReceivedFrom));
        yield return (words["provenance_received"], When(provenance.Received));

        string Known(Localized? said) => said?[words.Language] ?? words["not_known"];
        string When(EdtfDate? date) => date is null ? words["not_known"] : DatePhrases.Both(date, words);
    }
}

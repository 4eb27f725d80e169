using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>A country's part of one issue's annex.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Country">The country.</param>
internal sealed record CountryInIssue(Issue Issue, SupporterCountry Country)
{
    /// <summary>The annex that it is part of.</summary>
    public SupporterList Annex => Issue.Supporters!;
}

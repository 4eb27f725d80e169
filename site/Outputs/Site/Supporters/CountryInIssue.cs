using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>A country's part of one issue's annex.</summary>
internal sealed record CountryInIssue(Issue Issue, SupporterCountry Country)
{
    /// <summary>The annex that it is part of.</summary>
    public SupporterList Annex => Issue.Supporters!;
}

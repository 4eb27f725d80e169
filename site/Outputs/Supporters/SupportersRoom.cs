using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Supporters;

/// <summary>The directory of supporters: totals and charts, and a page for each country.</summary>
internal sealed class SupportersRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => "supporters";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition)
    {
        if (!edition.Issues.Any(IsListed)) yield break;
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.Supporters(language);
            foreach (var id in Countries(edition).Select(group => group.Key)) yield return Addresses.Country(language, id);
        }
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, Press press)
    {
        if (!press.Edition.Issues.Any(IsListed)) return;
        var countries = Countries(press.Edition).ToList();
        foreach (var language in press.Edition.Settings.Languages)
        {
            DirectoryPage.Write(countries, language, press);
            for (var i = 0; i < countries.Count; i++) CountryPage.Write(countries, i, language, press);
        }
    }

    private static bool IsListed(Issue issue) => issue.Supporters is { } annex && issue.Texts.FirstOrDefault(text => text.Id == annex.AnnexOf) is not { IsWithheld: true };

    // One page a country, whatever issue names it, in the order of first print.
    private static IEnumerable<IGrouping<string, CountryInIssue>> Countries(Edition edition) => edition.Issues.Where(IsListed)
        .SelectMany(issue => issue.Supporters!.Countries.Select(country => new CountryInIssue(issue, country)))
        .GroupBy(entry => entry.Country.PlaceId);
}

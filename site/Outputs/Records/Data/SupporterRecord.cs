using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Data;

/// <summary>A supporter as data.</summary>
/// <param name="Issue">The issue that prints it.</param>
/// <param name="Country">The country that it stands under.</param>
/// <param name="Number">Its number in the order of print, from 1, in its issue.</param>
internal sealed record SupporterRecord(Edition Edition, Issue Issue, SupporterCountry Country, Supporter Supporter, int Number)
{
    private string? printed;

    private Language Original => Edition.Settings.Original;

    /// <summary>The source lines that its letters come from: collation has proved them.</summary>
    public IReadOnlyList<LineReference> SourceLines => Issue.Supporters!.LinesOf(Supporter, Original);

    /// <summary>Every supporter of an issue, in the order of print.</summary>
    public static IReadOnlyList<SupporterRecord> Of(Issue issue, Edition edition) => issue.Supporters is not { } annex ? [] :
    [
        .. annex.Countries.SelectMany(country => country.Supporters.Select(supporter => (country, supporter)))
            .Select((pair, index) => new SupporterRecord(edition, issue, pair.country, pair.supporter, index + 1)),
    ];

    /// <summary>The name of its country's place.</summary>
    public string CountryName(Language language) => Edition.Authorities.NameOfPlace(Country.PlaceId, language) ?? Country.Name.ReadingIn(language).Text;

    /// <summary>Its words as the source has them.</summary>
    public string Printed => printed ??= ReadingText.InSource(Supporter.Content[Original]);

    /// <summary>Its words as the edition reads them.</summary>
    public string Name(Language language) => Supporter.Content.ReadingIn(language).Text;

    /// <summary>Its place in the annex on the web; null when the annex is on no page in that language.</summary>
    public string? Address(Language language) =>
        Issue.AnnexedText is { } text && text.In(language) is not null ? $"{Addresses.Absolute(Edition.Settings.BaseUrl, Addresses.Text(language, text))}#{Supporter.Id}" : null;
}

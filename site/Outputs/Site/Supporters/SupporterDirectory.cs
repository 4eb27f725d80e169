using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>Everything that the pages of the directory share: the supporters by country and by kind.</summary>
/// <param name="Countries">One group a place, whatever issue names it, in the order of first print.</param>
/// <param name="Fragments">The HTML of the printed words.</param>
internal sealed record SupporterDirectory(IReadOnlyList<IGrouping<string, CountryInIssue>> Countries, HtmlFragments Fragments)
{
    /// <summary>The kinds that have supporters, the commonest first.</summary>
    public IReadOnlyList<IGrouping<SupporterKind, SupporterInIssue>> Kinds { get; } =
    [
        .. Countries.SelectMany(All).GroupBy(entry => entry.Supporter.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal),
    ];

    /// <summary>How many supporters there are.</summary>
    public int Count { get; } = Countries.Sum(CountOf);

    /// <summary>The directory of an edition.</summary>
    public static SupporterDirectory Of(Edition edition) => new([
        .. edition.Issues.SelectMany(issue => (issue.Supporters?.Countries ?? []).Select(country => new CountryInIssue(issue, country))).GroupBy(part => part.Country.PlaceId),
    ], new HtmlFragments(edition.Settings.Original));

    /// <summary>The supporters of a country, in print order.</summary>
    public static IEnumerable<SupporterInIssue> All(IEnumerable<CountryInIssue> country) =>
        country.SelectMany(part => part.Country.Supporters.Select(supporter => new SupporterInIssue(part, supporter)));

    /// <summary>How many supporters a country has.</summary>
    public static int CountOf(IEnumerable<CountryInIssue> country) => country.Sum(part => part.Country.Supporters.Count());

    /// <summary>The countries in an order, with their supporters in it.</summary>
    /// <param name="name">The name of a place in the page's language.</param>
    /// <param name="letters">The order of its letters.</param>
    public IEnumerable<(IGrouping<string, CountryInIssue> Country, IEnumerable<SupporterInIssue> Supporters)> In(DirectoryOrder order, Func<string, string> name, Language language, AlphabeticalOrder letters) => order switch
    {
        DirectoryOrder.Alphabetical => Countries.OrderBy(country => name(country.Key), letters)
            .Select(country => (country, ByName(country, language, letters))),
        DirectoryOrder.Number => Countries.OrderByDescending(CountOf).ThenBy(country => name(country.Key), letters).Select(country => (country, All(country))),
        _ => Countries.Select(country => (country, All(country))),
    };

    private static IEnumerable<SupporterInIssue> ByName(IEnumerable<CountryInIssue> country, Language language, AlphabeticalOrder letters) =>
        All(country).OrderBy(entry => entry.Supporter.Content.ReadingIn(language).Text, letters);
}

/// <summary>A supporter, and the annex that names it.</summary>
/// <param name="Part">Its country's part of an annex.</param>
internal sealed record SupporterInIssue(CountryInIssue Part, Supporter Supporter);

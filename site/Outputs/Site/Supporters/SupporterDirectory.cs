using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>Everything that the pages of the directory share: the supporters by country and by kind.</summary>
/// <param name="Countries">One group a place, whatever issue names it, in the order of first print.</param>
/// <param name="Fragments">The HTML of the printed words.</param>
internal sealed record SupporterDirectory(IReadOnlyList<IGrouping<Slug, CountryInIssue>> Countries, HtmlFragments Fragments)
{
    /// <summary>The kinds that have supporters, the commonest first.</summary>
    public IReadOnlyList<IGrouping<SupporterKind, SupporterInIssue>> Kinds { get; } =
    [
        .. Countries.SelectMany(All).GroupBy(entry => entry.Supporter.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal),
    ];

    private readonly Dictionary<(Slug, BlockId), SupporterInIssue> listed =
        Countries.SelectMany(All).DistinctBy(entry => (entry.Part.Issue.Id, entry.Supporter.Id)).ToDictionary(entry => (entry.Part.Issue.Id, entry.Supporter.Id));

    /// <summary>A supporter of the lists by which the directory is divided.</summary>
    public SupporterInIssue Find(ListedSupporter one) => listed[(one.Issue, one.Id)];

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

    /// <summary>The name of a country's place.</summary>
    public static string PlaceName(Slug placeId, Language language, RenderContext context) =>
        context.Edition.Authorities.NameOfPlace(placeId, language) ?? placeId;

    /// <summary>The countries in an order, with their names and supporters in it.</summary>
    /// <param name="language">The page's: its names and the order of its letters.</param>
    public IEnumerable<(IGrouping<Slug, CountryInIssue> Country, string Name, IEnumerable<SupporterInIssue> Supporters)> In(DirectoryOrder order, Language language, RenderContext context)
    {
        var letters = context.StringsOf(language).Order;
        var named = Countries.Select(country => (Country: country, Name: PlaceName(country.Key, language, context), Supporters: All(country)));
        return order switch
        {
            DirectoryOrder.Alphabetical => named.OrderBy(entry => entry.Name, letters).Select(entry => entry with { Supporters = ByName(entry.Country, language, letters) }),
            DirectoryOrder.Number => named.OrderByDescending(entry => CountOf(entry.Country)).ThenBy(entry => entry.Name, letters),
            _ => named,
        };
    }

    private static IEnumerable<SupporterInIssue> ByName(IEnumerable<CountryInIssue> country, Language language, AlphabeticalOrder letters) =>
        All(country).OrderBy(entry => entry.Supporter.Content.ReadingIn(language).Text, letters);
}

/// <summary>A supporter, and the annex that names it.</summary>
/// <param name="Part">Its country's part of an annex.</param>
internal sealed record SupporterInIssue(CountryInIssue Part, Supporter Supporter);

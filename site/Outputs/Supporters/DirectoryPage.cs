using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Supporters;

/// <summary>The directory as a whole: totals, and two charts that are tables with bars.</summary>
internal static class DirectoryPage
{
    public static void Write(IReadOnlyList<IGrouping<string, CountryInIssue>> countries, Language language, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.Supporters(language);
        var supporters = countries.SelectMany(group => group).SelectMany(entry => entry.Country.Supporters).ToList();
        var issue = countries[0].First().Issue;
        var annexText = issue.Texts.FirstOrDefault(text => text.Id == issue.Supporters!.AnnexOf);
        var frame = new PageFrame(path, language, "supporters", words["supporters"], words["supporters_intro"]) { InLanguage = Addresses.Supporters, Issue = issue };
        var most = countries.Max(group => Count(group));
        var kinds = supporters.GroupBy(supporter => supporter.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        press.WritePage(frame, "supporters.html", new Values
        {
            ["intro"] = words["supporters_intro"],
            ["totals"] = Values.List([
                Total(words["supporters_count"], supporters.Count, words),
                Total(words["countries_count"], countries.Count, words),
                Total(words["letters_count"], supporters.Sum(supporter => supporter.Letters ?? 0), words),
            ]),
            ["countries"] = Values.List(countries.Select(group => new Values
            {
                ["name"] = PlaceName(group.Key, language, press),
                ["href"] = press.Map.Href(path, Addresses.Country(language, group.Key)),
                ["count"] = words.Number(Count(group)),
                ["share"] = Share(Count(group), most),
            })),
            ["kinds"] = Values.List(kinds.Select(group => new Values
            {
                ["name"] = words["supporter_kind_" + group.Key.Replace('-', '_')],
                ["count"] = words.Number(group.Count()),
                ["share"] = Share(group.Count(), kinds[0].Count()),
            })),
            ["issue"] = new Values { ["title"] = issue.Title[language], ["href"] = press.Map.Href(path, Addresses.Issue(language, issue)) },
            ["annex_href"] = annexText is null ? null : press.Map.HrefIfMade(path, Addresses.Text(language, annexText), issue.Supporters!.Heading.Id),
            ["closing"] = issue.Supporters!.Closing is { } closing
                ? new Html($"<p>{new PageHtml(path, language, press) { HasAnchors = false }.Line(closing.Content[language]).Markup}</p>")
                : null,
        });
    }

    /// <summary>The name of a country's place.</summary>
    public static string PlaceName(string placeId, Language language, Press press) =>
        press.Edition.Authorities.Find(EntityKind.Place, placeId)?.Name[language] ?? placeId;

    private static int Count(IEnumerable<CountryInIssue> group) => group.Sum(entry => entry.Country.Supporters.Count());

    private static Values Total(string label, int value, Words words) => new() { ["label"] = label, ["value"] = words.Number(value) };

    // A percentage of the longest bar: the number of a class, since the policy forbids inline styles.
    private static string Share(int count, int most) =>
        Math.Max(1, (int)Math.Round(100.0 * count / Math.Max(1, most))).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

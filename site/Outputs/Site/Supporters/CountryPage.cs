using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>The supporters of a country, in print order, with everything known of each.</summary>
internal static class CountryPage
{
    /// <summary>Writes it, and its parts where there are many supporters.</summary>
    public static void Write(SupporterDirectory directory, int index, Language language, RenderContext context)
    {
        foreach (var part in Divisions.Of(context.Edition).Countries[directory.Countries[index].Key].All) Write(part, directory, index, language, context);
    }

    private static void Write(Division<ListedSupporter> part, SupporterDirectory directory, int index, Language language, RenderContext context)
    {
        var country = directory.Countries[index];
        var words = context.StringsOf(language);
        var root = Addresses.Country(language, country.Key);
        var name = SupporterDirectory.PlaceName(country.Key, language, context);
        var isWhole = part.Keys.Count == 0;
        var count = part.Items.Count;
        var frame = PartsPanel.FrameOf(part, new PageFrame(root, language, "country", words.Format("country_title", name), words.Format("country_description", name, words.Number(count)))
        {
            Subject = PageSubject.List,
            InLanguage = other => Addresses.Country(other, country.Key),
            Issue = country.First().Issue,
            Breadcrumbs = [(words["supporters"], Addresses.Supporters(language))],
            Previous = isWhole ? Neighbour(directory, index - 1, language, context) : null,
            Next = isWhole ? Neighbour(directory, index + 1, language, context) : null,
        }, context);
        var path = frame.Path;
        context.WritePage(frame, "country.html", new Values
        {
            ["name"] = isWhole ? name : frame.Title,
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
            ["printed_name"] = PrintedName(country.First(), name, path, directory, context),
            ["count"] = words.Number(count),
            ["groups"] = Values.List(part.IsDivided ? [] : [new Values
            {
                ["place"] = null,
                ["entries"] = Values.List(
                    part.Items.Select(directory.Find).Select((entry, i) => EntryValues.Of(entry, i + 1, path, directory, language, context))),
            }]),
            ["remarks"] = Values.List((isWhole && !part.IsDivided ? country : Remarked(country, part)).SelectMany(one => one.Country.Remarks).Select(remark => new Values
            {
                ["html"] = EntryValues.Plain(remark.Content, path, directory, language, context),
                ["original"] = EntryValues.Original(remark.Content, path, directory, language, context),
            })),
        });
    }

    // What is printed of a country stands with its issue; where even the part is divided, below.
    private static IEnumerable<CountryInIssue> Remarked(IEnumerable<CountryInIssue> country, Division<ListedSupporter> part) =>
        part.IsDivided ? [] : country.Where(one => part.Items.Any(listed => listed.Issue == one.Issue.Id));

    private static Html? PrintedName(CountryInIssue part, string name, OutputPath path, SupporterDirectory directory, RenderContext context)
    {
        var original = context.Edition.Settings.Original;
        if (part.Country.Name.ReadingIn(original).Text == name) return null;
        var printed = EntryValues.Plain(part.Country.Name, path, directory, original, context);
        return Html.Element("span", printed, ("lang", original.Code), ("dir", original.Direction));
    }

    private static (string Text, OutputPath Path)? Neighbour(SupporterDirectory directory, int index, Language language, RenderContext context) =>
        directory.Countries.ElementAtOrDefault(index) is { } country
            ? (SupporterDirectory.PlaceName(country.Key, language, context), Addresses.Country(language, country.Key))
            : null;
}

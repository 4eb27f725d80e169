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
    public static void Write(SupporterDirectory directory, int index, Language language, RenderContext context)
    {
        var country = directory.Countries[index];
        var words = context.StringsOf(language);
        var path = Addresses.Country(language, country.Key);
        var name = SupporterDirectory.PlaceName(country.Key, language, context);
        var count = SupporterDirectory.CountOf(country);
        var frame = new PageFrame(path, language, "country", words.Format("country_title", name), words.Format("country_description", name, words.Number(count)))
        {
            Subject = PageSubject.List,
            InLanguage = other => Addresses.Country(other, country.Key),
            Issue = country.First().Issue,
            Breadcrumbs = [(words["supporters"], Addresses.Supporters(language))],
            Previous = Neighbour(directory, index - 1, language, context),
            Next = Neighbour(directory, index + 1, language, context),
        };
        context.WritePage(frame, "country.html", new Values
        {
            ["name"] = name,
            ["printed_name"] = PrintedName(country.First(), name, path, directory, context),
            ["count"] = words.Number(count),
            ["groups"] = Values.List([new Values
            {
                ["place"] = null,
                ["entries"] = Values.List(
                    SupporterDirectory.All(country).Select((entry, i) => EntryValues.Of(entry, i + 1, path, directory, language, context))),
            }]),
            ["remarks"] = Values.List(country.SelectMany(part => part.Country.Remarks).Select(remark => new Values
            {
                ["html"] = EntryValues.Plain(remark.Content, path, directory, language, context),
                ["original"] = EntryValues.Original(remark.Content, path, directory, language, context),
            })),
        });
    }

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

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>Where the support came from: the map, and charts by country and by kind with their tables.</summary>
internal static class MapPage
{
    public static void Write(SupporterDirectory directory, IReadOnlyList<MapView> views, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = Addresses.SupportersMap(language);
        var frame = new PageFrame(path, language, "supporters", words["map_title"], words["map_description"])
        {
            Subject = PageSubject.List,
            InLanguage = Addresses.SupportersMap,
            Issue = directory.Countries[0].First().Issue,
            Breadcrumbs = [(words["supporters"], Addresses.Supporters(language))],
        };
        var places = directory.Countries.Select(country => (Name: SupporterDirectory.PlaceName(country.Key, language, context), Count: SupporterDirectory.CountOf(country))).ToList();
        var kinds = directory.Kinds.Select(kind => (Name: KindPhrases.Of(kind.Key, words), Count: kind.Count())).ToList();
        context.WritePage(frame, "supporters-map.html", new Values
        {
            ["title"] = words["map_title"],
            ["map"] = Map(directory, views, path, language, context),
            ["charts"] = Values.List([
                Chart("country", places, directory.Countries.Select(country => Addresses.Country(language, country.Key))),
                Chart("kind", kinds, directory.Kinds.Select(kind => Addresses.SupporterKind(language, kind.Key))),
            ]),
        });

        Values Chart(string by, IReadOnlyList<(string Name, int Count)> rows, IEnumerable<OutputPath> targets) => new()
        {
            ["id"] = $"by-{by}",
            ["title"] = words[$"by_{by}"],
            ["column"] = words[by],
            ["chart"] = BarChart.Of(rows, words[$"chart_by_{by}"], words, context),
            ["rows"] = Values.List(rows.Zip(targets, (row, to) => Row(row, to, directory.Count, path, words, context))),
        };
    }

    private static Values? Map(
        SupporterDirectory directory, IReadOnlyList<MapView> views, OutputPath path, Language language, RenderContext context)
    {
        if (views.Count == 0) return null;
        var words = context.StringsOf(language);
        var places = directory.Countries.Select(country => new WorldMap.MapPlace(
            country.First().Country.Code, SupporterDirectory.PlaceName(country.Key, language, context),
            context.Map.Href(path, Addresses.Country(language, country.Key)), SupporterDirectory.CountOf(country))).ToList();
        var map = new WorldMap(views, words, context);
        var missing = map.Missing(places);
        return new Values
        {
            ["views"] = Values.List(map.Draw(places)),
            ["missing"] = missing.Count == 0 ? null : words.Format("map_missing", words.List(missing)),
        };
    }

    private static Values Row((string Name, int Count) row, OutputPath to, int all, OutputPath path, Strings words, RenderContext context) => new()
    {
        ["name"] = row.Name,
        ["href"] = context.Map.Href(path, to),
        ["count"] = words.Number(row.Count),
        ["percent"] = words.Number((int)Math.Round(100m * row.Count / Math.Max(1, all), MidpointRounding.AwayFromZero)),
    };
}

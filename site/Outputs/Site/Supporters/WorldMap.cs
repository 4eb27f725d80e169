using System.Globalization;
using IskraSite.Rendering;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>
/// The map: the world, and the part of it where places crowd once more, larger. Each place is marked by a circle whose area is in
/// proportion to its supporters, and is a link in the view that shows it best.
/// </summary>
/// <param name="words">The words of the page's language.</param>
internal sealed class WorldMap(IReadOnlyList<MapView> views, Strings words, RenderContext context)
{
    // The size of the names in the units of each view: on a narrow screen the world is drawn at two fifths.
    private static readonly Dictionary<string, double> NameSizes = new() { ["world"] = 22, ["near"] = 16 };
    private static readonly Dictionary<string, double> RadiusOfOne = new() { ["world"] = 3.2, ["near"] = 4.2 };

    // The page's own margin: the enlarged part has a frame instead.
    private const double MarginOfWorld = 20;

    // What a finger meets.
    private const double RadiusOfFinger = 14;

    // A circle this large has room for its number.
    private const double RoomForNumber = 10;

    /// <summary>A place that is to be marked.</summary>
    internal sealed record MapPlace(string Code, string Name, string Href, int Count);

    /// <summary>The views, as SVG.</summary>
    public IReadOnlyList<Html> Draw(IReadOnlyList<MapPlace> places)
    {
        var near = views.FirstOrDefault(view => view.Frame is null && view.Id != "world");
        // One place alone needs no second view.
        if (near is not null && places.Count(place => near.Places.ContainsKey(place.Code)) < 2) near = null;
        return [.. views.Where(view => view.Id == "world" || view == near).Select(view => Draw(view, view == near ? null : near, places))];
    }

    /// <summary>The places that no view shows.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<MapPlace> places) => [.. places.Where(place => !views.Any(view => view.Places.ContainsKey(place.Code))).Select(place => place.Name)];

    private Html Draw(MapView view, MapView? near, IReadOnlyList<MapPlace> places)
    {
        // Large circles first, so that no small one lies hidden under them.
        var marks = places.Where(place => view.Places.ContainsKey(place.Code)).OrderByDescending(place => place.Count).ThenBy(place => place.Code, StringComparer.Ordinal)
            .Select(place => (place.Code, Mark: CircleOf(place, view))).ToList();
        var elsewhere = marks.Where(mark => near?.Places.ContainsKey(mark.Code) == true).Select(mark => mark.Mark).ToList();
        var here = marks.Where(mark => near?.Places.ContainsKey(mark.Code) != true).Select(mark => mark.Mark).ToList();

        // The circles that are shown again elsewhere leave room too.
        var labels = MapLabels.Place([.. here, .. elsewhere], NameSizes[view.Id], view, view.Id == "world" ? MarginOfWorld : -6);
        return context.Render("map.html", new Values
        {
            ["id"] = view.Id,
            ["width"] = Number(view.Width),
            ["height"] = Number(view.Height),
            ["label"] = new Unseen(words["map_" + view.Id]),
            ["land"] = new Unseen(view.Land),
            ["frame"] = near is null ? null : Unseen.Of(view.Frame),
            ["has_echoes"] = elsewhere.Count > 0,
            ["echoes"] = Values.List(
                elsewhere.Select(mark => new Values { ["x"] = Number(mark.X), ["y"] = Number(mark.Y), ["r"] = Number(mark.Radius) })),
            ["marks"] = Values.List(here.Select((mark, i) => Link(mark, labels[i]))),
        });
    }

    // The link is named by the words that are seen: the place, then its number, beside the circle or, where there is room, in it.
    private Values Link(MapCircle mark, MapLabels.Label? label) => new()
    {
        ["href"] = mark.Href,
        ["label"] = label is null ? new Unseen($"{mark.Name} {words.Number(mark.Count)}") : null,
        ["x"] = Number(mark.X),
        ["y"] = Number(mark.Y),
        ["r"] = Number(mark.Radius),
        ["reach"] = Number(Math.Max(mark.Radius, RadiusOfFinger)),
        ["leader"] = label?.LineTo is { } end ? new Unseen($"M{Number(mark.X).Value} {Number(mark.Y).Value}V{Number(end).Value}") : null,

        // Where text runs from the right, its start is its right edge.
        ["name"] = label is not { } place ? null : new Values
        {
            ["x"] = Number(place.X),
            ["y"] = Number(place.Y),
            ["anchor"] = new Unseen(place.Side == 0 ? "middle" : place.Side > 0 != words.Language.IsRightToLeft ? "start" : "end"),
            ["text"] = mark.Label,
        },
        ["number"] = mark.Radius >= RoomForNumber ? words.Number(mark.Count) : null,
    };

    private static Unseen Number(double value) => new(value.ToString("0.#", CultureInfo.InvariantCulture));

    private MapCircle CircleOf(MapPlace place, MapView view)
    {
        var (x, y) = view.Places[place.Code];
        var radius = RadiusOfOne[view.Id] * Math.Sqrt(place.Count);
        return new MapCircle(place.Name, radius >= RoomForNumber ? place.Name : $"{place.Name} {words.Number(place.Count)}", place.Href, place.Count, x, y, radius);
    }
}

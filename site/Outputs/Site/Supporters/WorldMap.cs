using System.Globalization;
using System.Text;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>
/// The map: the world, and the part of it where places crowd once more, larger. Each place is marked by a circle whose area is in
/// proportion to its supporters, and is a link in the view that shows it best.
/// </summary>
/// <param name="words">The words of the page's language.</param>
internal sealed class WorldMap(IReadOnlyList<MapView> views, Strings words)
{
    // The size of the names in the units of each view: on a narrow screen the world is drawn at two fifths.
    private static readonly Dictionary<string, double> NameSizes = new() { ["world"] = 22, ["near"] = 16 };
    private static readonly Dictionary<string, double> RadiusOfOne = new() { ["world"] = 3.2, ["near"] = 4.2 };

    // The page's own margin: the enlarged part has a frame instead.
    private const double MarginOfWorld = 20;

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
        var svg = new StringBuilder();
        var label = Html.Escape(words["map_" + view.Id]);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{view.Id}\" viewBox=\"0 0 {view.Width} {view.Height}\" role=\"group\" aria-label=\"{label}\">\n<path class=\"land\" d=\"{view.Land}\"/>\n");
        if (near is not null) svg.Append(CultureInfo.InvariantCulture, $"<path class=\"frame\" d=\"{view.Frame}\"/>\n");

        // Large circles first, so that no small one lies hidden under them.
        var marks = places.Where(place => view.Places.ContainsKey(place.Code)).OrderByDescending(place => place.Count).ThenBy(place => place.Code, StringComparer.Ordinal)
            .Select(place => (place.Code, Mark: CircleOf(place, view))).ToList();
        var elsewhere = marks.Where(mark => near?.Places.ContainsKey(mark.Code) == true).Select(mark => mark.Mark).ToList();
        var here = marks.Where(mark => near?.Places.ContainsKey(mark.Code) != true).Select(mark => mark.Mark).ToList();
        if (elsewhere.Count > 0)
        {
            svg.Append("<g class=\"echo\">");
            foreach (var mark in elsewhere) svg.Append(Circle(mark, mark.Radius));
            svg.Append("</g>\n");
        }

        // The circles that are shown again elsewhere leave room too.
        var labels = MapLabels.Place([.. here, .. elsewhere], NameSizes[view.Id], view, view.Id == "world" ? MarginOfWorld : -6);
        for (var i = 0; i < here.Count; i++) AppendLink(svg, here[i], labels[i]);
        return new Html(svg.Append("</svg>").ToString());
    }

    // The link is named by the words that are seen: the place, then its number, beside the circle or, where there is room, in it.
    private void AppendLink(StringBuilder svg, MapCircle mark, MapLabels.Label? label)
    {
        var number = words.Number(mark.Count);
        svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{Html.Escape(mark.Href)}\"");
        if (label is null) svg.Append(CultureInfo.InvariantCulture, $" aria-label=\"{Html.Escape(mark.Name)} {number}\"");
        svg.Append(CultureInfo.InvariantCulture, $"><circle class=\"reach\" cx=\"{mark.X:0.#}\" cy=\"{mark.Y:0.#}\" r=\"{Math.Max(mark.Radius, 14):0.#}\"/>{Circle(mark, mark.Radius)}");
        if (label is { } place)
        {
            if (place.LineTo is { } end) svg.Append(CultureInfo.InvariantCulture, $"<path class=\"leader\" d=\"M{mark.X:0.#} {mark.Y:0.#}V{end:0.#}\"/>");
            // Where text runs from the right, its start is its right edge.
            var anchor = place.Side == 0 ? "middle" : place.Side > 0 != words.Language.IsRightToLeft ? "start" : "end";
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{place.X:0.#}\" y=\"{place.Y:0.#}\" text-anchor=\"{anchor}\">{Html.Escape(mark.Label)}</text>");
        }

        if (mark.Radius >= RoomForNumber) svg.Append(CultureInfo.InvariantCulture, $" <text class=\"n\" x=\"{mark.X:0.#}\" y=\"{mark.Y:0.#}\" dy=\".35em\" text-anchor=\"middle\">{number}</text>");
        svg.Append("</a>\n");
    }

    private static string Circle(MapCircle mark, double radius) => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{mark.X:0.#}\" cy=\"{mark.Y:0.#}\" r=\"{radius:0.#}\"/>");

    private MapCircle CircleOf(MapPlace place, MapView view)
    {
        var (x, y) = view.Places[place.Code];
        var radius = RadiusOfOne[view.Id] * Math.Sqrt(place.Count);
        return new MapCircle(place.Name, radius >= RoomForNumber ? place.Name : $"{place.Name} {words.Number(place.Count)}", place.Href, place.Count, x, y, radius);
    }
}

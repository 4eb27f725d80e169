using System.Text.Json;
using IskraSite.Diagnostics;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>A part of the globe as the theme draws it: <c>maps/world.json</c>, which <c>maps/make.mjs</c> makes.</summary>
/// <param name="Id">Its name: <c>world</c>, or <c>near</c> for the part that is drawn larger.</param>
/// <param name="Width">Its width, in its own units.</param>
/// <param name="Land">The shapes of the land: SVG path data (SVG 2, 9.3).</param>
/// <param name="Frame">Where the part that is drawn larger lies in it, as path data; or null.</param>
/// <param name="Places">ISO 3166-1 or M49 code → where it is, in the view's units. A code that is not there lies outside.</param>
internal sealed record MapView(string Id, int Width, int Height, string Land, string? Frame, IReadOnlyDictionary<string, (double X, double Y)> Places)
{
    /// <summary>Reads the views of a theme's map; none when it has no map. A broken file is a finding.</summary>
    public static IReadOnlyList<MapView> Read(SourceText? file, DiagnosticBag bag)
    {
        if (file is null) return [];
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            return [.. json.RootElement.GetProperty("views").EnumerateArray().Select(Of)];
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            bag.Add(Codes.Theme.Map, SourceLocation.OfFile(file.Path), "the map cannot be read", "make it anew with maps/make.mjs");
            return [];
        }
    }

    private static MapView Of(JsonElement view) => new(
        view.GetProperty("id").GetString()!, view.GetProperty("width").GetInt32(), view.GetProperty("height").GetInt32(), view.GetProperty("land").GetString()!,
        view.TryGetProperty("frame", out var frame) ? frame.GetString() : null,
        view.GetProperty("places").EnumerateObject().ToDictionary(place => place.Name, place => (place.Value[0].GetDouble(), place.Value[1].GetDouble())));
}

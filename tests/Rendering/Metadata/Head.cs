using System.Text.Json;

namespace IskraSite.Tests.Rendering.Metadata;

/// <summary>The head of a page as machines read it.</summary>
internal static class Head
{
    /// <summary>The contents of the tags with a name or property, in order.</summary>
    public static IReadOnlyList<string> Of(string path, string name) =>
        [.. RealEdition.Page(path).QuerySelectorAll($"head > meta[name='{name}'], head > meta[property='{name}']").Select(tag => tag.GetAttribute("content")!)];

    /// <summary>The one content of a tag.</summary>
    public static string One(string path, string name) => Xunit.Assert.Single(Of(path, name));

    /// <summary>The uppermost things of a page's JSON-LD.</summary>
    public static IReadOnlyList<JsonElement> Graph(string path) =>
        [.. JsonDocument.Parse(RealEdition.Page(path).QuerySelector("head > script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];

    /// <summary>A thing and everything inside it.</summary>
    public static IEnumerable<JsonElement> Everything(JsonElement thing) => thing.ValueKind switch
    {
        JsonValueKind.Object => thing.EnumerateObject().SelectMany(property => Everything(property.Value)).Prepend(thing),
        JsonValueKind.Array => thing.EnumerateArray().SelectMany(Everything),
        _ => [thing],
    };

    /// <summary>What a thing says under a name, or null.</summary>
    public static string? Says(this JsonElement thing, string name) => thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

using IskraSite.Editions.Model;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading.Forms;

/// <summary>
/// Takes typed values out of a tree that <see cref="FormCheck"/> has seen. What is missing or broken has been reported; here it
/// becomes an empty value, so that reading goes on and finds the rest.
/// </summary>
internal static class FormValues
{
    public static string? Word(this YamlMap map, string key) => (map[key] as YamlScalar)?.Value;

    public static IReadOnlyList<YamlNode> Items(this YamlMap map, string key) => map[key] switch
    {
        null => [],
        YamlList list => list.Items,
        var single => [single],
    };

    public static IReadOnlyList<string> Words(this YamlMap map, string key) => [.. map.Items(key).OfType<YamlScalar>().Select(item => item.Value)];

    public static IEnumerable<YamlMap> Maps(this YamlMap map, string key) => map.Items(key).OfType<YamlMap>();

    public static YamlMap? Map(this YamlMap map, string key) => map[key] as YamlMap;

    public static EdtfDate? Date(this YamlMap map, string key) => map.Word(key) is { } word ? EdtfDate.Parse(word) : null;

    public static int? Number(this YamlMap map, string key, FieldType.Number type) => map.Word(key) is { } word ? type.Parse(word) : null;

    public static bool Flag(this YamlMap map, string key) => map.Word(key) == "true";

    public static Uri? Address(this YamlMap map, string key) => Uri.TryCreate(map.Word(key), UriKind.Absolute, out var address) ? address : null;

    /// <summary>The addresses of a list; those that are none (which the form has reported) are left out.</summary>
    public static IEnumerable<Uri> Addresses(this YamlMap map, string key) =>
        map.Items(key).OfType<YamlScalar>().Select(item => Uri.TryCreate(item.Value, UriKind.Absolute, out var address) ? address : null).OfType<Uri>();

    public static Certainty Certainty(this YamlMap map, string key) => map.Word(key) switch
    {
        "low" => Model.Certainty.Low,
        "medium" => Model.Certainty.Medium,
        "high" => Model.Certainty.High,
        _ => Model.Certainty.Unstated,
    };

    public static Localized? Localized(this YamlMap map, string key, bool isWhole = true) => map.Map(key) is { } values
        ? new Localized(values.Entries.Where(e => e.Value is YamlScalar).ToDictionary(e => e.Key.Value, e => ((YamlScalar)e.Value).Value), isWhole)
        : null;

    public static LineReferences Lines(this YamlMap map, string key) => map[key] is { } node
        ? new LineReferences([.. map.Items(key).OfType<YamlScalar>().Select(item => LineRange.Parse(item.Value, item.Place)).OfType<LineRange>()], node.Place)
        : LineReferences.None;
}

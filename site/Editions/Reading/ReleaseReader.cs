using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads <c>released.yml</c>, which an edition has from its first <c>release</c> on.</summary>
internal static class ReleaseReader
{
    public const string FileName = "released.yml";

    // A thousand issues have thousands of texts, and each its blocks.
    private const int MostBytes = 1 << 26;

    /// <summary>What was published; nothing where there is no such file, or an unreadable one.</summary>
    /// <param name="languages">The codes of the edition's languages, the original's first.</param>
    public static ReleaseRecord Read(InputFolder input, IReadOnlyList<string> languages, DiagnosticBag bag)
    {
        if (!input.Has(FileName) || input.Read(FileName, most: MostBytes) is not { } file || YamlTree.Read(file, bag) is not { } map) return ReleaseRecord.None;
        new FormCheck(languages, bag).Check(map, EditionForms.Released);
        return new ReleaseRecord([.. map.Maps("releases").Select(ReleaseOf)]);
    }

    private static Release ReleaseOf(YamlMap map) => new(
        map.Word("version") ?? "", [.. map.Maps("texts").Select(TextOf).OfType<ReleasedText>()], map.Words("gone"), map["version"]?.Place ?? map.Place);

    private static ReleasedText? TextOf(YamlMap map) => map["text"] is YamlScalar name
        ? new ReleasedText(
            name.Value, SumsOf(map), [.. map.Maps("blocks").Where(block => block.Word("id") is not null).Select(block => new ReleasedBlock(new BlockId(block.Word("id")!), SumsOf(block)))], name.Place)
        : null;

    private static Dictionary<string, string> SumsOf(YamlMap map) =>
        map.Map("sums")?.Entries.Where(sum => sum.Value is YamlScalar).ToDictionary(sum => sum.Key.Value, sum => ((YamlScalar)sum.Value).Value) ?? [];
}

using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads <c>edition.yml</c>.</summary>
internal static class SettingsReader
{
    public const string FileName = "edition.yml";

    private static readonly string[] Parts = ["program", "apparatus", "texts"];

    /// <summary>The settings; null when the file is missing or too broken to go on with.</summary>
    public static EditionSettings? Read(InputFolder input, DiagnosticBag bag)
    {
        if (input.Read(FileName) is not { } file || YamlTree.Read(file, bag) is not { } map) return null;
        var languages = map.Maps("languages")
            .Select(l => new Language(l.Word("code") ?? "", l.Word("name") ?? "", l.Word("direction") ?? "ltr", l.Word("role") == "original"))
            .Where(l => l.Code.Length > 0).OrderBy(l => l.IsOriginal ? 0 : 1).ToList();
        var codes = languages.Select(l => l.Code).ToList();
        new FormCheck([.. languages.Select(l => l.Code)], bag).Check(map, EditionForms.Edition);
        if (languages.Count(l => l.IsOriginal) != 1)
        {
            bag.Add(Codes.Yaml.BadValue, map["languages"]?.Place ?? map.Place, "exactly one language has the role ‘original’");
            return null;
        }

        if (codes.Distinct().Count() < codes.Count)
        {
            bag.Add(Codes.Yaml.BadValue, map["languages"]!.Place, "a language is here a second time", "keep one of the two");
            return null;
        }

        // A code is a part of every file's name: with one that is broken (which has been reported) nothing can be found.
        if (!codes.TrueForAll(code => code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))) return null;
        if (map.Address("base-url") is not { } home || map.Date("published") is not { } published) return null;
        return new EditionSettings(
            map.Localized("title") ?? Localized.Empty,
            map.Localized("description") ?? Localized.Empty,
            languages,
            WithSlash(home),
            [.. map.Addresses("mirrors").Select(WithSlash)],
            map.Word("tag-authority") ?? "",
            map.Word("version") ?? "",
            published,
            [.. map.Maps("history").Select(v => new VersionNote(
                v.Word("version") ?? "", v.Date("date") ?? published, v.Localized("changes") ?? Localized.Empty,
                References(v, "added"), References(v, "changed"), v["version"]?.Place ?? v.Place))],
            map.Map("publisher")?.Localized("name") ?? Localized.Empty,
            [.. Parts.Select(part => LicenceOf(part, map.Map("licences")?.Map(part))).OfType<Licence>()],
            map.Localized("withdrawal") ?? Localized.Empty,
            map.Items("outputs").OfType<YamlScalar>().GroupBy(o => o.Value).ToDictionary(o => o.Key, o => o.First().Place))
        {
            Folder = map.Word("folder") is { } folder && Slug.IsValid(folder) ? folder : EditionSettings.DefaultFolder,
            SigningKey = map.Word("signing-key"),
            Nameplates = new NameplateReader(input, bag).Read(map.Map("nameplate")),
        };
    }

    /// <summary>The same address, ending with the slash that relative links need.</summary>
    public static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static List<TextReference> References(YamlMap map, string key) =>
        [.. map.Items(key).OfType<YamlScalar>().Select(item => TextReference.Parse(item.Value, item.Place))];

    private static Licence? LicenceOf(string part, YamlMap? map) => map?.Address("url") is { } address
        ? new Licence(part, map.Word("id") ?? "", map.Localized("name") ?? Localized.Empty, address, map.Localized("note") ?? Localized.Empty)
        : null;
}

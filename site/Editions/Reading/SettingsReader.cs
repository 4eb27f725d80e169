using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Languages;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads <c>edition.yml</c>.</summary>
internal static class SettingsReader
{
    public const string FileName = "edition.yml";

    // A cover is in every book: more than this is no cover.
    private const int MostCoverBytes = 1 << 20;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly string[] Parts = ["program", "apparatus", "texts"];

    /// <summary>The settings; null when the file is missing or too broken to go on with.</summary>
    public static EditionSettings? Read(InputFolder input, DiagnosticBag bag)
    {
        if (input.Read(FileName) is not { } file || YamlTree.Read(file, bag) is not { } map) return null;
        var languages = map.Maps("languages")
            .Select(l => new Language(l.Word("code") ?? "", l.Word("name") ?? "", l.Word("direction") ?? "ltr", l.Word("role") == "original"))
            .Where(l => l.Code.Length > 0).OrderBy(l => l.IsOriginal ? 0 : 1).ToList();
        var codes = languages.Select(l => l.Code).ToList();
        if (languages.Count > 0)
        {
            var calendars = map.Words("calendars").Where(EditionForms.Calendars.ContainsKey).Select(word => EditionForms.Calendars[word]).Distinct().ToList();
            var said = calendars.Count == 0 ? CalendarList.DefaultOf(codes[0]) : new CalendarList(calendars);
            languages = languages.ConvertAll(language => language with { Calendars = said.For(language.Code), OriginalCode = codes[0] });
        }

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
        var slug = SlugOf(map, codes);
        var own = map.Maps("kinds").Where(kind => Slug.IsValid(kind.Word("id") ?? "") && kind.Word("id") != TextKind.Note.Name).DistinctBy(kind => kind.Word("id"))
            .Select(kind => new TextKind(kind.Word("id")!, kind.Localized("name"), kind["signed"] is null ? TextKind.Find(kind.Word("id"))?.IsSigned ?? true : kind.Flag("signed"))).ToList();
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
            Kinds = [.. own, .. TextKind.All.Where(kind => own.TrueForAll(other => other.Name != kind.Name))],
            Slug = slug,
            Folder = map.Word("folder") is { } folder && Slug.IsValid(folder) ? folder : slug,
            Contact = map.Word("contact"),
            Cover = ReadCover(map["cover"] as YamlScalar, input, bag),
            SigningKey = map.Word("signing-key"),
            Retired = [.. map.Maps("retired").Select(RetirementOf).OfType<Retirement>()],
            Released = ReleaseReader.Read(input, codes, bag),
            Nameplates = new NameplateReader(input, bag).Read(map.Map("nameplate")),
        };
    }

    /// <summary>The same address, ending with the slash that relative links need.</summary>
    public static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    // The name that the edition gives itself; else its title, where that has letters for one.
    private static string SlugOf(YamlMap map, IEnumerable<string> codes) =>
        map.Word("slug") is { } given && Slug.IsValid(given) ? given
        : codes.Select(code => Slug.OfWords(map.Localized("title")?.In(code) ?? "")).OfType<Slug>().FirstOrDefault()?.Value ?? "edition";

    private static byte[]? ReadCover(YamlScalar? path, InputFolder input, DiagnosticBag bag)
    {
        if (path is not { Value.Length: > 0 }) return null;
        if (!InputFolder.IsPathBelow(path.Value))
            bag.Add(Codes.Yaml.BadValue, path.Place, $"‘{path.Value}’ is no path of a file in the input folder", "put the file into the folder, and write its path from there: cover.png");
        else if (input.ReadBytes(path.Value, MostCoverBytes) is { } bytes)
        {
            if (bytes.AsSpan().StartsWith(Png)) return bytes;
            bag.Add(Codes.Yaml.BadValue, path.Place, $"‘{path.Value}’ is not a PNG picture", "save it as PNG, 1,200 by 1,600 pixels or so");
        }

        return null;
    }

    private static List<TextReference> References(YamlMap map, string key) =>
        [.. map.Items(key).OfType<YamlScalar>().Select(item => TextReference.Parse(item.Value, item.Place))];

    private static Retirement? RetirementOf(YamlMap map)
    {
        if (map["id"] is not YamlScalar id) return null;
        var to = map["to"] is YamlScalar instead ? TextReference.Parse(instead.Value, instead.Place) : null;
        return new Retirement(TextReference.Parse(id.Value, id.Place), map.Word("version") ?? "", map.Localized("reason") ?? Localized.Empty, to, id.Place) { IsWithheld = map.Flag("withheld") };
    }

    private static Licence? LicenceOf(string part, YamlMap? map) => map?.Address("url") is { } address
        ? new Licence(part, map.Word("id") ?? "", map.Localized("name") ?? Localized.Empty, address, map.Localized("note") ?? Localized.Empty)
        : null;
}

using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads <c>supporters.yml</c>.</summary>
internal sealed class SupportersReader(InputFolder input, EditionSettings settings, DiagnosticBag bag)
{
    public const string FileName = "supporters.yml";

    private readonly Dictionary<string, SourceLocation> ids = [];

    /// <summary>Reads the annex of an issue; null when it is not there or broken.</summary>
    public SupporterList? Read(string folder, Slug annexOf)
    {
        if (input.Read($"{folder}/{FileName}") is not { } file || YamlTree.Read(file, bag) is not { } map) return null;
        new FormCheck([.. settings.Languages.Select(l => l.Code)], bag).Check(map, EditionForms.Supporters);
        if (BlockOf(map.Map("heading"), (id, words) => new AnnexHeading(id, words)) is not { } heading) return null;
        return new SupporterList(
            file, map.Localized("title") ?? Localized.Empty, annexOf, map.Lines("source"), heading,
            [.. map.Maps("countries").Select(CountryOf)], BlockOf(map.Map("closing"), (id, words) => new AnnexClosing(id, words)), null);
    }

    private TBlock? BlockOf<TBlock>(YamlMap? map, Func<BlockId, MarkedUp, TBlock> make)
        where TBlock : AnnexBlock => map?["id"] is YamlScalar id ? make(new BlockId(Unique(id)), MarkedUpOf(map, "text")) : null;

    private SupporterCountry CountryOf(YamlMap map) => new(
        new CountryCode(map.Word("code") ?? ""), new Slug(map.Word("place") ?? ""), MarkedUpOf(map, "name"), [.. map.Maps("entries").Select(EntryOf).OfType<AnnexEntry>()])
    {
        Place = map["place"]?.Place ?? map.Place,
    };

    private AnnexEntry? EntryOf(YamlMap map)
    {
        if (map["id"] is not YamlScalar id) return null;
        Unique(id);
        var isSupporter = map["name"] is not null;
        if (isSupporter == map["remark"] is not null || (isSupporter && (map["kind"] is null || map["cert"] is null)))
        {
            bag.Add(Codes.Supporters.EntryShape, id.Place, $"the entry ‘{id.Value}’ is neither a supporter nor a remark", "write name:, kind: and cert:, or remark:");
            return null;
        }

        if (!isSupporter) return new AnnexRemark(new BlockId(id.Value), MarkedUpOf(map, "remark")) { Place = id.Place };
        var identified = map.Map("identified") is { } i
            ? new Identification(i.Word("name") ?? "", i.Localized("names", isWhole: false), i.Certainty("cert"), i.Localized("note"))
            : null;
        return new Supporter(
            new BlockId(id.Value), MarkedUpOf(map, "name"), SupporterKind.Find(map.Word("kind")) ?? SupporterKind.Other, map.Word("branch"), map.Number("letters", EditionForms.LetterCount), map.Certainty("cert"),
            identified, map.Localized("note"))
        {
            Place = id.Place,
            Repeats = BlockId.Of(map.Word("repeats")),
            PersonId = Slug.Of(map.Word("person")),
            OrganisationId = Slug.Of(map.Word("organisation")),
            IsWithheld = map.Flag("withheld"),
        };
    }

    private MarkedUp MarkedUpOf(YamlMap map, string key)
    {
        var values = new Dictionary<string, IReadOnlyList<Inline>>();
        foreach (var (language, value) in map.Map(key)?.Entries ?? [])
        {
            if (value is YamlScalar scalar) values[language.Value] = EditionMarkdown.ReadLine(scalar.File, scalar.ContentStart, scalar.Value, language.Value, bag);
        }

        return new NoteAligner(bag).Align(new MarkedUp(values), settings.Original, map.File);
    }

    private string Unique(YamlScalar id)
    {
        if (!ids.TryAdd(id.Value, id.Place))
            bag.Add(Codes.Link.DuplicateId, id.Place, $"the id ‘{id.Value}’ is taken", "give this entry an id of its own", new RelatedLocation(ids[id.Value], "the first"));
        return id.Value;
    }
}

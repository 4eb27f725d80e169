using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads the authority files. A missing file is an empty one: a new edition has no entities yet.</summary>
internal static class AuthorityReader
{
    private static readonly string[] NameParts = ["given", "family"];

    public static Authorities Read(InputFolder input, EditionSettings settings, DiagnosticBag bag)
    {
        var entities = new List<Entity>();
        var unread = new List<EntityKind>();
        var check = new FormCheck([.. settings.Languages.Select(l => l.Code)], bag);
        foreach (var kind in EntityKinds.All)
        {
            if (!input.Has(kind.FileName)) continue;
            var root = input.Read(kind.FileName) is { } file ? YamlTree.ReadNode(file, bag) : null;
            if (root is not YamlList list)
            {
                unread.Add(kind);
                if (root is null) continue;
                bag.Add(Codes.Yaml.WrongShape, root.Place, $"the file holds {root.Kind} where a list of entities belongs", "begin each entity with ‘- id: …’");
                continue;
            }

            foreach (var map in list.Items.OfType<YamlMap>())
            {
                check.Check(map, EditionForms.Entity);
                if (ReadEntity(kind, map) is { } entity) Add(entity);
                CheckParts(kind, map, bag);
            }
        }

        return new Authorities(entities, unread);

        void Add(Entity entity)
        {
            if (entities.Find(e => e.Kind == entity.Kind && e.Id == entity.Id) is { } first)
                bag.Add(Codes.Link.DuplicateId, entity.Place, $"the id ‘{entity.Id}’ is taken", "choose another, or bring the two entries together", new RelatedLocation(first.Place, "the first"));
            else entities.Add(entity);
        }
    }

    private static Entity? ReadEntity(EntityKind kind, YamlMap map)
    {
        if (map["id"] is not YamlScalar id) return null;
        var others = map.Map("also") is { } also
            ? also.Entries.ToDictionary(e => e.Key.Value, e => also.Words(e.Key.Value))
            : [];
        return new Entity(
            kind, new Slug(id.Value), map.Localized("name") ?? Localized.Empty, others, map.Localized("about") ?? Localized.Empty,
            OrganisationType.Find(map.Word("kind")), CountryCode.Of(map.Word("country")), id.Place)
        {
            Parts = map.Localized("given") is { } given && map.Localized("family") is { } family ? new NameParts(given, family) : null,
            SortKey = map.Localized("sort"),
            Identifiers = [.. Register.All.Where(register => map.Word(register.Key) is not null).Select(register => new Identifier(register, map.Word(register.Key)!, map.Certainty("cert")))],
            IsWithheld = map.Flag("withheld"),
        };
    }

    // Only a person has a name in parts, and has both; what is said to be the same is said with a degree of certainty.
    private static void CheckParts(EntityKind kind, YamlMap map, DiagnosticBag bag)
    {
        foreach (var part in NameParts.Where(part => map[part] is not null))
        {
            if (kind != EntityKind.Person) bag.Add(Codes.Yaml.UnknownKey, map[part]!.Place, $"‘{part}’ is a part of a person’s name", "the name of a place or an organisation is never divided; sort: puts it in order");
            else if (map[part == "given" ? "family" : "given"] is null) bag.Add(Codes.Yaml.MissingKey, map[part]!.Place, "half of a name stands here", "write given: and family:, or neither");
        }

        if (map["cert"] is null && Register.All.FirstOrDefault(register => map[register.Key] is not null) is { } named)
            bag.Add(Codes.Yaml.MissingKey, map[named.Key]!.Place, "how sure is it that this id means it?", "add cert: high, medium or low");
    }
}

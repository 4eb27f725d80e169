using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>The named entities of the edition, from <c>people.yml</c>, <c>organisations.yml</c> and <c>places.yml</c>.</summary>
/// <param name="entities">All of them; a second one with the same kind and id is left out (which reading has reported).</param>
/// <param name="unread">The kinds whose file is broken (which reading has reported): what refers to them is not held against them.</param>
public sealed class Authorities(IEnumerable<Entity> entities, IReadOnlyCollection<EntityKind> unread)
{
    private readonly Dictionary<(EntityKind, Slug), Entity> byId = entities.DistinctBy(e => (e.Kind, e.Id)).ToDictionary(e => (e.Kind, e.Id));

    /// <summary>All of them.</summary>
    public IEnumerable<Entity> All => byId.Values;

    /// <summary>All of them by kind (people, organisations, places), each kind in the order of its file.</summary>
    public IEnumerable<Entity> InOrder => EntityKinds.All.SelectMany(Of);

    /// <summary>The entities of one kind, in the order of their file.</summary>
    public IEnumerable<Entity> Of(EntityKind kind) => byId.Values.Where(entity => entity.Kind == kind);

    /// <summary>Whether the entities of a kind are known; false when their file is broken.</summary>
    public bool IsRead(EntityKind kind) => !unread.Contains(kind);

    /// <summary>The same without some.</summary>
    public Authorities Without(IReadOnlySet<Entity> some) => new(All.Where(entity => !some.Contains(entity)), unread);

    /// <summary>The same with more that are withheld.</summary>
    internal Authorities WithWithheld(Func<Entity, bool> isWithheld) => new(All.Select(entity => isWithheld(entity) ? entity with { IsWithheld = true } : entity), unread);

    /// <summary>The entity with an id, or null.</summary>
    public Entity? Find(EntityKind kind, Slug id) => byId.GetValueOrDefault((kind, id));

    /// <summary>The person or organisation with an id, or null: who may write or speak.</summary>
    public Entity? FindAgent(Slug id) => Find(EntityKind.Person, id) ?? Find(EntityKind.Organisation, id);

    /// <summary>The entity that a piece of running text names by itself; null when it names none, or none that is known.</summary>
    public Entity? EntityOf(Inline inline) => inline switch
    {
        Mention mention => Find(mention.Kind, mention.EntityId),
        SpeakerLabel speaker => FindAgent(speaker.SpeakerId),
        _ => null,
    };

    /// <summary>The name of a person or organisation; the id, when there is none with it (which reading has reported).</summary>
    public string NameOfAgent(Slug id, Language language) => FindAgent(id)?.Name[language] ?? id;

    /// <summary>The name of a place; null when there is none with the id (which reading has reported).</summary>
    public string? NameOfPlace(Slug id, Language language) => Find(EntityKind.Place, id)?.Name[language];

    /// <summary>Who wrote a text, as far as they are known here.</summary>
    public IEnumerable<Entity> AuthorsOf(Text text) => text.AuthorIds.Select(FindAgent).OfType<Entity>();
}

/// <summary>One named entity.</summary>
/// <param name="Kind">Person, organisation or place.</param>
/// <param name="OtherNames">Other forms found in the texts, by language code.</param>
/// <param name="About">A sentence of sure facts.</param>
/// <param name="Type">What sort of organisation, or null.</param>
/// <param name="Country">Where it is, when certain; or null.</param>
public sealed record Entity(
    EntityKind Kind, Slug Id, Localized Name, IReadOnlyDictionary<string, IReadOnlyList<string>> OtherNames, Localized About,
    OrganisationType? Type, CountryCode? Country, SourceLocation Place)
{
    /// <summary>The parts of a person's name; null when they are not given. An organisation's is never divided.</summary>
    public NameParts? Parts { get; init; }

    /// <summary>By which form of the name it is put in order, where that is not the name itself.</summary>
    public Localized? SortKey { get; init; }

    /// <summary>What it is called in the registers of others.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Withheld: it has no page, and a gap stands wherever its name is marked.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>By what it is put in order in a language: its sort key, the family name and then the given one, or the name.</summary>
    public string SortKeyIn(Language language) =>
        SortKey?[language] is { Length: > 0 } key ? key
        : Parts is { } parts && parts.Family[language] is { Length: > 0 } family ? $"{family}, {parts.Given[language]}"
        : Name[language];
}

/// <summary>The parts of a person's name in each language.</summary>
public sealed record NameParts(Localized Given, Localized Family);

/// <summary>An entity's id in a register of others.</summary>
/// <param name="Id">As the register writes it: Q42, 113230702.</param>
/// <param name="Certainty">That it is the same entity.</param>
public sealed record Identifier(Register Register, string Id, Certainty Certainty)
{
    /// <summary>Its address.</summary>
    public string Address => Register.Address + Id;
}

/// <summary>A register of entities.</summary>
/// <param name="Key">The key of the authority files.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Pattern">What its ids look like, as a regular expression.</param>
/// <param name="Example">One of its ids.</param>
/// <param name="Address">What stands before an id in its address.</param>
public sealed record Register(string Key, string Name, string Pattern, string Example, string Address)
{
    /// <summary>The registers that the edition knows.</summary>
    public static IReadOnlyList<Register> All { get; } =
    [
        new("wikidata", "Wikidata", "^Q[1-9][0-9]*$", "Q42", "http://www.wikidata.org/entity/"),
        new("viaf", "VIAF", "^[1-9][0-9]*$", "113230702", "https://viaf.org/viaf/"),
        new("isni", "ISNI", "^[0-9]{15}[0-9X]$", "0000000080459735", "https://isni.org/isni/"),
        new("geonames", "GeoNames", "^[1-9][0-9]*$", "3383330", "https://sws.geonames.org/"),
    ];
}

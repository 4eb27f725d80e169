namespace IskraSite.Editions.Model;

/// <summary>What a named entity is: one authority file for each.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,
}

/// <summary>What each kind of entity is called, where files, marks and addresses name it.</summary>
public static class EntityKinds
{
    /// <summary>The kinds, in the order of indexes and lists.</summary>
    public static IReadOnlyList<EntityKind> All { get; } = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    extension(EntityKind kind)
    {
        /// <summary>In data: <c>person</c>, <c>organisation</c>, <c>place</c>.</summary>
        public string Name => kind switch
        {
            EntityKind.Person => "person",
            EntityKind.Organisation => "organisation",
            EntityKind.Place => "place",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        /// <summary>The key of the span that marks one, the class of its mention and the prefix of its id: <c>person</c>, <c>org</c>, <c>place</c>.</summary>
        public string Mark => kind is EntityKind.Organisation ? "org" : kind.Name;

        /// <summary>Several of them; the folder of their pages, and the key of the theme’s word: <c>people</c>, <c>organisations</c>, <c>places</c>.</summary>
        public string Plural => kind is EntityKind.Person ? "people" : kind.Name + "s";

        /// <summary>The authority file in <c>input/</c>: <c>people.yml</c>.</summary>
        public string FileName => kind.Plural + ".yml";
    }
}

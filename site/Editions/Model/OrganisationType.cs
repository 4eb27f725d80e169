namespace IskraSite.Editions.Model;

/// <summary>What sort of organisation the authorities have.</summary>
public sealed class OrganisationType : ListedKind
{
    private OrganisationType(string name)
        : base(name)
    {
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OrganisationType> All { get; } =
    [
        .. ((string[])["union", "federation", "party", "committee", "government", "newspaper", "radio", "rights", "institute", "campaign", "group", "other"])
            .Select(name => new OrganisationType(name)),
    ];

    /// <summary>The type with a name; null when there is none (which reading has reported).</summary>
    public static OrganisationType? Find(string? name) => Find(All, name);
}

namespace IskraSite.Editions.Model;

/// <summary>What sort of supporter an annex names.</summary>
public sealed class SupporterKind : ListedKind
{
    private SupporterKind(string name, bool isPerson = false)
        : base(name) => IsPerson = isPerson;

    /// <summary>None of the others.</summary>
    public static SupporterKind Other { get; } = new("other");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SupporterKind> All { get; } =
    [
        new("union"), new("federation"), new("section"), new("council"), new("party"), new("parliamentary-group"), new("committee"), new("campaign"), new("organisation"),
        new("institute"), new("centre"), new("workers"), new("journalists"), new("media"), new("person", isPerson: true), new("group"), Other,
    ];

    /// <summary>Whether it is one person; all others are bodies.</summary>
    public bool IsPerson { get; }

    /// <summary>The kind with a name; null when there is none (which reading has reported).</summary>
    public static SupporterKind? Find(string? name) => Find(All, name);
}

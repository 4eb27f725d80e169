namespace IskraSite.Editions.Model;

/// <summary>The sorts of supporters that an annex names.</summary>
internal static class SupporterKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "union", "federation", "section", "council", "party", "parliamentary-group", "committee", "campaign", "organisation", "institute",
        "centre", "workers", "journalists", "media", "person", "group", "other",
    ];
}

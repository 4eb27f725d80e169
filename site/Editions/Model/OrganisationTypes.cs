namespace IskraSite.Editions.Model;

/// <summary>The sorts of organisations in the authorities.</summary>
internal static class OrganisationTypes
{
    public static IReadOnlyList<string> All { get; } =
        ["union", "federation", "party", "committee", "government", "newspaper", "radio", "rights", "institute", "campaign", "group", "other"];
}

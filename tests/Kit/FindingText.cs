using IskraSite.Diagnostics;

namespace IskraSite.Tests.Kit;

/// <summary>What tests say about findings.</summary>
internal static class FindingWords
{
    /// <summary>Place, code and message; then the other places.</summary>
    public static string Described(this Diagnostic finding) =>
        string.Join(" | ", (finding.Others ?? []).Select(other => $"{other.Label} {other.Place}").Prepend($"{finding.Place} {finding.Code.Id} {finding.Message}"));

    public static IReadOnlyList<string> Described(this IEnumerable<Diagnostic> findings) => [.. findings.Select(Described)];
}

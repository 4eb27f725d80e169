using System.Globalization;
using System.Text;

namespace IskraSite.Diagnostics.Reports;

/// <summary>Findings as workflow commands, which GitHub shows beside the lines of a change.</summary>
public static class GitHubReport
{
    /// <summary>All findings, a line each.</summary>
    /// <param name="root">What stands before a path, from the root of the repository, with its slash.</param>
    public static string Write(IReadOnlyList<Diagnostic> findings, string root)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding.Severity == Severity.Error ? "::error " : "::warning ");
            text.Append("file=").Append(Property(root + finding.Place.Path));
            if (finding.Place.Line > 0) text.Append(CultureInfo.InvariantCulture, $",line={finding.Place.Line},col={finding.Place.Column}");
            text.Append(",title=").Append(Property($"{finding.Code.Id}: {finding.Code.Title}")).Append("::");
            var message = finding.Help is null ? finding.Message : $"{finding.Message}\n{finding.Help}";
            foreach (var other in finding.Others ?? []) message += $"\n{other.Label}: {other.Place}";
            text.Append(Data(message)).Append('\n');
        }

        return text.ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text;

namespace IskraSite.Diagnostics.Reports;

/// <summary>Findings as workflow commands, which GitHub shows beside the lines of a change.</summary>
public static class GitHubReport
{
    /// <summary>All findings, a line each.</summary>
    /// <param name="input">The folder of the edition, from the root of the repository.</param>
    /// <param name="theme">The folder of the theme, from there too.</param>
    public static string Write(IReadOnlyList<Diagnostic> findings, string input, string theme)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding.Severity == Severity.Error ? "::error " : "::warning ");
            var file = FileOf(finding, input, theme);
            if (file is not null) text.Append("file=").Append(Property(file)).Append(',');
            if (file is not null && finding.Place.Line > 0)
                text.Append(CultureInfo.InvariantCulture, $"line={finding.Place.Line},col={finding.Place.Column},");
            text.Append("title=").Append(Property($"{finding.Code.Id}: {finding.Code.Title}")).Append("::");
            var message = Visible.Of(finding.Message) + (finding.Help is null ? "" : "\n" + Visible.Of(finding.Help));
            if (file is null && finding.Place != SourceLocation.None) message = $"{Visible.Of(finding.Place.ToString())}: {message}";
            foreach (var other in finding.Others ?? []) message += $"\n{other.Label}: {Visible.Of(other.Place.ToString())}";
            text.Append(Data(message)).Append('\n');
        }

        return text.ToString();
    }

    // What is nobody's file in the repository would be looked for there in vain.
    private static string? FileOf(Diagnostic finding, string input, string theme) => finding.Concern switch
    {
        Concern.Content or Concern.Settings => $"{Clean(input)}/{finding.Place.Path}",
        Concern.Theme => $"{Clean(theme)}/{finding.Place.Path}",
        _ => null,
    };

    private static string Clean(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

using System.Text;

namespace IskraSite.Diagnostics.Reports;

/// <summary>Findings for a person at a terminal: place, what is wrong, the line, what to do.</summary>
public static class TextReport
{
    /// <summary>All findings, one paragraph each.</summary>
    public static string Write(IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            if (finding.Place != SourceLocation.None) text.Append(Visible.Of(finding.Place.ToString())).Append(": ");
            text.Append(finding.Severity == Severity.Error ? "error " : "warning ");
            text.Append(finding.Code.Id).Append(": ").Append(Visible.Of(finding.Message)).Append('\n');
            AppendExcerpt(text, finding.Place);
            foreach (var other in finding.Others ?? [])
            {
                text.Append("    ").Append(other.Label).Append(": ").Append(Visible.Of(other.Place.ToString())).Append('\n');
                AppendExcerpt(text, other.Place);
            }

            if (finding.Help is not null) text.Append("    help: ").Append(Visible.Of(finding.Help)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceLocation place)
    {
        if (Excerpt.Of(place) is { Length: > 0 } excerpt) text.Append("      | ").Append(excerpt).Append('\n');
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary>What a build says at its end.</summary>
internal static class Summary
{
    /// <summary>For a person.</summary>
    public static string Text(PublishResult result, string output, TimeSpan time)
    {
        var culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        var errors = result.Findings.Count(finding => finding.Severity == Severity.Error);
        var proofs = result.Proofs;
        text.Append(culture, $"{result.Pages:N0} pages, {result.Files:N0} files, {Size(result.Bytes)} in {time.TotalSeconds:0.00} s; ");
        text.Append(culture, $"{errors} errors, {result.Findings.Count - errors} warnings\n");
        text.Append(culture, $"fidelity: {proofs.Letters:N0} letters of the source compared, {proofs.Unaccounted} letters unaccounted, {proofs.Unexplained} unexplained; ");
        text.Append(culture, $"{proofs.Lines} lines, {proofs.UnusedLines} not used; {proofs.Joins} joins with their reasons\n");
        text.Append(culture, $"alignment: {proofs.Aligned:N0} blocks of translations stand beside their originals\n");
        text.Append(result.IsGood
            ? $"open {new Uri(Path.GetFullPath(Path.Combine(output, "index.html"))).AbsoluteUri}\n"
            : "nothing was written; the last good output stays as it was\n");
        return text.ToString();
    }

    /// <summary>For a program.</summary>
    public static string Json(PublishResult result, string output, TimeSpan time)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteBoolean("good", result.IsGood);
            json.WriteString("output", output);
            json.WriteNumber("pages", result.Pages);
            json.WriteNumber("files", result.Files);
            json.WriteNumber("bytes", result.Bytes);
            json.WriteNumber("seconds", Math.Round(time.TotalSeconds, 3));
            json.WriteStartObject("fidelity");
            json.WriteNumber("letters", result.Proofs.Letters);
            json.WriteNumber("unaccounted", result.Proofs.Unaccounted);
            json.WriteNumber("unexplained", result.Proofs.Unexplained);
            json.WriteNumber("lines", result.Proofs.Lines);
            json.WriteNumber("unusedLines", result.Proofs.UnusedLines);
            json.WriteNumber("joins", result.Proofs.Joins);
            json.WriteEndObject();
            json.WriteStartObject("alignment");
            json.WriteNumber("blocks", result.Proofs.Aligned);
            json.WriteEndObject();
            json.WritePropertyName("findings");
            JsonReport.Write(json, result.Findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Size(long bytes) => bytes >= 10_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB");
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using IskraSite.Diagnostics;
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
        AppendCounts(text, result);
        text.Append(result.IsGood
            ? $"open {new Uri(Path.GetFullPath(Path.Join(output, "index.html"))).AbsoluteUri}\n"
            : "nothing was written; the last good output stays as it was\n");
        return text.ToString();
    }

    /// <summary>For a program: the properties of an object. Its <c>allocated</c> are the bytes of all objects that the run-time made, which the benchmarks read.</summary>
    public static void Write(Utf8JsonWriter json, PublishResult result, string output, TimeSpan time)
    {
        json.WriteString("output", output);
        json.WriteNumber("pages", result.Pages);
        json.WriteNumber("files", result.Files);
        json.WriteNumber("bytes", result.Bytes);
        json.WriteNumber("seconds", Math.Round(time.TotalSeconds, 3));
        json.WriteNumber("allocated", GC.GetTotalAllocatedBytes());
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
        json.WriteStartObject("counted");
        foreach (var language in result.Edition?.Settings.Languages ?? [])
        {
            var (texts, blocks, words) = result.Totals.In(language.Code);
            json.WriteStartObject(language.Code);
            json.WriteNumber("texts", texts);
            json.WriteNumber("blocks", blocks);
            json.WriteNumber("words", words);
            json.WriteEndObject();
        }

        json.WriteNumber("supporters", result.Totals.Supporters);
        json.WriteEndObject();
    }

    private static void AppendCounts(StringBuilder text, PublishResult result)
    {
        if (result.Edition is not { } edition || result.Totals.Outputs.Count == 0) return;
        var culture = CultureInfo.InvariantCulture;
        foreach (var language in edition.Settings.Languages)
        {
            var (texts, blocks, words) = result.Totals.In(language.Code);
            text.Append(culture, $"{(language == edition.Settings.Original ? "counted:" : ";")} {language.Code} {texts:N0} texts, {blocks:N0} blocks, {words:N0} words");
        }

        text.Append(culture, $"; {result.Totals.Supporters:N0} supporters; the same in {string.Join(", ", result.Totals.Outputs)}\n");
    }

    private static string Size(long bytes) => bytes >= 10_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB");
}

using System.Text;
using System.Text.Json;

namespace IskraSite.Diagnostics.Reports;

/// <summary>Findings as JSON: an array of objects with <c>code severity path line column message help others</c>.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All findings.</summary>
    public static string Write(IReadOnlyList<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, findings);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>All findings, into a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code.Id);
            json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
            WritePlace(json, finding.Place);
            json.WriteString("message", finding.Message);
            if (finding.Help is not null) json.WriteString("help", finding.Help);
            json.WriteStartArray("others");
            foreach (var other in finding.Others ?? [])
            {
                json.WriteStartObject();
                json.WriteString("label", other.Label);
                WritePlace(json, other.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
    }
}

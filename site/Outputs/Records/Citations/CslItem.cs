using System.Text.Json;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Citations;

/// <summary>An item of type <c>article-newspaper</c> in CSL-JSON (Citation Style Language 1.0.2, <c>csl-data.json</c>).</summary>
internal static class CslItem
{
    /// <summary>Writes a list of this one item.</summary>
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", citation.Id);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", citation.Title);
        if (citation.OriginalTitle is { } original) json.WriteString("original-title", original);
        WriteNames(json, "author", citation.Authors);
        WriteNames(json, "translator", citation.Translator is { } translator ? [new CitedName(translator, true, null)] : []);
        json.WriteString("container-title", citation.Newspaper);
        if (citation.Volume is { } volume) json.WriteString("volume", volume);
        if (citation.IssueNumber is { } number) json.WriteString("issue", number);
        json.WriteString("edition", citation.Version);
        if (citation.PagesWith("-") is { } pages) json.WriteString("page", pages);
        if (citation.PlaceOfPublication is { } place) json.WriteString("publisher-place", place);
        WriteDate(json, citation.Date.WithoutOpenEnd);
        json.WriteString("language", citation.Language.Code);
        json.WriteString("URL", citation.Address);
        json.WriteString("version", citation.Version);
        json.WriteString("note", citation.Note);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string role, IReadOnlyList<CitedName> names)
    {
        if (names.Count == 0) return;
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            if (name.Parts is { } parts)
            {
                json.WriteString("family", parts.Family);
                json.WriteString("given", parts.Given);
            }
            else
            {
                json.WriteString("literal", name.Whole);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        WriteParts(json, date);
        if (date.EndDate is { } end) WriteParts(json, end);
        json.WriteEndArray();
        if (date.IsApproximate || date.IsUncertain) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month is { } month) json.WriteNumberValue(month);
        if (date.Day is { } day) json.WriteNumberValue(day);
        json.WriteEndArray();
    }
}

using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// <c>supporters.csv-metadata.json</c>: the table described by CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), from the same columns as the Data Package's
/// schema.
/// </summary>
internal static class TableOnTheWeb
{
    /// <summary>Writes the members of the file.</summary>
    public static void Write(Utf8JsonWriter json, DataFile csv, IReadOnlyList<Column> columns, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var language = settings.International;
        var words = context.StringsOf(language);
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", language.Code);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("url", csv.InFolder);
        json.WriteString("dc:title", DataPage.TitleOf(words, settings.Title[language]));
        json.WriteString("dc:publisher", settings.Publisher[language]);
        json.WriteString("dc:license", settings.Licences.First(licence => licence.Part == "apparatus").Address.AbsoluteUri);
        json.WriteStartObject("tableSchema");
        json.WriteObjects("columns", columns, column => WriteColumn(json, column, words[column.AboutKey], LanguageOf(column, settings)));
        json.WriteList("primaryKey", ["issue", "id"]);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column, string about, string? language)
    {
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Name);
        json.WriteString("dc:description", about);
        if (column.IsRequired) json.WriteBoolean("required", true);
        json.WriteIfAny("lang", language);
        if (column is { Pattern: null, Options: null, Format: null })
        {
            json.WriteString("datatype", column.Type);
            return;
        }

        json.WriteStartObject("datatype");
        json.WriteString("base", column.Format == "uri" ? "anyURI" : column.Type);
        json.WriteIfAny("format", column.Pattern ?? (column.Options is { } options ? $"^({string.Join('|', options)})$" : null));
        json.WriteEndObject();
    }

    // Columns of one language end with its code.
    private static string? LanguageOf(Column column, EditionSettings settings) =>
        settings.Languages.FirstOrDefault(language => column.Name.EndsWith("_" + Column.SuffixOf(language), StringComparison.Ordinal))?.Code;
}

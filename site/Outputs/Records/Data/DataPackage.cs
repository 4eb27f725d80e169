using System.Text.Json;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Records.Data;

/// <summary>A resource of the package.</summary>
/// <param name="Format">Its ending, as the package says it.</param>
/// <param name="AboutKey">The key of the theme's words about it.</param>
/// <param name="Schema">Its JSON Schema, seen from the package; or null.</param>
internal sealed record Resource(string Name, DataFile File, string Format, string MediaType, string AboutKey, string? Schema);

/// <summary><c>datapackage.json</c>: what files of data there are, by Data Package 2.0 (Frictionless), with their sums and the table schema of the CSV.</summary>
internal static class DataPackage
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Resource> resources, IReadOnlyList<Column> columns, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var language = settings.International;
        var words = context.StringsOf(language);
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", settings.Slug);
        json.WriteString("title", DataPage.TitleOf(words, settings.Title[language]));
        json.WriteString("description", $"{settings.Description[language]} {words["data_intro"]} {settings.Licences.First(licence => licence.Part == "texts").Note[language]}");
        json.WriteString("homepage", Addresses.Absolute(settings.BaseUrl, Addresses.Data(language)));
        json.WriteString("version", settings.Version);
        if (settings.Published.Day is not null) json.WriteString("created", settings.Published.MachineForm + "T00:00:00Z");
        json.WriteObjects("contributors", [settings.Publisher], publisher =>
        {
            json.WriteString("title", publisher[language]);
            json.WriteList("roles", ["publisher"]);
        });
        json.WriteObjects("licenses", settings.Licences.Where(licence => licence.Part == "apparatus"), licence =>
        {
            json.WriteString("name", licence.Id);
            json.WriteString("path", licence.Address.AbsoluteUri);
            json.WriteString("title", licence.Name[language]);
        });
        json.WriteObjects("sources", context.Edition.Issues, issue =>
        {
            json.WriteString("title", issue.Title[language]);
            json.WriteString("path", Addresses.Absolute(settings.BaseUrl, Addresses.Issue(language, issue)));
        });
        json.WriteObjects("resources", resources, resource => WriteResource(json, resource, columns, words));
    }

    private static void WriteResource(Utf8JsonWriter json, Resource resource, IReadOnlyList<Column> columns, Strings words)
    {
        json.WriteString("name", resource.Name);
        json.WriteString("path", resource.File.InFolder);
        if (resource.Format == "csv") json.WriteString("type", "table");
        json.WriteString("title", words[resource.AboutKey]);
        json.WriteString("format", resource.Format);
        json.WriteString("mediatype", resource.MediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", resource.File.Bytes);
        json.WriteString("hash", "sha256:" + resource.File.Sha256);
        if (resource.Schema is { } schema) json.WriteString("jsonSchema", schema);
        if (resource.Format != "csv") return;
        json.WriteStartObject("dialect");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
        json.WriteBoolean("header", true);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteObjects("fields", columns, column => WriteField(json, column, words));
        json.WriteList("missingValues", [""]);
        json.WriteList("primaryKey", ["issue", "id"]);
        json.WriteStartArray("uniqueKeys");
        json.WriteStartArray();
        json.WriteStringValue("issue");
        json.WriteStringValue("number");
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column, Strings words)
    {
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteIfAny("format", column.Format);
        json.WriteString("description", words[column.AboutKey]);
        if (column is { IsRequired: false, Options: null, Pattern: null, Type: not "integer" }) return;
        json.WriteStartObject("constraints");
        if (column.IsRequired) json.WriteBoolean("required", true);
        if (column.Type == "integer") json.WriteNumber("minimum", 1);
        if (column.Options is { } options) json.WriteList("enum", options);
        json.WriteIfAny("pattern", column.Pattern);
        json.WriteEndObject();
    }
}

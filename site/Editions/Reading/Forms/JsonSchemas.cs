using System.Text;
using System.Text.Json;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Reading.Forms;

/// <summary>The forms as JSON Schemas (draft 2020-12), from which an editor's program completes keys and marks slips.</summary>
internal static class JsonSchemas
{
    /// <summary>File name and text of each.</summary>
    public static IEnumerable<(string Name, string Schema)> All() => EditionForms.All.Select(form => ($"{form.Name}.schema.json", Write(form)));

    private static string Write(Form form)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", form.Name);

            // The authority files are lists of entities.
            if (form == EditionForms.Entity)
            {
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteForm(json, form);
                json.WriteEndObject();
            }
            else
            {
                WriteForm(json, form);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteForm(Utf8JsonWriter json, Form form)
    {
        json.WriteString("description", form.About);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var name in form.Fields.Where(f => f.IsRequired).Select(f => f.Name)) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var item in form.Fields)
        {
            json.WriteStartObject(item.Name);
            json.WriteString("description", item.About);
            WriteType(json, item.Type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // EDTF levels 0 and 1, then perhaps the sign of a calendar. Which months have how many days only the build knows.
    private const string DateUnit = "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)(-([0-9]{2}|XX)(T[0-9:Z+-]+)?)?)?[~?%]?";
    private const string DatePattern = $@"^({DateUnit}(/(\.\.|{DateUnit})?)?|(\.\.)?/{DateUnit})( (AP|AH|CE|imperial))?$";

    private static void WriteType(Utf8JsonWriter json, FieldType type)
    {
        switch (type)
        {
            case FieldType.PlainText or FieldType.Markup:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
            case FieldType.Date:
                WritePattern(json, DatePattern);
                break;
            case FieldType.Number number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", number.Least);
                json.WriteNumber("maximum", number.Most);
                break;
            case FieldType.Flag:
                json.WriteString("type", "boolean");
                break;
            case FieldType.Name:
                WritePattern(json, Slug.Pattern);
                break;
            case FieldType.Address:
                WritePattern(json, "^https?://.+");
                break;
            case FieldType.Home:
                WritePattern(json, "^https?://[^?#@]+$");
                break;
            case FieldType.Lines:
                WritePattern(json, $"^{LineReference.WitnessPattern}[0-9]+(-[0-9]+|/[0-9]+)?$");
                break;
            case FieldType.Shaped shaped:
                WritePattern(json, shaped.Pattern);
                break;
            case FieldType.Country:
                WritePattern(json, CountryCodes.Pattern);
                break;
            case FieldType.Choice choice:
                json.WriteStartArray("enum");
                foreach (var word in choice.Options) json.WriteStringValue(word);
                json.WriteEndArray();
                break;
            case FieldType.Localised localised:
                WriteLanguages(json, localised.Each);
                break;
            case FieldType.SomeLanguages some:
                WriteLanguages(json, some.Each);
                break;
            case FieldType.Many many:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteType(json, many.Each);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteStartObject();
                WriteType(json, many.Each);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case FieldType.OrUnknown known:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                json.WriteString("const", FieldType.OrUnknown.Word);
                json.WriteEndObject();
                json.WriteStartObject();
                WriteType(json, known.Each);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case FieldType.Nested nested:
                WriteForm(json, nested.Form);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(type.GetType().Name);
        }
    }

    // Which languages there are is said in edition.yml, not here.
    private static void WriteLanguages(Utf8JsonWriter json, FieldType each)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        WriteType(json, each);
        json.WriteEndObject();
    }

    // YAML reads 104 and 2001 as numbers; in JSON Schema a pattern passes over what is no string.
    private static void WritePattern(Utf8JsonWriter json, string pattern)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteEndArray();
        json.WriteString("pattern", pattern);
    }
}

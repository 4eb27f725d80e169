using System.Text.Json;

namespace IskraSite.Outputs.Records.Data;

/// <summary>Shapes that several files share, and how a shape is said in JSON Schema (draft 2020-12).</summary>
internal static class Shapes
{
    /// <summary>A slug.</summary>
    public const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A country of ISO 3166-1 or a region of M49.</summary>
    public const string CountryPattern = "^([A-Z]{2}|[0-9]{3})$";

    /// <summary>A line of a source, or a cell of one.</summary>
    public const string LinePattern = "^[1-9][0-9]*(/[1-9][0-9]*)?$";

    // The sub-tags of BCP 47, not checked further.
    private const string LanguagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>How sure the editors are.</summary>
    public static Shape Certainty { get; } = new Shape.OfEnum(["low", "medium", "high"]);

    /// <summary>A file: the head that each has, and its own properties.</summary>
    public static Shape File(params IEnumerable<Property> own) => new Shape.OfObject(
    [
        new("$schema", new Shape.OfText(), true, "Where this schema stands, seen from the file."),
        new("edition", new Shape.OfLocalizedText(), true, "The edition’s title."),
        new("version", new Shape.OfText("^[0-9]+\\.[0-9]+\\.[0-9]+$"), true, "Its version: major = ids, minor = wording, patch = mark-up."),
        new("published", new Shape.OfText(), true, "When this version was published (EDTF)."),
        new("home", new Shape.OfText("^https?://"), true, "The home of the edition on the web."),
        new("license", new Shape.OfText("^https?://"), true, "The licence of what the editors add: data, translation, remarks."),
        new("rights_of_the_texts", new Shape.OfText("^https?://"), true, "The statement on the rights in the printed words."),
        .. own,
    ]);

    /// <summary>Writes the schema of a file.</summary>
    /// <param name="address">Its address on the web.</param>
    public static void WriteSchema(Utf8JsonWriter json, string address, string title, Shape shape)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", address);
        json.WriteString("title", title);
        Write(json, shape);
    }

    private static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case Shape.OfText text:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                json.WriteIfAny("pattern", text.Pattern);
                break;
            case Shape.OfInteger integer:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", integer.Least);
                break;
            case Shape.OfBoolean:
                json.WriteString("type", "boolean");
                break;
            case Shape.OfEnum choices:
                json.WriteString("type", "string");
                json.WriteList("enum", choices.Options);
                break;
            case Shape.OfLocalizedText:
                WriteByLanguage(json, new Shape.OfText());
                break;
            case Shape.OfLocalizedTexts:
                WriteByLanguage(json, new Shape.OfArray(new Shape.OfText()));
                break;
            case Shape.OfArray array:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                Write(json, array.Each);
                json.WriteEndObject();
                break;
            case Shape.OfObject members:
                WriteObject(json, members);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(shape.GetType().Name);
        }
    }

    private static void WriteObject(Utf8JsonWriter json, Shape.OfObject shape)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var property in shape.Properties)
        {
            json.WriteStartObject(property.Name);
            json.WriteString("description", property.About);
            Write(json, property.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteList("required", shape.Properties.Where(property => property.IsRequired).Select(property => property.Name));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteByLanguage(Utf8JsonWriter json, Shape each)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", LanguagePattern);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        Write(json, each);
        json.WriteEndObject();
    }
}

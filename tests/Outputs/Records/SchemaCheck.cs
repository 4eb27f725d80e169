using System.Text.Json;
using System.Text.RegularExpressions;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>As much of JSON Schema 2020-12 as the schemas of the data use; a keyword that it does not know is a fault too.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
        ["$schema", "$id", "title", "description", "type", "minLength", "pattern", "minimum", "enum", "items", "properties", "required", "additionalProperties", "propertyNames"];

    /// <summary>Everything that is wrong with a value.</summary>
    public static IReadOnlyList<string> Faults(JsonElement value, JsonElement schema)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults;
    }

    private static void Check(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        faults.AddRange(schema.EnumerateObject().Where(keyword => !Known.Contains(keyword.Name)).Select(keyword => $"{at} unknown keyword {keyword.Name}"));
        if (schema.TryGetProperty("type", out var type) && !IsOfType(value, type.GetString()!))
        {
            faults.Add($"{at} type");
            return;
        }

        if (schema.TryGetProperty("enum", out var options) && options.EnumerateArray().All(option => option.GetString() != value.GetString())) faults.Add($"{at} enum");
        if (schema.TryGetProperty("minLength", out var least) && value.GetString()!.Length < least.GetInt32()) faults.Add($"{at} minLength");
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)) faults.Add($"{at} pattern");
        if (schema.TryGetProperty("minimum", out var minimum) && value.GetInt32() < minimum.GetInt32()) faults.Add($"{at} minimum");
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index))) Check(item, items, $"{at}/{index}", faults);
        }

        if (value.ValueKind == JsonValueKind.Object) CheckObject(value, schema, at, faults);
    }

    private static void CheckObject(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        if (schema.TryGetProperty("required", out var required))
            faults.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}/{name} required"));
        var additional = schema.GetProperty("additionalProperties");
        foreach (var property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("propertyNames", out var names) && !Regex.IsMatch(property.Name, names.GetProperty("pattern").GetString()!)) faults.Add($"{at}/{property.Name} propertyNames");
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var own)) Check(property.Value, own, $"{at}/{property.Name}", faults);
            else if (additional.ValueKind == JsonValueKind.Object) Check(property.Value, additional, $"{at}/{property.Name}", faults);
            else faults.Add($"{at}/{property.Name} additionalProperties");
        }
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };
}

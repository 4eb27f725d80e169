using System.Text.Json;

namespace IskraSite.Publishing.Finished;

/// <summary>Finished JSON, read by the reader of .NET.</summary>
internal static class JsonForm
{
    /// <summary>Reads a document.</summary>
    public static JsonElement Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>What is wrong with a document; null when it is JSON.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException broken)
        {
            return $"is not JSON (line {broken.LineNumber + 1})";
        }
    }

    /// <summary>The words under a path of names; null when there are none.</summary>
    public static string? Words(this JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty(name, out json)) return null;
        }

        return json.ValueKind is JsonValueKind.String ? json.GetString() : null;
    }
}

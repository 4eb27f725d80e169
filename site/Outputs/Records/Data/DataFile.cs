using System.Text.Json;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Data;

/// <summary>A file of data that was written, as the data package lists it.</summary>
/// <param name="Path">Its path in the output.</param>
/// <param name="Sha256">Of its bytes, in small hexadecimal digits.</param>
internal sealed record DataFile(OutputPath Path, int Bytes, string Sha256)
{
    /// <summary>Its path in the folder of the data.</summary>
    public string InFolder => Path.Below(DataAddresses.Folder);

    public static DataFile Write(RenderContext context, OutputPath path, ReadOnlySpan<byte> bytes)
    {
        context.Write(path, bytes);
        return new DataFile(path, bytes.Length, Checksum.Of(bytes).ToString());
    }

    /// <summary>Writes a JSON file: one object.</summary>
    public static DataFile WriteJson(RenderContext context, OutputPath path, Action<Utf8JsonWriter> members) => Write(context, path, JsonFile.Of(
        json =>
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        },
        indent: 1));
}

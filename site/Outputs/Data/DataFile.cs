using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IskraSite.Outputs.Data;

/// <summary>A file of data that was written, as the data package lists it.</summary>
/// <param name="Path">Its path in the output.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Sha256">Of its bytes, in small hexadecimal digits.</param>
internal sealed record DataFile(string Path, int Bytes, string Sha256)
{
    // Files of their own, never part of a page: Persian stays readable, and so do the signs of mark-up.
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Its path in the folder of the data.</summary>
    public string InFolder => Path[Addresses.DataFolder.Length..];

    /// <summary>Writes bytes.</summary>
    public static DataFile Write(Press press, string path, ReadOnlySpan<byte> bytes)
    {
        press.Write(path, bytes);
        return new DataFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Writes JSON (RFC 8259): UTF-8, indented, a line feed at the end.</summary>
    public static DataFile WriteJson(Press press, string path, Action<Utf8JsonWriter> document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            document(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return Write(press, path, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

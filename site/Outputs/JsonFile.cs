using System.Text.Encodings.Web;
using System.Text.Json;

namespace IskraSite.Outputs;

/// <summary>Writes JSON files (RFC 8259) alike everywhere: UTF-8 without a byte order mark, line feeds, two spaces, Persian as letters and not as escapes.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document to a file of the output.</summary>
    /// <param name="press">Where to.</param>
    /// <param name="path">The file.</param>
    /// <param name="document">Writes the document: one value.</param>
    public static void WriteJson(this Press press, string path, Action<Utf8JsonWriter> document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            document(json);
        }

        stream.WriteByte((byte)'\n');
        press.Write(path, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

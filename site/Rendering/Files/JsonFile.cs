using System.Text.Encodings.Web;
using System.Text.Json;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>
/// JSON files (RFC 8259) alike everywhere: UTF-8 without a byte order mark, line feeds, one at the end. They are files of their own, never part of a page:
/// Persian stays as letters and not as escapes, and so do the signs of mark-up.
/// </summary>
internal static class JsonFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="document">Writes the document: one value.</param>
    /// <param name="indent">How many spaces each level is set in; large files do with one.</param>
    public static ReadOnlySpan<byte> Of(Action<Utf8JsonWriter> document, int indent = 2)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = indent, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    /// <summary>Writes a document to a file of the output.</summary>
    /// <param name="document">Writes the document: one value.</param>
    public static void WriteJson(this RenderContext context, OutputPath path, Action<Utf8JsonWriter> document) => context.Write(path, Of(document));
}

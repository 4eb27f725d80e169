using System.Text;
using System.Xml;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>Writes XML files alike everywhere: UTF-8 without a byte order mark, line feeds, two spaces of indentation.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>Writes a document to a file of the output.</summary>
    /// <param name="capacity">About how many bytes it will have: a large file then needs no second buffer.</param>
    public static void WriteXml(this RenderContext context, OutputPath path, Action<XmlWriter> document, int capacity = 0)
    {
        using var stream = Write(document, capacity);
        context.Write(path, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>The bytes of a document.</summary>
    public static byte[] Bytes(Action<XmlWriter> document)
    {
        using var stream = Write(document, 0);
        return stream.ToArray();
    }

    private static MemoryStream Write(Action<XmlWriter> document, int capacity)
    {
        var stream = new MemoryStream(capacity);
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            document(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream;
    }
}

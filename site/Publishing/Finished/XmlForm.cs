using System.Xml;

namespace IskraSite.Publishing.Finished;

/// <summary>Finished XML, read by the reader of .NET.</summary>
internal static class XmlForm
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Opens a document.</summary>
    public static XmlReader Open(ReadOnlySpan<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);

    /// <summary>What is wrong with a document; null when it is well-formed.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var xml = Open(bytes);
            while (xml.Read())
            {
            }

            return null;
        }
        catch (XmlException broken)
        {
            return $"is not well-formed XML (line {broken.LineNumber}, column {broken.LinePosition})";
        }
    }
}

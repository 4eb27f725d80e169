using System.Text;
using System.Xml;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>The headings of an XHTML document.</summary>
internal static class Headings
{
    /// <summary>Their words, each on one line, in the order of the document.</summary>
    public static IReadOnlyList<string> In(byte[] document)
    {
        var headings = new List<string>();
        using var stream = new MemoryStream(document);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6")) continue;
            using var heading = xml.ReadSubtree();
            headings.Add(WordsOf(heading));
        }

        return headings;
    }

    private static string WordsOf(XmlReader heading)
    {
        var words = new StringBuilder();
        while (heading.Read())
        {
            if (heading.NodeType == XmlNodeType.Element && heading.LocalName == "br") words.Append(' ');
            else words.Append(heading.Value);
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

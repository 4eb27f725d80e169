using System.Text;
using System.Text.Json;
using System.Xml;

namespace IskraSite.Publishing.Finished;

/// <summary>What a feed is to carry: the texts, each whole, by the addresses of their pages.</summary>
/// <param name="texts">The texts in order, each with the address of its page.</param>
/// <param name="least">How many of them it has at least.</param>
internal sealed class FeedWords(string output, IEnumerable<(string Address, TextParts Text)> texts, int least = int.MaxValue)
    : Promise(output)
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var wanted = texts.ToList();
        var entries = file.Path.EndsWith(".json", StringComparison.Ordinal) ? InJson(file.Bytes) : InXml(file.Bytes);
        var isWhole = entries.Count >= Math.Min(least, wanted.Count) && entries.Count <= wanted.Count;
        if (!isWhole) file.Lacks($"has {entries.Count} of {wanted.Count} texts");
        var reader = new HtmlReader();
        foreach (var ((address, text), entry) in wanted.Zip(entries))
        {
            file.Pieces.Clear();
            reader.Read(Encoding.UTF8.GetBytes(entry.Content), file.Pieces);
            file.Lacks(entry.Address == address ? WordCheck.InOrder(file.Pieces, text.Whole, text) : $"has not {address} at its place");
            if (text.Explanations.Count == 0) continue;
            file.Pieces.Clear(byWord: true);
            reader.Read(Encoding.UTF8.GetBytes(entry.Content), file.Pieces);
            file.Lacks(WordCheck.InAnyOrder(file.Pieces, text.Explanations, $"the editors’ notes to {text}"));
        }
    }

    private static List<(string Address, string Content)> InJson(ReadOnlySpan<byte> bytes)
    {
        var feed = JsonForm.Read(bytes);
        return [.. feed.GetProperty("items").EnumerateArray().Select(item => (Value("url", item), Value("content_html", item)))];

        static string Value(string name, JsonElement item) => item.GetProperty(name).GetString() ?? "";
    }

    private static List<(string Address, string Content)> InXml(ReadOnlySpan<byte> bytes)
    {
        using var xml = XmlForm.Open(bytes);
        var entries = new List<(string Address, string Content)>();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "entry" or "item") entries.Add(Entry(xml.ReadSubtree()));
        }

        return entries;
    }

    private static (string Address, string Content) Entry(XmlReader xml)
    {
        var (address, content) = ("", "");
        xml.Read();
        for (xml.Read(); !xml.EOF;)
        {
            if (xml.NodeType is not XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (xml.LocalName == "content" || (xml.LocalName == "encoded" && xml.NamespaceURI == Content))
            {
                content = xml.ReadElementContentAsString();
            }
            else if (xml.LocalName == "link")
            {
                if (xml.GetAttribute("rel") == "alternate") address = xml.GetAttribute("href") ?? "";
                if (xml.ReadElementContentAsString() is { Length: > 0 } said) address = said;
            }
            else if (xml.LocalName == "author")
            {
                xml.Skip();
            }
            else
            {
                xml.ReadElementContentAsString();
            }
        }

        return (address, content);
    }
}

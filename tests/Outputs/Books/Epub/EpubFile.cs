using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs.Books.Epub;

/// <summary>A book as a reading system opens it: the package, the documents in reading order, the navigation.</summary>
internal sealed class EpubFile
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private readonly Dictionary<string, byte[]> entries = [];

    public EpubFile(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            entries.Add(entry.FullName, copy.ToArray());
            Dates.Add(entry.LastWriteTime.DateTime);
        }

        Bytes = bytes;
        var container = Parse("META-INF/container.xml");
        PackagePath = Assert.Single(container.Descendants(), element => element.Name.LocalName == "rootfile").Attribute("full-path")!.Value;
        Folder = PackagePath[..(PackagePath.LastIndexOf('/') + 1)];
        Package = Parse(PackagePath).Root!;
        Items = Package.Element(Opf + "manifest")!.Elements().ToDictionary(item => item.Attribute("id")!.Value, item => (Href: item.Attribute("href")!.Value, Item: item));
        Spine = [.. Package.Element(Opf + "spine")!.Elements().Select(item => Items[item.Attribute("idref")!.Value].Href)];
        Documents = Items.Values.Where(item => item.Item.Attribute("media-type")!.Value == "application/xhtml+xml").ToDictionary(item => item.Href, item => Parse(Folder + item.Href).Root!);
        Navigation = Documents[Assert.Single(Items.Values, item => item.Item.Attribute("properties")?.Value == "nav").Href];
    }

    public byte[] Bytes { get; }

    public List<DateTime> Dates { get; } = [];

    public string PackagePath { get; }

    public string Folder { get; }

    public XElement Package { get; }

    public Dictionary<string, (string Href, XElement Item)> Items { get; }

    public IReadOnlyList<string> Spine { get; }

    public Dictionary<string, XElement> Documents { get; }

    public XElement Navigation { get; }

    public IEnumerable<string> Names => entries.Keys;

    /// <summary>The book of the edition's issue.</summary>
    public static EpubFile Of(string name) => new(RealEdition.Bytes($"download/iskra-2001-04-{name}.epub"));

    /// <summary>The document of a text.</summary>
    public XElement TextOf(string id) => Documents[$"text-{id}.xhtml"];

    public string Text(string entry) => Encoding.UTF8.GetString(entries[entry]);

    /// <summary>A file as strict XML without external parts.</summary>
    public XDocument Parse(string entry)
    {
        using var reader = XmlReader.Create(new MemoryStream(entries[entry]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    /// <summary>The links of a kind of navigation.</summary>
    public IReadOnlyList<XElement> Links(string nav) =>
        [.. Navigation.Descendants(Xhtml + "nav").Single(element => element.Attribute(Ops + "type")!.Value == nav).Descendants(Xhtml + "a")];

    /// <summary>The values of a property of the package.</summary>
    public IReadOnlyList<string> Meta(string property) => [.. Package.Descendants(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == property).Select(meta => meta.Value)];

    /// <summary>The words of an element, without numbers, calls and marks of pages; white space as one space.</summary>
    public static string Words(XElement element)
    {
        var words = new StringBuilder();
        Append(element);
        return Squeezed(words.ToString());

        void Append(XElement from)
        {
            foreach (var node in from.Nodes())
            {
                if (node is XText text) words.Append(text.Value);
                else if (node is XElement inner && inner.Attribute("class")?.Value is not ("bn" or "call" or "pb" or "fn")) Append(inner);
            }
        }
    }

    public static string Squeezed(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}

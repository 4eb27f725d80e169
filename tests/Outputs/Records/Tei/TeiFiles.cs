using System.Xml;
using System.Xml.Linq;
using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Records.Tei;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>The TEI of the edition, and of whatever a test would see as TEI.</summary>
internal static class TeiFiles
{
    private static readonly Lazy<XElement> Parsed = new(() => Parse(RealEdition.Text("tei/2001-04.xml")));

    /// <summary>The issue of this repository. Tests change only copies of it.</summary>
    public static XElement Issue => Parsed.Value;

    public static XElement Parse(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;

    public static string? IdOf(XElement element) => element.Attribute(XNamespace.Xml + "id")?.Value;

    /// <summary>The element with an id.</summary>
    public static XElement Find(XElement root, string id) => root.Descendants().Single(element => IdOf(element) == id);

    /// <summary>The proof from a file.</summary>
    public static TeiProofResult Prove(XElement root) => TeiProof.Of(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))));

    /// <summary>Reads the body of a file of mark-up.</summary>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<IReadOnlyList<Block>> Footnotes) Read(SourceText file, string language)
    {
        var bag = new DiagnosticBag();
        var read = EditionMarkdown.ReadBody(file, FrontMatter.BodyStart(file.Text), language, bag)!.Value;
        Assert.DoesNotContain(bag.Sorted(), finding => finding.Severity == Severity.Error);
        return read;
    }

    /// <summary>Any text as TEI.</summary>
    public static XElement Write(Text text, TextVersion version, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Block>> footnotes)
    {
        var body = new VersionBody(version, new SourceText(version.Path, ""), blocks, footnotes);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            TeiText.Write(xml, new TextBody(text, [body], null), body, null, RealEdition.Result.Edition!, []);
        }

        stream.Position = 0;
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }
}

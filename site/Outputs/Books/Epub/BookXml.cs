using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Books.Epub;

/// <summary>The XHTML documents of a book: XML with the language and direction of the book on each (EPUB 3.3, §6.1).</summary>
internal static class BookXml
{
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string Ops = "http://www.idpf.org/2007/ops";

    /// <summary>Style and font of a book.</summary>
    public const string Styles = "book.css";

    /// <summary>A part of a book.</summary>
    public static byte[] Of(BookPart part, Book book) => Document(book.Leading, part.Title.Plain, part.Matter, xml => xml.WriteRaw(part.Body.Markup));

    /// <summary>A document.</summary>
    /// <param name="language">The language that leads.</param>
    /// <param name="matter">The part of the book, or null.</param>
    /// <param name="body">Writes what stands in the body.</param>
    public static byte[] Document(Language language, string title, string? matter, Action<XmlWriter> body) => XmlFile.Bytes(xml =>
    {
        xml.WriteStartDocument();
        xml.WriteDocType("html", null, null, null);
        xml.WriteStartElement("html", Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, Ops);
        Described();
        xml.WriteStartElement("head", Xhtml);
        xml.WriteElementString("title", Xhtml, title);
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("type", "text/css");
        xml.WriteAttributeString("href", Styles);
        xml.WriteEndElement();
        xml.WriteEndElement();

        // Again here: readers built on MuPDF see nothing above the body.
        xml.WriteStartElement("body", Xhtml);
        Described();
        if (matter is not null) xml.WriteAttributeString("epub", "type", Ops, matter);
        xml.WriteRaw("\n");
        body(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Described()
        {
            xml.WriteAttributeString("lang", language.Code);
            xml.WriteAttributeString("xml", "lang", null, language.Code);
            xml.WriteAttributeString("dir", language.Direction);
        }
    });
}

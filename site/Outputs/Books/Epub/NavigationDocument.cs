using System.Globalization;
using System.Xml;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Books.Epub;

/// <summary>
/// The navigation of a book (EPUB 3.3, §7): the table of contents, the printed pages, the landmarks; and the same contents and pages for readers made for EPUB 2 (NCX),
/// of which there are many in use.
/// </summary>
internal static class NavigationDocument
{
    public const string File = "nav.xhtml";
    public const string NcxFile = "toc.ncx";
    private const string Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>The navigation.</summary>
    public static byte[] Of(IReadOnlyList<BookPart> parts, BookState state) => BookXml.Document(state.Book.Leading, state.Label("contents").Plain, "frontmatter", xml =>
    {
        Nav(xml, "toc", "doc-toc", state.Label("contents"), state, isHidden: false, () => xml.WriteRaw(ContentsList.Of(parts.Select(part => part.Entry).OfType<Entry>(), state).Markup));
        if (state.Pages.Count > 0)
        {
            Nav(xml, "page-list", "doc-pagelist", state.Label("printed_pages"), state, isHidden: true, () =>
                xml.WriteRaw(ContentsList.Of(state.Pages.Select(page => new Entry(new Label([(state.Book.Leading, state.Words.Number(page.Number))]), page.Href, [])), state).Markup));
        }

        Nav(xml, "landmarks", null, state.Label("epub_landmarks"), state, isHidden: true, () =>
        {
            xml.WriteStartElement("ol", BookXml.Xhtml);
            foreach (var (type, label, href) in Landmarks(parts, state))
            {
                xml.WriteStartElement("li", BookXml.Xhtml);
                xml.WriteStartElement("a", BookXml.Xhtml);
                xml.WriteAttributeString("epub", "type", BookXml.Ops, type);
                xml.WriteAttributeString("href", href);
                xml.WriteRaw(state.HtmlOf(label).Markup);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    });

    /// <summary>The navigation for older readers.</summary>
    public static byte[] NcxOf(IReadOnlyList<BookPart> parts, BookState state) => XmlFile.Bytes(xml =>
    {
        var entries = parts.Select(part => part.Entry).OfType<Entry>().ToList();
        var order = 0;
        xml.WriteStartDocument();
        xml.WriteStartElement("ncx", Ncx);
        xml.WriteAttributeString("version", "2005-1");
        xml.WriteAttributeString("xml", "lang", null, state.Book.Leading.Code);
        xml.WriteAttributeString("dir", state.Book.Leading.Direction);
        xml.WriteStartElement("head", Ncx);
        Meta("dtb:uid", state.Book.IdIn(state.Settings));
        Meta("dtb:depth", Depth(entries).ToString(CultureInfo.InvariantCulture));
        Meta("dtb:totalPageCount", state.Pages.Count.ToString(CultureInfo.InvariantCulture));
        Meta("dtb:maxPageNumber", state.Pages.Select(page => page.Number).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        Text("docTitle", state.Book.Title);
        xml.WriteStartElement("navMap", Ncx);
        foreach (var entry in entries) Point(entry);
        xml.WriteEndElement();
        if (state.Pages.Count > 0)
        {
            xml.WriteStartElement("pageList", Ncx);
            Text("navLabel", state.Label("printed_pages").Plain);
            foreach (var (number, href) in state.Pages)
            {
                xml.WriteStartElement("pageTarget", Ncx);
                xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"page-{number}"));
                xml.WriteAttributeString("type", "normal");
                xml.WriteAttributeString("value", number.ToString(CultureInfo.InvariantCulture));
                Target(state.Words.Number(number), href);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Meta(string name, string content)
        {
            xml.WriteStartElement("meta", Ncx);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("content", content);
            xml.WriteEndElement();
        }

        void Text(string element, string words)
        {
            xml.WriteStartElement(element, Ncx);
            xml.WriteElementString("text", Ncx, words);
            xml.WriteEndElement();
        }

        void Point(Entry entry)
        {
            xml.WriteStartElement("navPoint", Ncx);
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"point-{++order}"));
            Target(entry.Label.Plain, entry.Href, entry.Inner);
        }

        void Target(string words, string href, IReadOnlyList<Entry>? inner = null)
        {
            Text("navLabel", words);
            xml.WriteStartElement("content", Ncx);
            xml.WriteAttributeString("src", href);
            xml.WriteEndElement();
            foreach (var entry in inner ?? []) Point(entry);
            xml.WriteEndElement();
        }
    });

    private static int Depth(IEnumerable<Entry> entries) => entries.Select(entry => 1 + Depth(entry.Inner)).DefaultIfEmpty().Max();

    private static IEnumerable<(string Type, Label Label, string Href)> Landmarks(IReadOnlyList<BookPart> parts, BookState state)
    {
        foreach (var part in parts)
        {
            if (part.Landmark is { } type) yield return (type, type == "index" ? state.Label("epub_indexes") : part.Title, part.File);
            if (part.Landmark == "titlepage") yield return ("toc", state.Label("contents"), File);
        }

        if (parts.FirstOrDefault(part => part.Matter == "bodymatter") is { } first) yield return ("bodymatter", state.Label("epub_texts"), first.File);
    }

    private static void Nav(XmlWriter xml, string type, string? role, Label title, BookState state, bool isHidden, Action list)
    {
        xml.WriteStartElement("nav", BookXml.Xhtml);
        xml.WriteAttributeString("epub", "type", BookXml.Ops, type);
        if (role is not null) xml.WriteAttributeString("role", role);
        xml.WriteAttributeString("id", type);
        if (isHidden) xml.WriteAttributeString("hidden", "hidden");
        xml.WriteStartElement(isHidden ? "h2" : "h1", BookXml.Xhtml);
        xml.WriteRaw(state.HtmlOf(title).Markup);
        xml.WriteEndElement();
        list();
        xml.WriteEndElement();
    }
}

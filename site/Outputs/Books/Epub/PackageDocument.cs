using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Phrases;

namespace IskraSite.Outputs.Books.Epub;

/// <summary>A file of a book and how the package declares it.</summary>
/// <param name="Properties">What it is to the package, or null.</param>
internal sealed record BookFile(string Path, string MediaType, byte[] Bytes, string? Properties = null);

/// <summary>
/// The package document (EPUB 3.3, §5): what the book is, its files, their order. Nothing is claimed that nobody knows: no series number, no place, no conformance that
/// nobody has certified.
/// </summary>
internal static class PackageDocument
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly string[] AccessibilityFeatures =
        ["alternativeText", "ARIA", "displayTransformability", "index", "readingOrder", "structuralNavigation", "tableOfContents"];

    /// <summary>The document.</summary>
    /// <param name="files">Every file but the package document.</param>
    /// <param name="spine">The documents in reading order.</param>
    public static byte[] Of(IReadOnlyList<BookFile> files, IEnumerable<string> spine, BookState state) => XmlFile.Bytes(xml =>
    {
        var language = state.Book.Leading;
        xml.WriteStartDocument();
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteAttributeString("dir", language.Direction);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        WriteMetadata(xml, state);
        if (files.FirstOrDefault(file => file.Properties == "cover-image") is { } cover)
        {
            // Readers made for EPUB 2 find the cover by this.
            xml.WriteStartElement("meta", Opf);
            xml.WriteAttributeString("name", "cover");
            xml.WriteAttributeString("content", IdOf(cover.Path));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("manifest", Opf);
        foreach (var file in files)
        {
            xml.WriteStartElement("item", Opf);
            xml.WriteAttributeString("id", IdOf(file.Path));
            xml.WriteAttributeString("href", file.Path);
            xml.WriteAttributeString("media-type", file.MediaType);
            if (file.Properties is { } properties) xml.WriteAttributeString("properties", properties);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("spine", Opf);
        xml.WriteAttributeString("page-progression-direction", language.Direction);
        xml.WriteAttributeString("toc", IdOf(NavigationDocument.NcxFile));
        foreach (var file in spine)
        {
            xml.WriteStartElement("itemref", Opf);
            xml.WriteAttributeString("idref", IdOf(file));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static string IdOf(string file) => "f-" + file.Replace('.', '-');

    private static void WriteMetadata(XmlWriter xml, BookState state)
    {
        var (book, settings, words) = (state.Book, state.Settings, state.Words);
        var language = book.Leading;
        Element("identifier", book.IdIn(settings), "id");
        Element("title", book.Title, "title");
        foreach (var other in book.Languages) Element("language", other.Code);
        var number = 0;
        foreach (var author in book.Issue.Texts.Where(text => state.FileOf(text) is not null).SelectMany(text => text.AuthorIds).Distinct()) Agent("creator", author, "aut");
        if (book.Issue.EditorId is { } editor) Agent("contributor", editor, "edt");
        Element("publisher", settings.Publisher[language]);

        // The day of the book, not of the paper, which is its source (EPUB 3.3, §5.5.3.3.3).
        Element("date", Day(settings.Published));
        Meta("dcterms:modified", Day(settings.Published) + "T00:00:00Z");
        Element("source", words.Format("epub_source", settings.Title[language], DatePhrases.Both(book.Issue.Date, words)), "source");
        Meta("dcterms:issued", book.Issue.Date.Text, "source");
        foreach (var other in book.Languages) Element("description", book.Issue.Summary[other], null, other);
        foreach (var other in book.Languages) Element("rights", string.Join(' ', settings.LicencesOfContent.Select(l => $"{l.Name[other]}: {l.Note[other]} {l.Address.AbsoluteUri}")), null, other);
        Meta("belongs-to-collection", settings.Title[language], null, "series");
        Meta("collection-type", "series", "series");
        Meta("schema:version", settings.Version);
        WriteAccessibility();

        void WriteAccessibility()
        {
            Meta("schema:accessMode", "textual");
            Meta("schema:accessModeSufficient", "textual");
            foreach (var feature in AccessibilityFeatures) Meta("schema:accessibilityFeature", feature);
            if (state.Pages.Count > 0)
            {
                Meta("schema:accessibilityFeature", "pageBreakMarkers");
                Meta("schema:accessibilityFeature", "pageNavigation");
                Meta("pageBreakSource", words.Format("epub_source", settings.Title[language], DatePhrases.Both(book.Issue.Date, words)));
            }

            Meta("schema:accessibilityHazard", "none");
            foreach (var other in book.Languages) Meta("schema:accessibilitySummary", state.Context.StringsOf(other)["epub_accessibility"], null, null, other);
        }

        void Agent(string element, Slug agent, string role)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"agent-{++number}");
            Element(element, state.Context.Edition.Authorities.NameOfAgent(agent, language), id);
            xml.WriteStartElement("meta", Opf);
            xml.WriteAttributeString("refines", "#" + id);
            xml.WriteAttributeString("property", "role");
            xml.WriteAttributeString("scheme", "marc:relators");
            xml.WriteString(role);
            xml.WriteEndElement();
        }

        void Element(string name, string value, string? id = null, Language? said = null)
        {
            xml.WriteStartElement("dc", name, Dc);
            if (id is not null) xml.WriteAttributeString("id", id);
            Attributes(said);
            xml.WriteString(value);
            xml.WriteEndElement();
        }

        void Meta(string property, string value, string? refines = null, string? id = null, Language? said = null)
        {
            xml.WriteStartElement("meta", Opf);
            if (id is not null) xml.WriteAttributeString("id", id);
            if (refines is not null) xml.WriteAttributeString("refines", "#" + refines);
            xml.WriteAttributeString("property", property);
            Attributes(said);
            xml.WriteString(value);
            xml.WriteEndElement();
        }

        void Attributes(Language? said)
        {
            if (said is null || said == language) return;
            xml.WriteAttributeString("xml", "lang", null, said.Code);
            xml.WriteAttributeString("dir", said.Direction);
        }
    }

    private static string Day(EdtfDate date) => date.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

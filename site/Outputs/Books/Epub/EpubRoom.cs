using IskraSite.Editions.Model;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.Epub;

/// <summary>
/// Each issue as an EPUB 3.3 in each of its languages, and in all of them block by block: for e-readers and phones, to be read far from any network. Made while the issue's
/// bodies are in memory; nothing is kept.
/// </summary>
internal sealed class EpubRoom : Room
{
    private const string Folder = "EPUB/";

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Epub;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.Issues.SelectMany(issue => Books(issue, edition.Settings)).Select(book => book.Path);

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => ["fonts/OFL.txt"];

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var book in Books(bodies.Issue, context.Edition.Settings))
            Write(new BookState(book, bodies, context), context, ThemeOrigin.OfTemplates(BookNotes.Template, TextPart.Template));

        return null;
    }

    // One in each language, and one in all when there are several.
    private static IEnumerable<Book> Books(Issue issue, EditionSettings settings)
    {
        const string Form = "epub";
        var languages = Book.LanguagesOf(issue, settings);
        foreach (var language in languages) yield return new Book(issue, [language], Form, language.Code, Addresses.Epub(settings, issue, language.Code));
        if (languages.Count > 1) yield return new Book(issue, languages, Form, Addresses.Bilingual, Addresses.Epub(settings, issue, Addresses.Bilingual));
    }

    private static void Write(BookState state, RenderContext context, ThemeOrigin origin)
    {
        var theme = ThemeFiles(state.Context.Theme).ToList();
        if (state.Settings.Cover is { } cover) theme.Insert(0, new BookFile("cover.png", "image/png", cover, "cover-image"));
        var parts = Parts(theme, state).ToList();
        var spine = new List<string>();
        var files = new List<BookFile>
        {
            new(NavigationDocument.File, "application/xhtml+xml", NavigationDocument.Of(parts, state), "nav"),
            new(NavigationDocument.NcxFile, "application/x-dtbncx+xml", NavigationDocument.NcxOf(parts, state)),
        };
        foreach (var part in parts)
        {
            spine.Add(part.File);
            if (part.Landmark == "titlepage") spine.Add(NavigationDocument.File);
            files.Add(new BookFile(part.File, "application/xhtml+xml", BookXml.Of(part, state.Book)));
        }

        files.AddRange(theme);
        List<(string Path, byte[] Bytes)> entries =
        [
            ("mimetype", "application/epub+zip"u8.ToArray()),
            ("META-INF/container.xml", Container),
            (Folder + "package.opf", PackageDocument.Of(files, spine, state)),
            .. files.Select(file => (Folder + file.Path, file.Bytes)),
        ];
        var day = state.Settings.Published.FirstDay;
        context.WriteDerived(state.Book.Path, Archive.InputsOf(entries, day), () => Archive.Make(entries, day), origin);
    }

    // In reading order: the printed pages are counted as they are met.
    private static IEnumerable<BookPart> Parts(IReadOnlyList<BookFile> theme, BookState state)
    {
        if (theme.FirstOrDefault(file => file.Properties == "cover-image") is { } cover) yield return FramePart.Cover(cover.Path, state);
        yield return FramePart.Title(state);
        foreach (var body in state.InOrder) yield return TextPart.Of(body, state);
        foreach (var index in NameIndexPart.Of(state)) yield return index;
        yield return FramePart.About(theme.Any(file => file.MediaType == "font/woff2") ? "epub_font" : null, state);
    }

    private static IEnumerable<BookFile> ThemeFiles(Theme theme)
    {
        foreach (var (name, bytes) in theme.Book)
        {
            yield return Path.GetExtension(name) switch
            {
                ".css" => new BookFile(name, "text/css", bytes),
                ".woff2" => new BookFile(name, "font/woff2", bytes),
                ".png" => new BookFile(name, "image/png", bytes),
                _ => new BookFile(name, "text/plain", bytes),
            };
        }
    }

    private static readonly byte[] Container = XmlFile.Bytes(xml =>
    {
        const string Namespace = "urn:oasis:names:tc:opendocument:xmlns:container";
        xml.WriteStartDocument();
        xml.WriteStartElement("container", Namespace);
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles", Namespace);
        xml.WriteStartElement("rootfile", Namespace);
        xml.WriteAttributeString("full-path", $"{Folder}package.opf");
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}

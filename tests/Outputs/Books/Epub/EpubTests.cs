using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Xunit;

namespace IskraSite.Tests.Outputs.Books.Epub;

/// <summary>The books as a reading system and a reader meet them; EPUBCheck looks at the same files from outside.</summary>
public sealed partial class EpubTests
{
    private static readonly string[] Texts = ["masthead", "slogans", "radio", "teaser", "announcement", "message", "interview", "open-letter"];

    public static TheoryData<string, string, string> Books => new() { { "fa", "fa", "rtl" }, { "en", "en", "ltr" }, { "bilingual", "fa", "rtl" } };

    public static TheoryData<string, string> Said => new() { { "fa", "fa" }, { "en", "en" }, { "bilingual", "fa" }, { "bilingual", "en" } };

    [Theory]
    [MemberData(nameof(Books))]
    public void The_container_is_what_the_format_asks_for_and_lists_every_file_once(string name, string language, string direction)
    {
        var book = EpubFile.Of(name);
        // OCF 3.3, §4.2.6.2: the first entry, stored, with no extra field: its name and content stand at fixed places.
        Assert.Equal("PK\u0003\u0004", Encoding.ASCII.GetString(book.Bytes, 0, 4));
        Assert.Equal((0, 8, 0), (BitConverter.ToUInt16(book.Bytes, 8), BitConverter.ToUInt16(book.Bytes, 26), BitConverter.ToUInt16(book.Bytes, 28)));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book.Bytes, 30, 28));
        Assert.Equal(new DateTime(2026, 11, 24), Assert.Single(book.Dates.Distinct()));

        var listed = book.Items.Values.Select(item => book.Folder + item.Href).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(book.Names.Except(["mimetype", "META-INF/container.xml", book.PackagePath]).Order(StringComparer.Ordinal), listed);
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Equal(book.Documents.Keys.Order(StringComparer.Ordinal), book.Spine.Order(StringComparer.Ordinal));
        Assert.Equal((language, direction), (book.Package.Attribute(XNamespace.Xml + "lang")!.Value, book.Package.Attribute("dir")!.Value));
        Assert.Equal(direction, book.Package.Element(EpubFile.Opf + "spine")!.Attribute("page-progression-direction")!.Value);
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_document_says_its_language_and_every_change_of_it(string name, string language, string direction)
    {
        foreach (var (file, root) in EpubFile.Of(name).Documents)
        {
            Assert.Equal((file, language, language, direction), (file, root.Attribute("lang")!.Value, root.Attribute(XNamespace.Xml + "lang")!.Value, root.Attribute("dir")!.Value));
            var body = root.Element(EpubFile.Xhtml + "body")!;
            Assert.Equal((file, language, direction), (file, body.Attribute("lang")!.Value, body.Attribute("dir")!.Value));
            foreach (var text in body.DescendantNodes().OfType<XText>().Where(text => ArabicLetters().IsMatch(text.Value)))
                Assert.True(In(text, "fa", "rtl"), $"{file}: {text.Value}");
            if (name != "bilingual") continue;
            foreach (var pair in root.Descendants().Where(element => element.Attribute("class")?.Value == "pair"))
            {
                var sides = pair.Elements().Select(side => (side.Attribute("lang")?.Value, side.Attribute("dir")?.Value)).ToList();
                Assert.Equal([("fa", "rtl"), ("en", "ltr")], sides);
            }
        }

        static bool In(XText text, string language, string direction) =>
            text.Ancestors().First(element => element.Attribute("dir") is not null).Attribute("dir")!.Value == direction
            && text.Ancestors().First(element => element.Attribute("lang") is not null).Attribute("lang")!.Value == language;
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_link_leads_to_a_part_of_the_book_and_every_note_is_called_and_leads_back(string name, string language, string direction)
    {
        Assert.NotEqual(language, direction);
        var book = EpubFile.Of(name);
        var places = new HashSet<string>();
        foreach (var (file, root) in book.Documents)
        {
            places.Add(file);
            var ids = root.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            places.UnionWith(ids.Select(id => $"{file}#{id}"));
        }

        places.UnionWith(book.Items.Values.Select(item => item.Href));
        var ncx = book.Parse(book.Folder + book.Items.Values.Single(item => item.Href.EndsWith(".ncx", StringComparison.Ordinal)).Href).Root!;
        Assert.Equal(book.Links("toc").Concat(book.Links("page-list")).Select(link => link.Attribute("href")!.Value), ncx.Descendants().Select(element => element.Attribute("src")?.Value).OfType<string>());
        foreach (var (file, root) in book.Documents.Append(new("toc.ncx", ncx)))
        {
            foreach (var link in root.Descendants().Select(element => (element.Attribute("href") ?? element.Attribute("src"))?.Value).OfType<string>())
            {
                if (link.Contains(':', StringComparison.Ordinal)) Assert.StartsWith("https://", link, StringComparison.Ordinal);
                else Assert.Contains(link.StartsWith('#') ? file + link : link, places);
            }

            var calls = OfType(root, "noteref").ToDictionary(call => call.Attribute("href")!.Value[1..], call => call.Attribute("id")!.Value);
            var notes = OfType(root, "footnote").ToList();
            Assert.Equal(calls.Keys.Order(StringComparer.Ordinal), notes.Select(note => note.Attribute("id")!.Value).Order(StringComparer.Ordinal));
            Assert.All(notes, note => Assert.Equal(("doc-footnote", "#" + calls[note.Attribute("id")!.Value]), (note.Attribute("role")!.Value, Assert.Single(note.Descendants(), back => back.Attribute("role")?.Value == "doc-backlink").Attribute("href")!.Value)));
        }

        Assert.True(OfType(book.TextOf("interview"), "footnote").Count() >= (name == "en" ? 1 : 4), "corrections are in the original, the gap in both");
        Assert.Equal(["cover", "titlepage", "toc", "index", "bodymatter"], book.Links("landmarks").Select(link => link.Attribute(EpubFile.Ops + "type")!.Value));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void The_list_of_pages_is_that_of_the_printed_issue(string name, string language, string direction)
    {
        Assert.NotEqual(language, direction);
        var book = EpubFile.Of(name);
        var pages = book.Links("page-list");
        Assert.Equal(language == "fa" ? ["۱", "۲", "۳", "۴"] : ["1", "2", "3", "4"], pages.Select(page => page.Value));
        var breaks = book.Spine.SelectMany(file => OfType(book.Documents[file], "pagebreak").Select(mark => (Href: $"{file}#{mark.Attribute("id")!.Value}", Mark: mark))).ToList();
        Assert.Equal(breaks.Select(mark => mark.Href), pages.Select(page => page.Attribute("href")!.Value));
        Assert.Equal(language == "fa" ? "صفحه ۴" : "Page 4", breaks[3].Mark.Attribute("aria-label")!.Value);
        Assert.All(breaks, mark => Assert.Equal("doc-pagebreak", mark.Mark.Attribute("role")!.Value));
        Assert.Equal(book.Package.Element(EpubFile.Opf + "metadata")!.Element(EpubFile.Dc + "source")!.Value, Assert.Single(book.Meta("pageBreakSource")));
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void Every_block_of_every_text_stands_in_the_book_once_in_print_order_as_on_its_page(string name, string language)
    {
        var book = EpubFile.Of(name);
        var prefix = name == "bilingual" && language == "en" ? "en-" : "";
        Assert.Equal(Texts, book.Spine.Where(file => file.StartsWith("text-", StringComparison.Ordinal)).Select(file => file["text-".Length..^".xhtml".Length]).Where(id => id != "editors-note"));
        foreach (var text in Texts)
        {
            var page = RealEdition.Page($"{language}/2001-04/{text}/index.html");
            var expected = page.QuerySelectorAll(".work [id]").Where(element => BlockId().IsMatch(element.Id!)).Select(element => (element.Id!, WordsOf(element))).ToList();
            var found = book.TextOf(text).Descendants().Where(element => element.Attribute("id")?.Value is { } id && id.StartsWith(prefix, StringComparison.Ordinal) && BlockId().IsMatch(id[prefix.Length..]))
                .Select(element => (element.Attribute("id")!.Value[prefix.Length..], EpubFile.Words(element))).ToList();
            Assert.True(expected.Count > 1, text);
            Assert.Equal(expected, found);
        }

        foreach (var (file, path) in new[] { ("text-editors-note", "2001-04/editors-note"), ("page-about", "about"), ("page-principles", "principles") })
        {
            var words = EpubFile.Words(book.Documents[file + ".xhtml"]);
            Assert.All(RealEdition.Page($"{language}/{path}/index.html").QuerySelectorAll("article .body > *:not(ul, ol, table)"), block => Assert.Contains(WordsOf(block), words, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void The_supporters_stand_by_country_in_print_order_with_what_the_editors_think_of_each(string name, string language)
    {
        var prefix = name == "bilingual" && language == "en" ? "en-" : "";
        var annex = EpubFile.Of(name).TextOf("open-letter").Descendants(EpubFile.Xhtml + "section").Single(section => section.Attribute("class")?.Value == "annex");
        var edition = RealEdition.Result.Edition!.Issues[0].Supporters!;
        Assert.Equal(edition.Countries.Select(country => prefix + "country-" + country.PlaceId), annex.Elements().SelectMany(element => element.DescendantsAndSelf(EpubFile.Xhtml + "h3")).Select(heading => heading.Attribute("id")!.Value).Where(id => name != "bilingual" || id.StartsWith("en-", StringComparison.Ordinal) == (prefix.Length > 0)));
        var items = annex.Descendants(EpubFile.Xhtml + "li").ToList();
        Assert.Equal(edition.Supporters.Select(supporter => supporter.Id.Value), items.Select(item => item.Descendants(EpubFile.Xhtml + "p").First().Attribute("id")!.Value));
        var explained = edition.Supporters.Where(supporter => supporter.Identification is not null || supporter.Note is not null).Select(supporter => supporter.Id.Value).ToList();
        Assert.True(explained.Count > 50, "the editors have said something");
        Assert.Subset(items.Where(item => OfType(item, "noteref").Any()).Select(item => item.Descendants(EpubFile.Xhtml + "p").First().Attribute("id")!.Value).ToHashSet(), explained.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void The_package_says_what_is_known_and_claims_no_more(string name, string language, string direction)
    {
        Assert.NotEqual(language, direction);
        var book = EpubFile.Of(name);
        Assert.Equal($"tag:iskra.example,2026:epub/2001-04/{name}", Assert.Single(Values("identifier")));
        Assert.Equal(name == "bilingual" ? ["fa", "en"] : [name], Values("language"));
        Assert.Equal("2026-11-24T00:00:00Z", Assert.Single(book.Meta("dcterms:modified")));
        Assert.Equal("2001-04-19/..", Assert.Single(book.Meta("dcterms:issued")));
        Assert.Equal(4, Values("creator").Count);
        Assert.Equal(name == "en" ? "Iraj Farzad" : "ایرج فرزاد", Assert.Single(Values("contributor")));
        Assert.Equal(["textual"], book.Meta("schema:accessMode"));
        Assert.Contains("pageNavigation", book.Meta("schema:accessibilityFeature"));
        Assert.Equal(["none"], book.Meta("schema:accessibilityHazard"));
        Assert.Equal(name == "bilingual" ? 2 : 1, book.Meta("schema:accessibilitySummary").Count);
        // Nobody has assessed and certified the books.
        Assert.Empty(book.Meta("dcterms:conformsTo"));
        Assert.DoesNotContain("MIT", Values("rights")[0], StringComparison.Ordinal);

        IReadOnlyList<string> Values(string element) => [.. book.Package.Descendants(EpubFile.Dc + element).Select(value => value.Value)];
    }

    [Fact]
    public void The_style_leaves_direction_colours_and_the_joining_of_letters_alone_and_the_font_has_its_licence()
    {
        var book = EpubFile.Of("fa");
        var css = Regex.Replace(book.Text("EPUB/book.css"), @"/\*.*?\*/", "", RegexOptions.Singleline);
        Assert.DoesNotMatch(@"\b(direction|unicode-bidi|color|background|italic|oblique)\b", css);
        Assert.All(Regex.Matches(css, @"letter-spacing:\s*([^;]+);").Select(match => match.Groups[1].Value), value => Assert.Equal("normal", value));
        Assert.Equal("1.9", Regex.Match(css, @":lang\(fa\)[^}]*line-height:\s*([\d.]+)").Groups[1].Value);
        Assert.Equal(File.ReadAllBytes(Path.Join(Repository.Theme, "fonts/vazirmatn.woff2")).Length, book.Bytes.Length > 0 ? new System.IO.Compression.ZipArchive(new MemoryStream(book.Bytes)).GetEntry("EPUB/vazirmatn.woff2")!.Length : 0);
        Assert.Contains("SIL OPEN FONT LICENSE", book.Text("EPUB/OFL.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_build_writes_the_same_bytes_and_a_new_address_leaves_the_identifier()
    {
        using var copy = EditionBench.Real();
        copy.BuildWell(options => options with { Only = ["epub"] });
        foreach (var name in (string[])["fa", "en", "bilingual"])
            Assert.Equal(Without(RealEdition.Bytes($"download/iskra-2001-04-{name}.epub")), Without(File.ReadAllBytes(Path.Join(copy.Output, $"download/iskra-2001-04-{name}.epub"))));
        copy.BuildWell(options => options with { Only = ["epub"], BaseUrl = new Uri("https://elsewhere.example/a/") });
        var moved = new EpubFile(File.ReadAllBytes(Path.Join(copy.Output, "download/iskra-2001-04-fa.epub")));
        Assert.Equal("tag:iskra.example,2026:epub/2001-04/fa", moved.Package.Descendants(EpubFile.Dc + "identifier").Single().Value);
        Assert.Contains("https://elsewhere.example/a/fa/2001-04/", moved.Text("EPUB/about-book.xhtml"), StringComparison.Ordinal);

        static string Without(byte[] bytes) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    [Fact]
    public void A_withheld_text_is_in_no_book()
    {
        using var copy = EditionBench.Real().AddToFrontMatter("issues/2001-04/radio.fa.md", "withheld: true");
        copy.BuildWell(options => options with { Only = ["epub"] });
        foreach (var name in (string[])["fa", "en", "bilingual"])
        {
            var book = new EpubFile(File.ReadAllBytes(Path.Join(copy.Output, $"download/iskra-2001-04-{name}.epub")));
            Assert.DoesNotContain("text-radio.xhtml", book.Spine);
            Assert.Contains("text-teaser.xhtml", book.Spine);
            Assert.All(book.Documents.Values, root => Assert.DoesNotContain("۱۱۶۳۵", root.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_page_of_downloads_offers_each_book_with_its_type()
    {
        foreach (var language in RealEdition.Languages)
        {
            var links = RealEdition.Page($"{language}/downloads/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(href => href.EndsWith(".epub", StringComparison.Ordinal));
            Assert.Equal(["../../download/iskra-2001-04-fa.epub", "../../download/iskra-2001-04-en.epub", "../../download/iskra-2001-04-bilingual.epub"], links);
        }

        Assert.Contains("/download/iskra-2001-04-bilingual.epub\n  Content-Type: application/epub+zip\n", RealEdition.Text("_headers"), StringComparison.Ordinal);
    }

    private static IEnumerable<XElement> OfType(XElement root, string type) => root.Descendants().Where(element => element.Attribute(EpubFile.Ops + "type")?.Value == type);

    private static string WordsOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var mark in copy.QuerySelectorAll(".bn, .call, .pb, .fn").ToList()) mark.Remove();
        return EpubFile.Squeezed(copy.TextContent);
    }

    [GeneratedRegex(@"^(p\d+|a\d+|(?!page-)[a-z]+-n?\d+)$")]
    private static partial Regex BlockId();

    [GeneratedRegex(@"[\u0621-\u064A\u067E-\u06D3]")]
    private static partial Regex ArabicLetters();
}

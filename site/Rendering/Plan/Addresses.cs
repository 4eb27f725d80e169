using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Plan;

/// <summary>The addresses of the edition: the one place that says where a thing is found. They are permanent.</summary>
internal static class Addresses
{
    public const string LanguageChooser = "index.html";
    public const string NotFound = "404.html";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Headers = "_headers";
    public const string Redirects = "_redirects";
    public const string Bundle = DownloadFolder + "iskra-offline.zip";

    /// <summary>The folder of what is taken away whole; ends with a slash.</summary>
    public const string DownloadFolder = "download/";

    /// <summary>What the name of a download has in a language's place when it holds every language, one beside the other.</summary>
    public const string Bilingual = "bilingual";

    /// <summary>The folder of the files of data; ends with a slash.</summary>
    public const string DataFolder = "data/";

    /// <summary>The supporters as a table.</summary>
    public const string SupportersCsv = DataFolder + "supporters.csv";

    /// <summary>The supporters as JSON.</summary>
    public const string SupportersJson = DataFolder + "supporters.json";

    /// <summary>The supporters as linked data (JSON-LD).</summary>
    public const string SupportersJsonLd = DataFolder + "supporters.jsonld";

    /// <summary>The folder of the issues as TEI; ends with a slash.</summary>
    public const string TeiFolder = "tei/";

    /// <summary>The schema that the files of TEI keep to.</summary>
    public const string TeiSchema = TeiFolder + "iskra-tei.rng";

    /// <summary>The folder of the scripts that hold the index of the search; how many there are only the texts tell.</summary>
    public const string SearchFolder = "search/";

    public const string SearchManifest = SearchFolder + "manifest.js";

    /// <summary>The id of the edition's own page that tells how it is read without a network: a book and the list of pages leave it out.</summary>
    public const string OfflinePage = "offline";

    private const string PictureName = "picture.png";

    /// <summary>The service worker. It must lie at the top, since it sees nothing above its folder.</summary>
    public const string Worker = "sw.js";

    /// <summary>The folder of the lists that the worker reads.</summary>
    public const string KeptFolder = "kept/";

    /// <summary>The list of checksums.</summary>
    public const string Checksums = "SHA256SUMS";

    /// <summary>What a mirror holds.</summary>
    public const string Mirror = "mirror.json";

    /// <summary>The hosting rules for nginx.</summary>
    public const string Nginx = "hosting/nginx.conf";

    /// <summary>The hosting rules for Caddy.</summary>
    public const string Caddy = "hosting/Caddyfile";

    public static string Home(Language language) => $"{language.Code}/index.html";

    /// <summary>The edition's own page that tells how it is read without a network; an edition need not have it.</summary>
    public static string Offline(Language language) => Page(language, OfflinePage);

    public static string Page(Language language, string id) => $"{language.Code}/{id}/index.html";

    public static string Issue(Language language, Issue issue) => $"{language.Code}/{issue.Id}/index.html";

    /// <summary>The page of a text of an issue, or of a page of the edition.</summary>
    public static string Text(Language language, Text text) =>
        text.IssueId is null ? Page(language, text.Id) : $"{language.Code}/{text.IssueId}/{text.Id}/index.html";

    public static string Facing(Text text) => $"both/{text.IssueId}/{text.Id}/index.html";

    public static string Source(Language language, Text text) => $"{language.Code}/{text.IssueId}/{text.Id}/source/index.html";

    /// <summary>The reference to a text for BibTeX and BibLaTeX.</summary>
    public static string BibLatex(Language language, Text text) => FileOfText(language, text, "cite.bib");

    /// <summary>The reference to a text in the RIS format.</summary>
    public static string Ris(Language language, Text text) => FileOfText(language, text, "cite.ris");

    /// <summary>The reference to a text as CSL-JSON.</summary>
    public static string CslJson(Language language, Text text) => FileOfText(language, text, "cite.csl.json");

    /// <summary>A text without mark-up.</summary>
    public static string PlainText(Language language, Text text) => FileOfText(language, text, "text.txt");

    public static string PrintedPage(Language language, Issue issue, int number) => $"{language.Code}/{issue.Id}/pages/{number}/index.html";

    public static string Emendations(Language language) => Page(language, "emendations");

    public static string Supporters(Language language) => Page(language, "supporters");

    public static string Country(Language language, string placeId) => $"{language.Code}/supporters/{placeId}/index.html";

    /// <summary>The directory in another order than that of print.</summary>
    public static string SupportersBy(Language language, string order) => $"{language.Code}/supporters/{order}/index.html";

    public static string SupporterKind(Language language, SupporterKind kind) => $"{language.Code}/supporters/kind/{kind}/index.html";

    /// <summary>An issue as TEI.</summary>
    public static string Tei(Issue issue) => $"{TeiFolder}{issue.Id}.xml";

    /// <summary>The page about the data.</summary>
    public static string Data(Language language) => Page(language, "data");

    /// <summary>A file of data.</summary>
    public static string DataFile(string name) => DataFolder + name;

    public static string Chronology(Language language) => Page(language, "chronology");

    /// <summary>The place of an event or a disagreement on the page of the chronology.</summary>
    public static string InChronology(Issue issue, string id) => $"{issue.Id}-{id}";

    public static string Index(Language language, EntityKind kind) => Page(language, FolderOf(kind));

    public static string Entity(Language language, EntityKind kind, string id) => $"{language.Code}/{FolderOf(kind)}/{id}/index.html";

    public static string Downloads(Language language) => Page(language, "downloads");

    /// <summary>The page about what the browser keeps.</summary>
    public static string Kept(Language language) => Page(language, "kept");

    /// <summary>One of the lists of what a version consists of.</summary>
    public static string KeptList(int number) => $"{KeptFolder}{number}.txt";

    /// <summary>What a device needs to install the edition.</summary>
    public static string WebManifest(Language language) => $"{language.Code}/manifest.webmanifest";

    public static string FeedsPage(Language language) => Page(language, "feeds");

    public static string Search(Language language) => Page(language, "search");

    public static string OpenSearch(Language language) => $"{language.Code}/opensearch.xml";

    /// <summary>The picture that stands for a text in a language where pages are shared.</summary>
    public static string Picture(Language language, Text text) => text.IssueId is null ? Picture(language) : FileOfText(language, text, PictureName);

    /// <summary>The picture of an issue.</summary>
    public static string Picture(Language language, Issue issue) => $"{language.Code}/{issue.Id}/{PictureName}";

    /// <summary>The picture of the edition.</summary>
    public static string Picture(Language language) => $"{language.Code}/{PictureName}";

    /// <summary>Whether a file is such a picture.</summary>
    public static bool IsPicture(string path) => path.EndsWith("/" + PictureName, StringComparison.Ordinal);

    /// <summary>Where a reader goes whose language is none of the edition's: the language chooser for a home, else the page of the originals' language.</summary>
    /// <param name="original">The page in the originals' language.</param>
    /// <param name="languages">The edition's languages.</param>
    public static string DefaultOf(string original, IReadOnlyList<Language> languages) => original == Home(languages[0]) ? LanguageChooser : original;

    public static string Rss(Language language, Issue? issue) => $"{FeedFolder(language, issue)}/rss.xml";

    public static string Atom(Language language, Issue? issue) => $"{FeedFolder(language, issue)}/atom.xml";

    /// <summary>An issue (null: the edition) in one HTML file; <paramref name="code"/> is a language's, or <see cref="Bilingual"/>.</summary>
    public static string OneFile(Issue? issue, string code) => DownloadFile(issue, code, "html");

    /// <summary>An issue as an EPUB; <paramref name="code"/> is a language's, or <see cref="Bilingual"/>.</summary>
    public static string Epub(Issue issue, string code) => DownloadFile(issue, code, "epub");

    /// <summary>An issue as a PDF for a size of paper, such as <c>a5</c>.</summary>
    public static string Pdf(Issue issue, string code, string paper) => DownloadFile(issue, $"{code}-{paper}", "pdf");

    /// <summary>The feed in the format of JSON Feed.</summary>
    public static string JsonFeed(Language language, Issue? issue) => $"{FeedFolder(language, issue)}/feed.json";

    /// <summary>The list of all feeds of a language, for reader programs.</summary>
    public static string Opml(Language language) => $"{language.Code}/feeds.opml";

    /// <summary>What changed in each version of the edition.</summary>
    public static string History(Language language) => Page(language, "history");

    /// <summary>The same as a feed.</summary>
    public static string Corrections(Language language) => $"{language.Code}/corrections.xml";

    /// <summary>The address on the web: a page is named by its folder.</summary>
    public static string Absolute(Uri home, string path) =>
        home.AbsoluteUri + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string DownloadFile(Issue? issue, string code, string ending) => $"{DownloadFolder}iskra-{(issue is null ? "" : issue.Id + "-")}{code}.{ending}";

    private static string FileOfText(Language language, Text text, string file) => $"{language.Code}/{text.IssueId}/{text.Id}/{file}";

    private static string FolderOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organisation => "organisations",
        _ => "places",
    };

    private static string FeedFolder(Language language, Issue? issue) => issue is null ? language.Code : $"{language.Code}/{issue.Id}";
}

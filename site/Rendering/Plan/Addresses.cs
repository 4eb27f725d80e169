using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Plan;

/// <summary>The addresses of the edition: the one place that says where a thing is found. They are permanent.</summary>
internal static class Addresses
{
    public static readonly OutputPath LanguageChooser = new("index.html");
    public static readonly OutputPath NotFound = new("404.html");
    public static readonly OutputPath Sitemap = new("sitemap.xml");

    /// <summary>The most addresses that one sitemap has (sitemaps.org allows 50,000); where there are more, it is an index of several.</summary>
    public const int MostInSitemap = 40_000;

    /// <summary>The folder of the parts of a sitemap; ends with a slash.</summary>
    public const string SitemapFolder = "sitemap/";

    /// <summary>A part of the sitemap, from 1.</summary>
    public static OutputPath SitemapPart(int number) => new($"{SitemapFolder}{number}.xml");

    public static readonly OutputPath Robots = new("robots.txt");
    public static readonly OutputPath Headers = new("_headers");
    public static readonly OutputPath Redirects = new("_redirects");

    /// <summary>The folder of downloads; ends with a slash.</summary>
    public const string DownloadFolder = "download/";

    /// <summary>The part of a download's name that says its language, when it holds every language side by side.</summary>
    public const string Bilingual = "bilingual";

    /// <summary>The folder of the issues as TEI; ends with a slash.</summary>
    public const string TeiFolder = "tei/";

    /// <summary>The schema that the files of TEI keep to.</summary>
    public static OutputPath TeiSchema(EditionSettings settings) => new($"{TeiFolder}{settings.Slug}-tei.rng");

    /// <summary>The offline bundle.</summary>
    public static OutputPath Bundle(EditionSettings settings) => new($"{DownloadFolder}{settings.Slug}-offline.zip");

    /// <summary>The folder of the scripts that hold the index of the search; how many there are only the texts tell.</summary>
    public const string SearchFolder = "search/";

    public static readonly OutputPath SearchManifest = new(SearchFolder + "manifest.js");

    /// <summary>The id of the edition's own page that tells how it is read without a network: a book and the list of pages leave it out.</summary>
    public const string OfflinePage = "offline";

    /// <summary>The service worker. It must lie at the top, since it sees nothing above its folder.</summary>
    public static readonly OutputPath Worker = new("sw.js");

    /// <summary>The folder of the lists that the worker reads.</summary>
    public const string KeptFolder = "kept/";

    /// <summary>The list of checksums.</summary>
    public static readonly OutputPath Checksums = new("SHA256SUMS");

    /// <summary>What a mirror holds.</summary>
    public static readonly OutputPath Mirror = new("mirror.json");

    /// <summary>The checksums of the downloads by their bare names, for who has one of them and not the site around it.</summary>
    public static readonly OutputPath DownloadChecksums = new(DownloadFolder + "SHA256SUMS");

    /// <summary>The names of all files, for programs that fetch what a list says.</summary>
    public static readonly OutputPath FileList = new("files.txt");

    /// <summary>The bundle as a torrent, which has the home and the mirrors for seeds.</summary>
    public static OutputPath Torrent(EditionSettings settings) => new(Bundle(settings).Value + ".torrent");

    /// <summary>The folder of what is made for mirrors; ends with a slash.</summary>
    public const string MirrorsFolder = "mirrors/";

    /// <summary>The folder of the feeds whose links lead to a mirror, named like it; ends with a slash.</summary>
    public static string FolderOfMirror(Uri mirror) =>
        MirrorsFolder + (mirror.IdnHost + (mirror.IsDefaultPort ? "" : $"-{mirror.Port}") + mirror.AbsolutePath).Replace('%', '-').ToLowerInvariant();

    /// <summary>The id of the edition's own page that tells how a copy is proved to be genuine: it concerns copies, not the paper.</summary>
    public const string GenuinePage = "genuine";

    /// <summary>Whether a page of the edition is about copies of it and not about the paper: books and the list of pages leave it out.</summary>
    public static bool IsAboutCopies(string page) => page is OfflinePage or GenuinePage;

    /// <summary>The hosting rules for nginx.</summary>
    public static readonly OutputPath Nginx = new("hosting/nginx.conf");

    /// <summary>The hosting rules for Caddy.</summary>
    public static readonly OutputPath Caddy = new("hosting/Caddyfile");

    /// <summary>The workflow that puts a copy on GitHub Pages.</summary>
    public static readonly OutputPath GitHubPages = new("hosting/github-pages.yml");

    /// <summary>The script that puts a copy into an object store.</summary>
    public static readonly OutputPath ObjectStore = new("hosting/object-store.sh");

    /// <summary>The mark by which GitHub Pages leaves files alone.</summary>
    public static readonly OutputPath NoJekyll = new(".nojekyll");

    public static OutputPath Home(Language language) => new($"{language.Code}/index.html");

    /// <summary>The edition's own page that tells how it is read without a network; an edition need not have it.</summary>
    public static OutputPath Offline(Language language) => Page(language, OfflinePage);

    /// <summary>The edition's own page that tells how a copy is proved to be genuine; an edition need not have it.</summary>
    public static OutputPath Genuine(Language language) => Page(language, GenuinePage);

    public static OutputPath Page(Language language, string id) => new($"{language.Code}/{id}/index.html");

    public static OutputPath Issue(Language language, Issue issue) => new($"{language.Code}/{issue.Id}/index.html");

    /// <summary>The page of a text of an issue, or of a page of the edition.</summary>
    public static OutputPath Text(Language language, Text text) =>
        text.IssueId is null ? Page(language, text.Id) : new($"{language.Code}/{text.IssueId}/{text.Id}/index.html");

    /// <summary>The folder of the published versions; ends with a slash.</summary>
    public const string VersionsFolder = "v/";

    /// <summary>The folder in which a version stays as it was published; ends with a slash.</summary>
    public static string VersionFolder(string version) => $"{VersionsFolder}{version}/";

    /// <summary>A file of such a version.</summary>
    /// <param name="path">Where it is in that version.</param>
    public static OutputPath InVersion(string version, OutputPath path) => new(VersionFolder(version) + path);

    /// <summary>Where a text is cited: in the version that is cited, when that is kept; else where its newest version stands.</summary>
    public static string Cited(Language language, Text text, EditionSettings settings, SiteMap map)
    {
        var (path, kept) = (Text(language, text), InVersion(settings.Version, Text(language, text)));
        return Absolute(settings.BaseUrl, map.Has(kept) ? kept : path);
    }

    /// <summary>The page of a text or page of which only the name is known, because it was published and is no more, or has another name.</summary>
    /// <param name="name">Its <see cref="Text.Name"/>.</param>
    public static OutputPath OfName(Language language, string name) => new($"{language.Code}/{ReleasedText.AddressOf(name)}index.html");

    /// <summary>The facing columns of such a text of an issue.</summary>
    public static OutputPath FacingOfName(Language language, string name) => new($"{language.Code}/{FacingFolder}{name}/index.html");

    /// <summary>The page of an issue of which only the id is known.</summary>
    public static OutputPath IssueOfName(Language language, string id) => Page(language, id);

    /// <summary>The folder of the facing columns, in each language and, of old, without one; ends with a slash.</summary>
    public const string FacingFolder = "both/";

    /// <summary>The facing columns of a text, with the menus in a language.</summary>
    public static OutputPath Facing(Language language, Text text) => new($"{language.Code}/{FacingFolder}{text.IssueId}/{text.Id}/index.html");

    /// <summary>Where the facing columns were when their menus had one language; addresses are permanent.</summary>
    public static OutputPath FacingOfOld(Text text) => new($"{FacingFolder}{text.IssueId}/{text.Id}/index.html");

    public static OutputPath Source(Language language, Text text) => new($"{language.Code}/{text.IssueId}/{text.Id}/source/index.html");

    /// <summary>A machine reading line by line, in the order of its file.</summary>
    public static OutputPath SourceOfIssue(Language language, Issue issue, WitnessFile witness) =>
        new($"{language.Code}/{issue.Id}/source/{(witness.Id.Length == 0 ? "" : witness.Id + "/")}index.html");

    /// <summary>The folder of the machine readings as files; ends with a slash.</summary>
    public const string SourceFolder = "source/";

    /// <summary>A machine reading as a file.</summary>
    public static OutputPath SourceFile(Issue issue, WitnessFile witness) => new($"{SourceFolder}{issue.Id}/{witness.PublishedName}");

    /// <summary>The place of a line or cell on a page that shows the source.</summary>
    public static string LineOfSource(LineReference line) => (line.Witness.Length == 0 ? "" : line.Witness + "-") + "l" + line.Number.Replace('/', '-');

    /// <summary>The reference to a text for BibTeX and BibLaTeX.</summary>
    public static OutputPath BibLatex(Language language, Text text) => FileOfText(language, text, FileNames.BibLatex);

    /// <summary>The reference to a text in the RIS format.</summary>
    public static OutputPath Ris(Language language, Text text) => FileOfText(language, text, FileNames.Ris);

    /// <summary>The reference to a text as CSL-JSON.</summary>
    public static OutputPath CslJson(Language language, Text text) => FileOfText(language, text, FileNames.CslJson);

    /// <summary>A text without mark-up.</summary>
    public static OutputPath PlainText(Language language, Text text) => FileOfText(language, text, FileNames.PlainText);

    public static OutputPath PrintedPage(Language language, Issue issue, int number) => new($"{language.Code}/{issue.Id}/pages/{number}/index.html");

    /// <summary>The image of a printed page.</summary>
    public static OutputPath Scan(Issue issue, Facsimile scan) => new($"facsimile/{issue.Id}/{scan.Page}.{Facsimile.EndingOf(scan.Path!)}");

    public static OutputPath Emendations(Language language) => Page(language, "emendations");

    public static OutputPath Supporters(Language language) => Page(language, "supporters");

    public static OutputPath Country(Language language, Slug placeId) => new($"{language.Code}/supporters/{placeId}/index.html");

    /// <summary>The directory in another order than that of print.</summary>
    public static OutputPath SupportersBy(Language language, string order) => new($"{language.Code}/supporters/{order}/index.html");

    /// <summary>The supporters on a map and in charts.</summary>
    public static OutputPath SupportersMap(Language language) => new($"{language.Code}/supporters/map/index.html");

    public static OutputPath SupporterKind(Language language, SupporterKind kind) => new($"{language.Code}/supporters/kind/{kind}/index.html");

    /// <summary>An issue as TEI.</summary>
    public static OutputPath Tei(Issue issue) => new($"{TeiFolder}{issue.Id}.xml");

    /// <summary>The page about the data.</summary>
    public static OutputPath Data(Language language) => Page(language, "data");

    public static OutputPath Chronology(Language language) => Page(language, "chronology");

    /// <summary>The page that the disagreements and other dates of the issues stand below where they are many; it is not made.</summary>
    public static OutputPath DatesOfIssues(Language language) => new($"{language.Code}/chronology/issues/index.html");

    /// <summary>The place of an event or a disagreement on the page of the chronology.</summary>
    public static string InChronology(Issue issue, string id) => $"{issue.Id}-{id}";

    public static OutputPath Index(Language language, EntityKind kind) => Page(language, kind.Plural);

    public static OutputPath Entity(Language language, EntityKind kind, Slug id) => new($"{language.Code}/{kind.Plural}/{id}/index.html");

    public static OutputPath Downloads(Language language) => Page(language, "downloads");

    /// <summary>The page about what the browser keeps.</summary>
    public static OutputPath Kept(Language language) => Page(language, "kept");

    /// <summary>One of the lists of what a version consists of.</summary>
    public static OutputPath KeptList(int number) => new($"{KeptFolder}{number}.txt");

    /// <summary>What a device needs to install the edition.</summary>
    public static OutputPath WebManifest(Language language) => new($"{language.Code}/manifest.webmanifest");

    public static OutputPath FeedsPage(Language language) => Page(language, "feeds");

    public static OutputPath Search(Language language) => Page(language, "search");

    public static OutputPath OpenSearch(Language language) => new($"{language.Code}/opensearch.xml");

    /// <summary>The picture that stands for a text in a language where pages are shared.</summary>
    public static OutputPath Picture(Language language, Text text) => text.IssueId is null ? Picture(language) : FileOfText(language, text, FileNames.Picture);

    /// <summary>The picture of an issue.</summary>
    public static OutputPath Picture(Language language, Issue issue) => new($"{language.Code}/{issue.Id}/{FileNames.Picture}");

    /// <summary>The picture of the edition.</summary>
    public static OutputPath Picture(Language language) => new($"{language.Code}/{FileNames.Picture}");

    /// <summary>Whether a file is such a picture.</summary>
    public static bool IsPicture(string path) => path.EndsWith("/" + FileNames.Picture, StringComparison.Ordinal);

    /// <summary>Where a reader goes whose language is none of the edition's: the language chooser for a home, else the page of the originals' language.</summary>
    /// <param name="original">The page in the originals' language.</param>
    /// <param name="languages">The edition's languages.</param>
    public static OutputPath DefaultOf(OutputPath original, IReadOnlyList<Language> languages) => original == Home(languages[0]) ? LanguageChooser : original;

    public static OutputPath Rss(Language language, Issue? issue) => FeedFile(language, issue, FileNames.Rss);

    public static OutputPath Atom(Language language, Issue? issue) => FeedFile(language, issue, FileNames.Atom);

    /// <summary>An issue (null: the edition) in one HTML file; <paramref name="code"/> is a language's, or <see cref="Bilingual"/>.</summary>
    public static OutputPath OneFile(EditionSettings settings, Issue? issue, string code) => DownloadFile(settings, issue, code, "html");

    /// <summary>An issue as an EPUB; <paramref name="code"/> is a language's, or <see cref="Bilingual"/>.</summary>
    public static OutputPath Epub(EditionSettings settings, Issue issue, string code) => DownloadFile(settings, issue, code, "epub");

    /// <summary>An issue as a PDF for a size of paper, such as <c>a5</c>.</summary>
    public static OutputPath Pdf(EditionSettings settings, Issue issue, string code, string paper) => DownloadFile(settings, issue, $"{code}-{paper}", "pdf");

    /// <summary>The feed in the format of JSON Feed.</summary>
    public static OutputPath JsonFeed(Language language, Issue? issue) => FeedFile(language, issue, FileNames.JsonFeed);

    /// <summary>The list of all feeds of a language, for reader programs.</summary>
    public static OutputPath Opml(Language language) => new($"{language.Code}/feeds.opml");

    /// <summary>What changed in each version of the edition.</summary>
    public static OutputPath History(Language language) => Page(language, "history");

    /// <summary>The same as a feed.</summary>
    public static OutputPath Corrections(Language language) => new($"{language.Code}/corrections.xml");

    /// <summary>The folder of a page; ends with a slash.</summary>
    public static string FolderOf(OutputPath page) => page.Value[..^FileNames.Page.Length];

    /// <summary>The page that the lists of issues, year by year, stand below; it is not made, since the home page lists them.</summary>
    public static OutputPath Issues(Language language) => Page(language, "issues");

    /// <summary>The address on the web: a page is named by its folder.</summary>
    public static string Absolute(Uri home, OutputPath path) =>
        home.AbsoluteUri + (path.IsPage ? path.Value[..^FileNames.Page.Length] : path.Value);

    private static OutputPath DownloadFile(EditionSettings settings, Issue? issue, string code, string ending) =>
        new($"{DownloadFolder}{settings.Slug}-{(issue is null ? "" : issue.Id + "-")}{code}.{ending}");

    private static OutputPath FileOfText(Language language, Text text, string file) => new($"{language.Code}/{text.IssueId}/{text.Id}/{file}");

    private static OutputPath FeedFile(Language language, Issue? issue, string file) => new($"{language.Code}/{(issue is null ? "" : issue.Id + "/")}{file}");
}

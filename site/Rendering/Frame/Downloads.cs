using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Frame;

/// <summary>A download.</summary>
/// <param name="Form">What it is: the end of the theme's <c>form_…</c> keys.</param>
/// <param name="Issue">What it holds; null for the edition.</param>
/// <param name="Language">In which language; null for all or none.</param>
internal sealed record Download(string Form, OutputPath Path, Issue? Issue, Language? Language)
{
    /// <summary>Whether it holds every language, one beside the other.</summary>
    public bool IsBilingual { get; init; }

    /// <summary>Whether it is for who makes or checks copies of the whole.</summary>
    public bool IsForCopying => Form is Downloads.Sums or Downloads.FileList;

    /// <summary>
    /// Whether it lies in the bundle too, for readers who pass on a single file for a phone or an e-reader. PDFs and data are downloaded where
    /// they are wanted.
    /// </summary>
    public bool IsInBundle => Form is Downloads.Epub || (Form is Downloads.OneFile && Issue is not null);
}

/// <summary>
/// All downloads in one table: the home page, the pages of issues and the page of downloads show what of it is made.
/// </summary>
internal static class Downloads
{
    public const string Bundle = "bundle";
    public const string Torrent = "torrent";
    public const string Sums = "sums";
    public const string FileList = "file_list";
    public const string OneFile = "one_file";
    public const string Epub = "epub";
    public const string Data = "data";

    /// <summary>The forms, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Forms { get; } = [Bundle, Torrent, OneFile, Epub, "pdf", "pdf_a4", "tei", "source", Data, "atom", "rss", "json_feed", Sums, FileList];

    /// <summary>What is made of the edition as a whole.</summary>
    public static IEnumerable<Download> OfEdition(RenderContext context)
    {
        var (settings, languages) = (context.Edition.Settings, context.Edition.Settings.Languages);
        IEnumerable<Download> all =
        [
            new(Bundle, Addresses.Bundle(settings), null, null),
            new(Torrent, Addresses.Torrent(settings), null, null),
            .. InLanguages(OneFile, null, languages, code => Addresses.OneFile(settings, null, code)),
            .. languages.Select(language => new Download(Data, Addresses.Data(language), null, language)),
            .. languages.SelectMany(language => Feeds(language, null)),
            new(Sums, Addresses.DownloadChecksums, null, null),
            new(Sums, Addresses.Checksums, null, null),
            new(FileList, Addresses.FileList, null, null),
        ];
        return all.Where(download => context.Map.Has(download.Path));
    }

    /// <summary>Whether issues are made as single files and the edition is not, since it is too large for one.</summary>
    public static bool IsTooLargeForOneFile(RenderContext context) =>
        context.Edition.Settings is var settings && context.Edition.Issues.Any(issue => context.Map.Has(Addresses.OneFile(settings, issue, settings.Original.Code)))
        && !context.Map.Has(Addresses.OneFile(settings, null, settings.Original.Code));

    /// <summary>What is made of an issue.</summary>
    public static IEnumerable<Download> OfIssue(Issue issue, RenderContext context)
    {
        var (settings, languages) = (context.Edition.Settings, context.Edition.Settings.Languages);
        IEnumerable<Download> all =
        [
            .. InLanguages(OneFile, issue, languages, code => Addresses.OneFile(settings, issue, code)),
            .. InLanguages(Epub, issue, languages, code => Addresses.Epub(settings, issue, code)),
            .. InLanguages("pdf", issue, languages, code => Addresses.Pdf(settings, issue, code, "a5")),
            .. InLanguages("pdf_a4", issue, languages, code => Addresses.Pdf(settings, issue, code, "a4")),
            new("tei", Addresses.Tei(issue), issue, null),
            .. issue.Witnesses.Take(1).Select(witness => new Download("source", Addresses.SourceFile(issue, witness), issue, null)),
            .. languages.SelectMany(language => Feeds(language, issue)),
        ];
        return all.Where(download => context.Map.Has(download.Path));
    }

    /// <summary>Links from a page in a language to what is for its readers: in their language or in all.</summary>
    public static IEnumerable<Values> Links(IEnumerable<Download> downloads, OutputPath from, Strings words, RenderContext context, bool areFeeds) => downloads
        .Where(download => IsFeed(download) == areFeeds && (download.Language is null || download.Language == words.Language))
        .Select(download => Values.Link(NameOf(download, words, isShort: true), context.Map.Href(from, download.Path)));

    /// <summary>A panel of links with a heading; null when there is nothing to link to.</summary>
    public static Html? Panel(string id, IEnumerable<Values> links, Strings words, RenderContext context)
    {
        var list = Values.List(links);
        return list.Count == 0 ? null : context.Render("link-panel.html", new Values { ["id"] = id, ["title"] = words[id], ["links"] = list });
    }

    /// <summary>
    /// The panel of downloads, with a link to the page that explains and has all of them. The page stands in the bundle too, as it is: so it
    /// links only to what the bundle has.
    /// </summary>
    public static Html? Panel(IEnumerable<Download> downloads, OutputPath from, Strings words, RenderContext context)
    {
        var direct = downloads.Where(download => download.IsInBundle || !(download.Path.IsIn(Addresses.DownloadFolder) || download.IsForCopying));
        var page = context.Map.HrefIfMade(from, Addresses.Downloads(words.Language)) is { } href ? [Values.Link(words["downloads_all"], href)] : Array.Empty<Values>();
        return Panel("downloads", Links(direct, from, words, context, areFeeds: false).Concat(page), words, context);
    }

    /// <summary>What it is called: its form, and its language where it has one.</summary>
    public static string NameOf(Download download, Strings words, bool isShort)
    {
        var name = words["form_" + download.Form];
        var language = download.IsBilingual ? words["both"] : download.Language?.Name;
        if (IsFeed(download) || download.Form is Data || language is null) return name;
        return isShort && download.Language == words.Language ? name : words.Format("form_in", name, language);
    }

    /// <summary>Whether it comes to the reader by itself.</summary>
    public static bool IsFeed(Download download) => download.Form is "atom" or "rss" or "json_feed";

    private static IEnumerable<Download> Feeds(Language language, Issue? issue) =>
    [
        new("atom", Addresses.Atom(language, issue), issue, language),
        new("rss", Addresses.Rss(language, issue), issue, language),
        new("json_feed", Addresses.JsonFeed(language, issue), issue, language),
    ];

    private static IEnumerable<Download> InLanguages(string form, Issue? issue, IReadOnlyList<Language> languages, Func<string, OutputPath> path) =>
    [
        .. languages.Select(language => new Download(form, path(language.Code), issue, language)),
        new(form, path(Addresses.Bilingual), issue, null) { IsBilingual = true },
    ];
}

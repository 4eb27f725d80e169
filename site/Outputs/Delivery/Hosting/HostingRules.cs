using IskraSite.Editions.Model;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>Response headers for the files that a pattern names.</summary>
/// <param name="Pattern">A path, perhaps ending in <c>*</c>.</param>
internal sealed record HeaderRule(string Pattern, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>Whether it is for a whole folder in which all files of another rule are.</summary>
    public bool IsWiderThan(HeaderRule other) => other != this && Pattern.EndsWith('*') && other.Pattern.StartsWith(Pattern[..^1], StringComparison.Ordinal);
}

/// <summary>A redirect.</summary>
/// <param name="From">A path, perhaps ending in <c>*</c>, for which <see cref="Rest"/> stands in <paramref name="To"/>.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Language">Only for readers whose browser prefers this language; or null.</param>
internal sealed record RedirectRule(string From, string To, int Status, string? Language)
{
    /// <summary>Stands for what follows the folder (Netlify's word).</summary>
    public const string Rest = ":splat";

    /// <summary>The folder whose addresses it is for, with a slash at its end; null where it is for one address.</summary>
    public string? Folder => From.EndsWith('*') ? From[..^1] : null;

    /// <summary>Where it leads.</summary>
    /// <param name="rest">What follows the folder, or how a host says that.</param>
    public string ToWith(string rest) => To.Replace(Rest, rest, StringComparison.Ordinal);
}

/// <summary>
/// How the output is to be served: the one source of <c>_headers</c>, <c>_redirects</c>, <c>netlify.toml</c>, the files for
/// nginx, Caddy, GitHub Pages and object stores, and the preview server. No two rules that fit one path set the same header, since hosts differ in what
/// they then do; but that what is open to other sites says otherwise than <c>/*</c> whose resource it is: where a host sends both, a browser heeds neither.
/// </summary>
internal static class HostingRules
{
    private const string Year = "public, max-age=31536000, immutable";

    // Data, feeds and files to take away may be read by pages of other sites (Fetch, §3.2; §3.6), pages and scripts may not.
    private static readonly KeyValuePair<string, string>[] Open = [new(OriginPolicy, "cross-origin"), new("Access-Control-Allow-Origin", "*")];

    /// <summary>Whose pages may use a resource.</summary>
    public const string OriginPolicy = "Cross-Origin-Resource-Policy";

    /// <summary>Where on its host the edition stands: a path without a slash at its end, empty for the whole host.</summary>
    public static string FolderOf(Edition edition) => edition.Settings.BaseUrl.AbsolutePath.TrimEnd('/');

    /// <summary>The headers, as a host needs them at whose path the edition stands.</summary>
    public static IReadOnlyList<HeaderRule> HeadersOnHost(Edition edition) =>
        [.. HeadersFor(edition).Select(rule => rule with { Pattern = FolderOf(edition) + rule.Pattern })];

    /// <summary>The redirects, as a host needs them at whose path the edition stands.</summary>
    public static IReadOnlyList<RedirectRule> RedirectsOnHost(Edition edition) =>
        [.. RedirectsFor(edition).Select(rule => rule with { From = FolderOf(edition) + rule.From, To = FolderOf(edition) + rule.To })];

    /// <summary>The headers, by paths from the edition's home.</summary>
    public static IReadOnlyList<HeaderRule> HeadersFor(Edition edition) =>
    [
        new("/*", [
            new("Content-Security-Policy", ContentPolicy.ForHeader),
            new("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
            new("X-Content-Type-Options", "nosniff"),
            new("X-Frame-Options", "DENY"),
            new("Referrer-Policy", "no-referrer"),
            new("Cross-Origin-Opener-Policy", "same-origin"),
            new(OriginPolicy, "same-origin"),
            new("X-Permitted-Cross-Domain-Policies", "none"),
            new("Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), web-share=(self), xr-spatial-tracking=()"),
        ]),
        new("/assets/*", [new("Cache-Control", Year)]),

        // Asked for with a version in the query, so never the same address for another content.
        new("/" + Addresses.SearchFolder + "*", [new("Cache-Control", Year)]),
        new("/" + Addresses.KeptFolder + "*", [new("Cache-Control", Year)]),

        // A browser must find a newer worker, or the one that ends it.
        new("/" + Addresses.Worker, [new("Cache-Control", "no-cache")]),
        .. edition.Settings.Languages.Select(language => new HeaderRule("/" + Addresses.WebManifest(language), [new("Content-Type", MediaTypes.Utf8(MediaTypes.WebManifest))])),
        .. FeedHome.AllOf(edition.Settings).SelectMany(home => edition.Settings.Languages.SelectMany(language => FeedHeaders(language, "/" + home.Folder))),
        .. edition.Settings.Languages.SelectMany(CitationHeaders),
        .. edition.Settings.Languages.SelectMany(language => (string[])["", "/:issue", "/:issue/:text"], (language, folder) => new HeaderRule($"/{language.Code}{folder}/{FileNames.Picture}", Open)),
        new($"/{DataAddresses.Folder}*", Open),
        new($"/{Addresses.TeiFolder}*", Open),
        new($"/{Addresses.SourceFolder}*", [new("Content-Type", MediaTypes.Utf8(MediaTypes.PlainText))]),
        new($"/{Addresses.Checksums}", [new("Content-Type", MediaTypes.Utf8(MediaTypes.PlainText))]),
        new($"/{Addresses.DownloadChecksums}", [new("Content-Type", MediaTypes.Utf8(MediaTypes.PlainText))]),
        new($"/{Addresses.Torrent(edition.Settings)}", [new("Content-Type", "application/x-bittorrent")]),
        new($"/{DataAddresses.SupportersCsv}", [new("Content-Type", MediaTypes.Utf8(MediaTypes.Csv))]),
        new($"/{DataAddresses.SupportersJsonLd}", [new("Content-Type", MediaTypes.JsonLd)]),
        .. DataHeaders,
        new($"/{Addresses.TeiSchema(edition.Settings)}", [new("Content-Type", MediaTypes.Xml)]),
        .. edition.Settings.Languages.Select(language => new HeaderRule("/" + Addresses.OpenSearch(language), [new("Content-Type", "application/opensearchdescription+xml; charset=utf-8")])),
        .. edition.Settings.OutputsOfWhole.ContainsKey(OutputKeys.Epub) ? edition.Issues.SelectMany(issue => BookHeaders(issue, edition.Settings)) : [],
        new("/download/*", [new("Content-Disposition", "attachment"), .. Open]),
    ];

    /// <summary>
    /// The redirects: the language chooser, and the old addresses of the facing columns, pass on by themselves readers whose language is one of
    /// the edition's; the former addresses of texts, pages and issues pass on everybody.
    /// </summary>
    public static IReadOnlyList<RedirectRule> RedirectsFor(Edition edition) =>
    [
        .. edition.Settings.Languages.Select(language => new RedirectRule("/", $"/{language.Code}/", 302, language.Code)),
        .. edition.Settings.OutputsOfWhole.ContainsKey(OutputKeys.Facing)
            ? edition.Settings.Languages.Select(language => new RedirectRule($"/{Addresses.FacingFolder}*", $"/{language.Code}/{Addresses.FacingFolder}{RedirectRule.Rest}", 302, language.Code))
            : [],
        .. edition.Settings.Languages.SelectMany(language => Moved(edition, language)),
    ];

    // Forms of the data whose endings few hosts know.
    private static IEnumerable<HeaderRule> DataHeaders =>
        from path in (OutputPath[])[DataAddresses.ParallelTable, DataAddresses.TranslationMemory, DataAddresses.CorpusLines, DataAddresses.Workbook]
        select new HeaderRule($"/{path}", [new("Content-Type", MediaTypes.Of(path.Value))]);

    // What had another name: all that lies in its folder, and the facing columns. A text before its issue, since the first rule that fits is followed.
    private static IEnumerable<RedirectRule> Moved(Edition edition, Language language)
    {
        var own = edition.AllTexts.SelectMany(text => text.RedirectFrom.Select(former => (From: ReleasedText.AddressOf(former.Name), To: ReleasedText.AddressOf(text.Name))));
        var issues = edition.Issues.SelectMany(issue => issue.RedirectFrom.Select(former => (From: $"{former.Name}/", To: $"{issue.Id}/")));
        foreach (var (from, to) in own.Concat(issues))
        {
            yield return Of($"/{language.Code}/{from}", $"/{language.Code}/{to}");
            if (edition.Settings.Outputs.ContainsKey(OutputKeys.Facing)) yield return Of($"/{language.Code}/{Addresses.FacingFolder}{from}", $"/{language.Code}/{Addresses.FacingFolder}{to}");
        }

        static RedirectRule Of(string from, string to) => new(from + "*", to + RedirectRule.Rest, 301, null);
    }

    // Many hosts do not know the type, and a pattern for an ending is not theirs to read: each book is named.
    private static IEnumerable<HeaderRule> BookHeaders(Issue issue, EditionSettings settings) =>
        settings.Languages.Select(language => language.Code).Append(Addresses.Bilingual).Select(code => Addresses.Epub(settings, issue, code))
            .Select(path => new HeaderRule("/" + path, [new("Content-Type", MediaTypes.Epub)]));

    private static IEnumerable<HeaderRule> FeedHeaders(Language language, string root)
    {
        foreach (var folder in (string[])["", "/:issue"])
        {
            yield return new($"{root}{language.Code}{folder}/{FileNames.Atom}", [new("Content-Type", MediaTypes.Utf8(MediaTypes.Atom)), .. Open]);
            yield return new($"{root}{language.Code}{folder}/{FileNames.Rss}", [new("Content-Type", MediaTypes.Utf8(MediaTypes.Rss)), .. Open]);
            yield return new($"{root}{language.Code}{folder}/{FileNames.JsonFeed}", [new("Content-Type", FeedFormat.Json.MediaType), .. Open]);
        }

        yield return new(root + Addresses.Corrections(language), [new("Content-Type", MediaTypes.Utf8(MediaTypes.Atom)), .. Open]);
        yield return new(root + Addresses.Opml(language), [new("Content-Type", "text/x-opml; charset=utf-8"), .. Open]);
    }

    // The types by which reference managers catch a file in the browser (Zotero's connector); few hosts know them.
    private static IEnumerable<HeaderRule> CitationHeaders(Language language)
    {
        foreach (var (name, type) in ((string, string)[])[
            (FileNames.BibLatex, "application/x-bibtex; charset=utf-8"), (FileNames.Ris, "application/x-research-info-systems; charset=utf-8"),
            (FileNames.CslJson, "application/vnd.citationstyles.csl+json"), (FileNames.PlainText, MediaTypes.Utf8(MediaTypes.PlainText))])
            yield return new($"/{language.Code}/:issue/:text/{name}", [new("Content-Type", type), .. Open]);
    }
}

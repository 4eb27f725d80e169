using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>Which finished file is to hold what of the edition: one table, by address. What is not made is not promised.</summary>
internal static class Promises
{
    /// <summary>The outputs that carry whole texts.</summary>
    public static readonly string[] Carriers =
    [
        OutputKeys.Pages, OutputKeys.Facing, OutputKeys.Data, OutputKeys.Search, OutputKeys.IssueFeeds, OutputKeys.PlainText, OutputKeys.Epub,
        OutputKeys.Pdf, OutputKeys.Tei, OutputKeys.OneFile,
    ];

    // The other orders that the directory has.
    private static readonly string[] Orders = ["alphabetical", "by-number"];

    // The sizes of paper that PDFs have.
    private static readonly string[] Papers = ["a4", "a5"];

    // Texts that a feed of the whole edition has at least, when there are so many.
    private const int LeastInFeed = 10;

    /// <summary>What is promised of an issue.</summary>
    /// <param name="bodies">Its texts, for what is to be known of them word by word.</param>
    /// <param name="pages">The edition's own pages: a book has them too.</param>
    public static IEnumerable<(OutputPath Path, Promise Promise)> OfIssue(
        IssueParts issue, IReadOnlyList<TextBody> bodies, IReadOnlyList<TextParts> pages, EditionSettings settings, SiteMap map)
    {
        var onPages = Makes(OutputKeys.PrintedPages) ? PartsReader.OnPages(issue, bodies) : null;
        foreach (var text in issue.Texts)
        {
            foreach (var promise in Makes(OutputKeys.Pages) ? TextPages(text, settings) : []) yield return promise;
            if (Makes(OutputKeys.PlainText) && text.Text.IsPrinted)
                yield return (Addresses.PlainText(text.Language, text.Text), new PlainWords(OutputKeys.PlainText, text));
        }

        foreach (var versions in issue.Texts.Where(text => Makes(OutputKeys.Facing) && text.Text.IsPrinted).GroupBy(text => text.Text))
        {
            var columns = versions.Select(text => new Series(text, text.Whole));
            var notes = versions.Select(text => new Series($"the editors’ notes to {text}", text.Explanations)).Where(series => series.Parts.Any());
            foreach (var language in settings.Languages)
                yield return (Addresses.Facing(language, versions.Key), new PageWords(OutputKeys.Facing, [.. columns]) { Bags = [.. notes] });
            yield return (Addresses.FacingOfOld(versions.Key), new PageWords(OutputKeys.Facing) { Leads = To(settings.Languages.Select(language => Addresses.Facing(language, versions.Key)), map) });
        }

        if (Makes(OutputKeys.Tei)) yield return (Addresses.Tei(issue.Issue), new TeiWords(OutputKeys.Tei, issue));
        if (Makes(OutputKeys.Data)) yield return (DataAddresses.TextsOf(issue.Issue), new TextsData(OutputKeys.Data, issue));
        foreach (var language in settings.Languages)
        {
            if (Makes(OutputKeys.Pages)) yield return (Addresses.Issue(language, issue.Issue), IssuePage(issue, language, map));
            foreach (var source in issue.Sources.Where(source => source.Text.In(language) is not null))
                yield return (Addresses.Source(language, source.Text), new SourcePage(OutputKeys.Source, source));
            for (var page = 1; page <= issue.Issue.PageCount && onPages is not null; page++)
                yield return (Addresses.PrintedPage(language, issue.Issue, page), PrintedPage(onPages[(language.Code, page)], page));
            foreach (var path in Makes(OutputKeys.Pdf) ? Papers.Select(paper => Addresses.Pdf(settings, issue.Issue, language.Code, paper)) : [])
                yield return (path, new PdfWords(OutputKeys.Pdf, PdfWords.Bag.Of(bodies, language)));
            foreach (var (home, path) in Makes(OutputKeys.IssueFeeds) ? FeedsOf(language, issue.Issue, settings) : [])
                yield return (path, new FeedWords(OutputKeys.IssueFeeds, InFeed(issue, language, home)));
        }

        foreach (var (code, languages) in Makes(OutputKeys.OneFile) || Makes(OutputKeys.Epub) ? FilesIn(settings) : [])
        {
            // The editors' own note is in the files of one language.
            var texts = issue.Texts.Where(text => languages.Count == 1 || text.Text.IsPrinted);
            var inBook = issue.Texts.Concat(pages.Where(page => !Addresses.IsAboutCopies(page.Text.Id)));
            yield return (Addresses.OneFile(settings, issue.Issue, code), new OneFileWords(OutputKeys.OneFile, languages, texts, issue.Supporters));
            yield return (Addresses.Epub(settings, issue.Issue, code), new BookWords(OutputKeys.Epub, languages, inBook, issue.Supporters));
        }

        bool Makes(string output) => settings.Outputs.ContainsKey(output);
    }

    /// <summary>What is promised of the edition as a whole, to be kept when all issues are read.</summary>
    /// <param name="issues">The issues, in order.</param>
    /// <param name="pages">The edition's own pages.</param>
    public static IEnumerable<(OutputPath Path, Promise Promise)> OfEdition(
        Edition edition, IEnumerable<IssueParts> issues, IEnumerable<TextParts> pages, SiteMap map)
    {
        var settings = edition.Settings;
        var supporters = issues.SelectMany(issue => issue.Supporters);
        var pagesMade = map.Paths.Where(path => path.IsPage && !path.IsIn(Addresses.VersionsFolder));
        yield return (Addresses.LanguageChooser, new PageWords(OutputKeys.Pages) { Leads = To(settings.Languages.Select(Addresses.Home), map) });
        yield return (Addresses.Sitemap, new SitemapPages(OutputKeys.Sitemap, pagesMade.Select(path => Addresses.Absolute(settings.BaseUrl, path))));
        yield return (DataAddresses.SupportersCsv, new SupportersCsv(OutputKeys.Data, supporters));
        yield return (DataAddresses.Workbook, new SupportersWorkbook(OutputKeys.Data, supporters));
        foreach (var promise in Corpus(issues.SelectMany(issue => issue.Texts))) yield return promise;
        yield return (DataAddresses.SupportersJson, new SupportersJson(OutputKeys.Data, supporters));
        yield return (DataAddresses.SupportersJsonLd, new SupportersJsonLd(OutputKeys.Data, supporters));
        foreach (var language in settings.Languages)
        {
            foreach (var part in Divisions.Of(edition).Issues.All)
            {
                var page = part.Keys.Count == 0 ? Addresses.Home(language) : part.PathIn(Addresses.Issues(language));
                var leads = part.IsDivided ? part.Parts.Select(one => one.PathIn(Addresses.Issues(language))) : part.Items.Select(issue => Addresses.Issue(language, issue));
                yield return (page, new PageWords(OutputKeys.Pages) { Leads = To(leads, map) });
            }

            foreach (var part in Divisions.Of(edition).IssuesEmended.All.Where(part => !part.IsDivided))
            {
                var own = part.Items.Select(issue => issue.Id).ToHashSet();
                yield return (part.PathIn(Addresses.Emendations(language)), Emendations(issues.Where(issue => own.Contains(issue.Issue.Id)), settings.Original, language, map));
            }

            foreach (var (home, path) in FeedsOf(language, null, settings))
                yield return (path, new FeedWords(OutputKeys.Feeds, issues.Reverse().SelectMany(issue => InFeed(issue, language, home)), LeastInFeed));
            foreach (var promise in Directory(issues, edition, language)) yield return promise;
        }

        foreach (var (code, languages) in FilesIn(settings))
        {
            var texts = issues.SelectMany(issue => issue.Texts).Concat(pages);
            yield return (Addresses.OneFile(settings, null, code), new OneFileWords(OutputKeys.OneFile, languages, texts, supporters));
        }
    }

    /// <summary>What is promised of the pages of a text in one language: of an original also those of the languages into which it is not translated.</summary>
    public static IEnumerable<(OutputPath Path, Promise Promise)> TextPages(TextParts text, EditionSettings settings) =>
        settings.Languages.Where(text.IsShownIn).Select(language => (Addresses.Text(language, text.Text), (Promise)TextPage(text, language)));

    // The original’s words, where it stands for a translation; what the editors say of them, in the page’s language.
    private static PageWords TextPage(TextParts text, Language language)
    {
        List<Series> series = [new Series(text, text.Blocks, HasIds: text.Text.IsPrinted)];
        if (text.Annex.Count > 0) series.Add(new Series($"the annex of {text}", text.Annex, HasIds: true));
        if (text.Footnotes.Count > 0) series.Add(new Series($"the footnotes of {text}", text.Footnotes));
        var notes = new Series($"the notes on {text}", text.Notes[language.Code]);
        return new PageWords(OutputKeys.Pages, series) { Bags = text.Interventions == 0 ? [] : [notes] };
    }

    /// <summary>What is promised of the bundle.</summary>
    /// <param name="written">The files of the site, by their sums.</param>
    public static BundleFiles Bundle(
        Edition edition, SiteMap map, IReadOnlyDictionary<string, ulong> written, IReadOnlyDictionary<string, string> directions)
    {
        var languages = edition.Settings.Languages;
        var pages = edition.AllTexts.SelectMany(text => languages.Select(language => Addresses.Text(language, text))).Where(map.Has);
        var own = languages.SelectMany(language => Divisions.Of(edition).IssuesInFull.All.Select(part => part.PathIn(Addresses.Downloads(language)))).Append(Addresses.Checksums).ToHashSet();
        return new BundleFiles(OutputKeys.Offline, pages, languages.Select(Addresses.Home), own, written, directions);
    }

    // Its small printed pieces stand on it whole, but for headings that repeat their titles; to every text there is a link.
    private static PageWords IssuePage(IssueParts issue, Language language, SiteMap map)
    {
        var (masthead, slogans, notices) = (issue.Issue.Masthead, issue.Issue.Slogans, issue.Issue.Notices);
        var small = issue.ShownIn(language).Where(text => text.Text == masthead || text.Text == slogans || notices.Contains(text.Text));
        return new PageWords(OutputKeys.Pages, [.. small.Select(text => new Series(text, text.Text == slogans ? text.Blocks : text.WithoutHeadings))])
        {
            Leads = To(issue.ShownIn(language).Select(text => Addresses.Text(language, text.Text)), map),
        };
    }

    private static PageWords PrintedPage(IEnumerable<(TextParts Text, Part Part, BlockId? Placed)> parts, int page)
    {
        var texts = parts.GroupBy(part => (part.Text, part.Placed), part => part.Part);
        return new PageWords(OutputKeys.PrintedPages, [.. texts.Select(text => new Series($"{text.Key.Text} on printed page {page}", text))]);
    }

    // Interventions are listed where they are: in the original.
    private static PageWords Emendations(IEnumerable<IssueParts> issues, Language original, Language language, SiteMap map)
    {
        var texts = issues.SelectMany(issue => issue.In(original)).Where(text => text.Text.IsPrinted);
        var made = texts.Where(text => map.Has(Addresses.Text(original, text.Text)));
        return new PageWords(OutputKeys.Emendations)
        {
            Bags = [new Series("the notes on interventions", texts.SelectMany(text => text.Notes[language.Code]))],
            Leads =
                from text in made
                from number in Enumerable.Range(1, text.Interventions)
                select (Addresses.Text(original, text.Text), $"e{number}"),
        };
    }

    private static IEnumerable<(OutputPath Path, Promise Promise)> Corpus(IEnumerable<TextParts> texts) =>
    [
        (DataAddresses.ParallelTable, new ParallelTsv(OutputKeys.Data, texts)),
        (DataAddresses.TranslationMemory, new ParallelTmx(OutputKeys.Data, texts.Where(text => text.Text.Versions.Count > 1))),
        (DataAddresses.PlainCorpus, new CorpusText(OutputKeys.Data, texts)),
        (DataAddresses.CorpusLines, new CorpusJsonLines(OutputKeys.Data, texts)),
    ];

    private static IEnumerable<(OutputPath Path, Promise Promise)> Directory(
        IEnumerable<IssueParts> issues, Edition edition, Language language)
    {
        var supporters = issues.SelectMany(issue => issue.Supporters);
        var byName = new Lazy<Dictionary<(Slug, BlockId), SupporterParts>>(() =>
            issues.SelectMany(issue => issue.Supporters, (issue, supporter) => (issue.Issue.Id, supporter)).ToDictionary(one => (one.Id, one.supporter.Supporter.Id), one => one.supporter));
        var divisions = Divisions.Of(edition);
        var all = new Series("the supporters", supporters.Select(supporter => supporter.Names[language.Code]));
        foreach (var path in Orders.Select(order => Addresses.SupportersBy(language, order)).Prepend(Addresses.Supporters(language)))
            yield return (path, new PageWords(OutputKeys.Supporters) { Bags = divisions.IsDirectoryDivided ? [] : [all] });

        foreach (var (place, country) in divisions.Countries)
        {
            foreach (var part in country.All.Where(part => !part.IsDivided)) yield return (part.PathIn(Addresses.Country(language, place)), Listed(In(part)));
        }

        foreach (var (name, kind) in divisions.Kinds)
        {
            foreach (var part in kind.All.Where(part => !part.IsDivided)) yield return (part.PathIn(Addresses.SupporterKind(language, name)), Listed(In(part)));
        }

        IEnumerable<SupporterParts> In(Division<ListedSupporter> part) =>
            part.Items.Select(listed => byName.Value.GetValueOrDefault((listed.Issue, listed.Id))).OfType<SupporterParts>();

        PageWords Listed(IEnumerable<SupporterParts> listed)
        {
            var names = listed.Select(supporter => supporter.InDirectory(language.Code));
            var said = listed.SelectMany(supporter => supporter.NotesIn(language.Code));
            return new PageWords(OutputKeys.Supporters, new Series("the supporters", names, HasIds: true))
            {
                Bags = [new Series("what the editors say of the supporters", said)],
            };
        }
    }

    // Where a part of the edition is made alone, it leads to the rest on the web.
    private static IEnumerable<(OutputPath Path, string? Place)> To(IEnumerable<OutputPath> paths, SiteMap map) =>
        paths.Where(map.Has).Select(path => (path, (string?)null));

    // The feeds of the home, and those of each mirror, which lead there.
    private static IEnumerable<(Uri Home, OutputPath Path)> FeedsOf(Language language, Issue? issue, EditionSettings settings) =>
        from home in settings.Mirrors.Select(mirror => (Address: mirror, Folder: Addresses.FolderOfMirror(mirror))).DistinctBy(mirror => mirror.Folder).Prepend((Address: settings.BaseUrl, Folder: ""))
        from path in (OutputPath[])[Addresses.Atom(language, issue), Addresses.Rss(language, issue), Addresses.JsonFeed(language, issue)]
        select (home.Address, new OutputPath(home.Folder + path.Value));

    private static IEnumerable<(string Address, TextParts Text)> InFeed(IssueParts issue, Language language, Uri home) =>
        from text in issue.In(language)
        where issue.Issue.Texts.Contains(text.Text)
        select (Addresses.Absolute(home, Addresses.Text(language, text.Text)), text);

    private static IEnumerable<(string Code, IReadOnlyList<Language> Languages)> FilesIn(EditionSettings settings)
    {
        foreach (var language in settings.Languages) yield return (language.Code, [language]);
        if (settings.Languages.Count > 1) yield return (Addresses.Bilingual, settings.Languages);
    }
}

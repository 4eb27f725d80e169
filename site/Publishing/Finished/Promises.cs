using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>Which finished file is to hold what of the edition: one table, by the addresses of the files. What is not made is not promised.</summary>
internal static class Promises
{
    private const string Pages = "pages";
    private const string Data = "data";

    // Texts that a feed of the whole edition has at least, when there are so many.
    private const int LeastInFeed = 10;

    /// <summary>What is promised of an issue.</summary>
    public static IEnumerable<(string Path, Promise Promise)> OfIssue(IssueParts issue, EditionSettings settings, SiteMap map)
    {
        foreach (var text in issue.Texts)
        {
            if (Makes(Pages)) yield return (Addresses.Text(text.Language, text.Text), TextPage(text));
            if (Makes("plain-text") && text.Text.IsPrinted) yield return (Addresses.PlainText(text.Language, text.Text), new PlainWords("plain-text", text));
        }

        foreach (var versions in issue.Texts.Where(text => Makes("facing") && text.Text.IsPrinted).GroupBy(text => text.Text))
            yield return (Addresses.Facing(versions.Key), new PageWords("facing", [.. versions.Select(text => new Series(text, text.Whole))]));

        if (Makes("tei")) yield return (Addresses.Tei(issue.Issue), new TeiWords("tei", issue));
        if (Makes(Data)) yield return (Addresses.DataFile($"texts/{issue.Issue.Id}.json"), new TextsData(Data, issue));
        foreach (var language in settings.Languages)
        {
            if (Makes(Pages)) yield return (Addresses.Issue(language, issue.Issue), IssuePage(issue, language, map));
            foreach (var source in issue.Sources.Where(source => source.Text.In(language) is not null)) yield return (Addresses.Source(language, source.Text), new SourcePage("source", source));
            for (var page = 1; page <= issue.Issue.PageCount; page++) yield return (Addresses.PrintedPage(language, issue.Issue, page), PrintedPage(issue, language, page));
            foreach (var path in Makes("issue-feeds") ? [Addresses.Atom(language, issue.Issue), Addresses.Rss(language, issue.Issue), Addresses.JsonFeed(language, issue.Issue)] : Array.Empty<string>())
                yield return (path, new FeedWords("issue-feeds", InFeed(issue, language, settings)));
        }

        foreach (var (code, languages) in Makes("one-file") || Makes("epub") ? FilesIn(settings) : [])
        {
            // The editors' own note is in the files of one language.
            yield return (Addresses.OneFile(issue.Issue, code), new OneFileWords("one-file", languages, issue.Texts.Where(text => languages.Count == 1 || text.Text.IsPrinted), issue.Supporters));
            yield return (Addresses.Epub(issue.Issue, code), new BookWords("epub", languages, issue.Texts, issue.Supporters));
        }

        bool Makes(string output) => settings.Outputs.ContainsKey(output);
    }

    /// <summary>What is promised of the edition as a whole, to be kept when all issues are read.</summary>
    /// <param name="issues">The issues, in order.</param>
    /// <param name="pages">The edition's own pages.</param>
    public static IEnumerable<(string Path, Promise Promise)> OfEdition(Edition edition, IEnumerable<IssueParts> issues, IEnumerable<TextParts> pages, SiteMap map)
    {
        var settings = edition.Settings;
        var supporters = issues.SelectMany(issue => issue.Supporters);
        yield return (Addresses.LanguageChooser, new PageWords(Pages) { Leads = To(settings.Languages.Select(language => (Addresses.Home(language), (string?)null)), map) });
        yield return (Addresses.Sitemap, new SitemapPages("sitemap", map.Paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => Addresses.Absolute(settings.BaseUrl, path))));
        yield return (Addresses.DataFile("supporters.csv"), new SupportersCsv(Data, supporters));
        yield return (Addresses.DataFile("supporters.json"), new SupportersJson(Data, supporters));
        yield return (Addresses.DataFile("supporters.jsonld"), new SupportersJsonLd(Data, supporters));
        foreach (var language in settings.Languages)
        {
            yield return (Addresses.Home(language), new PageWords(Pages) { Leads = To(edition.Issues.Select(issue => (Addresses.Issue(language, issue), (string?)null)), map) });
            yield return (Addresses.Emendations(language), Emendations(issues, settings.Original, language, map));
            foreach (var promise in Directory(supporters, edition, language)) yield return promise;
            foreach (var path in (string[])[Addresses.Atom(language, null), Addresses.Rss(language, null), Addresses.JsonFeed(language, null)])
                yield return (path, new FeedWords("feeds", issues.Reverse().SelectMany(issue => InFeed(issue, language, settings)), LeastInFeed));
        }

        foreach (var (code, languages) in FilesIn(settings))
            yield return (Addresses.OneFile(null, code), new OneFileWords("one-file", languages, issues.SelectMany(issue => issue.Texts).Concat(pages), supporters));
    }

    /// <summary>What is promised of one of the edition's own pages, or of the editors' note to an issue.</summary>
    public static PageWords TextPage(TextParts text)
    {
        List<Series> series = [new Series(text, text.Blocks, HasIds: text.Text.IsPrinted)];
        if (text.Annex.Count > 0) series.Add(new Series($"the annex of {text}", text.Annex, HasIds: true));
        if (text.Footnotes.Count > 0) series.Add(new Series($"the footnotes of {text}", text.Footnotes));
        return new PageWords(Pages, series) { Bags = text.Interventions == 0 ? [] : [new Series($"the notes on {text}", text.Notes[text.Language.Code])] };
    }

    // Its small printed pieces stand on it whole, but for headings that repeat their titles; to every text there is a link.
    private static PageWords IssuePage(IssueParts issue, Language language, SiteMap map) => new(Pages, [.. issue.In(language)
        .Where(text => text.Text == issue.Issue.Masthead || text.Text == issue.Issue.Slogans || issue.Issue.Notices.Contains(text.Text))
        .Select(text => new Series(text, text.Blocks.Skip(text.Text == issue.Issue.Slogans ? 0 : text.Headings)))])
    {
        Leads = To(issue.In(language).Select(text => (Addresses.Text(language, text.Text), (string?)null)), map),
    };

    private static PageWords PrintedPage(IssueParts issue, Language language, int page) =>
        new("printed-pages", [.. issue.Printed[(language.Code, page)].GroupBy(part => part.Text).Select(text => new Series($"{text.Key} on printed page {page}", text.Select(part => part.Part)))]);

    // Interventions are listed where they are: in the original.
    private static PageWords Emendations(IEnumerable<IssueParts> issues, Language original, Language language, SiteMap map)
    {
        var texts = issues.SelectMany(issue => issue.In(original)).Where(text => text.Text.IsPrinted);
        return new PageWords("emendations")
        {
            Bags = [new Series("the notes on interventions", texts.SelectMany(text => text.Notes[language.Code]))],
            Leads = To(texts.SelectMany(text => Enumerable.Range(1, text.Interventions).Select(number => (Addresses.Text(original, text.Text), (string?)$"e{number}"))), map),
        };
    }

    private static IEnumerable<(string Path, Promise Promise)> Directory(IEnumerable<SupporterParts> supporters, Edition edition, Language language)
    {
        const string Output = "supporters";
        foreach (var path in (string[])[Addresses.Supporters(language), Addresses.SupportersBy(language, "alphabetical"), Addresses.SupportersBy(language, "by-number")])
            yield return (path, new PageWords(Output) { Bags = [new Series("the supporters", supporters.Select(supporter => supporter.Names[language.Code]))] });

        foreach (var country in edition.Issues.SelectMany(issue => issue.Supporters?.Countries ?? []).Select(country => country.PlaceId).Distinct())
            yield return (Addresses.Country(language, country), Listed(supporters.Where(supporter => supporter.PlaceId == country)));

        foreach (var kind in edition.Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).Select(supporter => supporter.Kind).Distinct())
            yield return (Addresses.SupporterKind(language, kind), Listed(supporters.Where(supporter => supporter.Supporter.Kind == kind)));

        PageWords Listed(IEnumerable<SupporterParts> listed) => new(Output, new Series("the supporters", listed.Select(supporter => supporter.InDirectory(language.Code)), HasIds: true))
        {
            Bags = [new Series("what the editors say of the supporters", listed.SelectMany(supporter => supporter.NotesIn(language.Code)))],
        };
    }

    // Where a part of the edition is made alone, it leads to the rest on the web.
    private static IEnumerable<(string Path, string? Place)> To(IEnumerable<(string Path, string? Place)> leads, SiteMap map) => leads.Where(lead => map.Has(lead.Path));

    private static IEnumerable<(string Address, TextParts Text)> InFeed(IssueParts issue, Language language, EditionSettings settings) =>
        issue.In(language).Where(text => issue.Issue.Texts.Contains(text.Text)).Select(text => (Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text.Text)), text));

    private static IEnumerable<(string Code, IReadOnlyList<Language> Languages)> FilesIn(EditionSettings settings)
    {
        foreach (var language in settings.Languages) yield return (language.Code, [language]);
        if (settings.Languages.Count > 1) yield return (Addresses.Bilingual, settings.Languages);
    }
}

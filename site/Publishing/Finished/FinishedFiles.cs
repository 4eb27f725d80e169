using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// Looks at every file as its bytes go to the disk, with readers that share nothing with those who wrote it: each page is whole, carries
/// its policy and asks for nothing outside; each file that carries words of the edition has all of them.
/// </summary>
internal sealed class FinishedFiles
{
    private readonly Edition edition;
    private readonly LinkLedger links;
    private readonly SiteMap map;
    private readonly Theme theme;
    private readonly Dictionary<string, string> directions;
    private readonly string home;
    private readonly PageStyles sheets;
    private readonly HashSet<ulong> hiddenClasses;
    private readonly ConcurrentDictionary<string, Promise> promises = [];
    private readonly ConcurrentDictionary<string, IssueParts> issues = [];
    private readonly ConcurrentDictionary<Text, IReadOnlyList<TextParts>> pages = [];
    private readonly ConcurrentDictionary<string, bool> kept = [];
    private readonly ConcurrentBag<Readers> idle = [];
    private readonly FaultList faults = new();

    // Of the files that are written before the bundle, when there is one: they are to be found again in it.
    private readonly ConcurrentDictionary<string, ulong> sums = [];
    private bool hasBundle;

    private readonly SearchWords search = new();

    /// <summary>Looks at the files of an edition.</summary>
    /// <param name="edition">What is shown of it: no file holds anything else.</param>
    /// <param name="theme">What pages are dressed in.</param>
    public FinishedFiles(Edition edition, SiteMap map, Theme theme)
    {
        (this.edition, this.map, this.theme, links) = (edition, map, theme, new LinkLedger(map.Paths.Select(path => path.Value)));
        map.Found += path => links.Add(path.Value);
        sheets = new PageStyles(theme.StylesPath, theme.Files);
        hiddenClasses = theme.HiddenClasses.Select(name => Hash64.Of(name)).ToHashSet();
        home = edition.Settings.BaseUrl.AbsolutePath;
        directions = edition.Settings.Languages.ToDictionary(language => language.Code, language => language.Direction);
        var inOrder = edition.Issues.Select(issue => issues.GetValueOrDefault(issue.Id)).OfType<IssueParts>();
        Expect(Promises.OfEdition(edition, inOrder, edition.Pages.SelectMany(PartsOf), map));
        Expect([(Addresses.Bundle(edition.Settings), Promises.Bundle(edition, map, sums, directions))]);
        hasBundle = map.Has(Addresses.Bundle(edition.Settings));
    }

    /// <summary>What the files that were looked at hold of the issues.</summary>
    public CountTotals Totals => new(
        issues.Values.SelectMany(issue => issue.Texts).GroupBy(text => text.Language.Code).ToDictionary(
            texts => texts.Key,
            texts => (
                texts.Count(),
                texts.Sum(text => text.Blocks.Count(block => block.Words.Length > 0)),
                texts.Sum(text => text.Blocks.Sum(block => block.Words.Words)))),
        issues.Values.Sum(issue => issue.Supporters.Count),
        [.. Promises.Carriers.Where(output => kept.GetValueOrDefault(output))]);

    /// <summary>The words of an issue are known; its files come next.</summary>
    public void Expect(Issue issue, IReadOnlyList<TextBody> bodies)
    {
        var parts = PartsReader.Of(issue, bodies, edition);
        issues[issue.Id] = parts;
        Expect(Promises.OfIssue(parts, bodies, PagesRead, edition.Settings, map));
    }

    /// <summary>The words of one of the edition's own pages are known.</summary>
    public void Expect(TextBody page)
    {
        IReadOnlyList<TextParts> parts = [.. page.Versions.Select(version => PartsReader.Of(page, version))];
        pages[page.Text] = parts;
        Expect(parts.SelectMany(text => Promises.TextPages(text, edition.Settings)));
    }

    /// <summary>The files of an issue are written.</summary>
    public void Finish(Issue issue)
    {
        AddToSearch(search.Lacking(issues[issue.Id]));
    }

    /// <summary>Looks at a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Look(string path, ReadOnlySpan<byte> bytes, ThemeOrigin origin)
    {
        var readers = idle.TryTake(out var taken) ? taken : new Readers(links, directions, home, sheets, hiddenClasses);
        readers.Faults.Clear();
        promises.TryRemove(path, out var promise);
        try
        {
            Read(path, bytes, readers, promise, origin.File is not null);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            readers.Faults.Add(new PageFault(FaultKind.Whole, $"cannot be read: {unreadable.Message}"));
        }

        if (path == Addresses.Bundle(edition.Settings).Value) hasBundle = false;
        if (hasBundle) sums[path] = Hash64.Of(bytes);
        if (promise is not null) Keep(promise.Output, !readers.Faults.Exists(fault => fault.Kind == FaultKind.Words));
        if (readers.Faults.Count > 0) faults.Add(path, origin, readers.Faults);
        idle.Add(readers);
    }

    /// <summary>Says what is wrong with all files; once, when all are written.</summary>
    /// <param name="read">Gives the bytes of a file that was written.</param>
    public void Report(Func<string, byte[]> read, DiagnosticBag bag)
    {
        AddToSearch(search.Lacking(PagesRead));

        // Where words are missing, so are the places that they stand at.
        foreach (var (page, place) in faults.Has(FaultKind.Words) ? [] : links.Dead())
        {
            var address = PageRules.AddressOf(read(page), page, place);
            var origin = theme.Find(address, "") is { } found ? new ThemeOrigin(found.Path) : default;
            var said = $"leads to ‘{address}’, a place that the other page does not have";
            faults.Add(page, origin, [new PageFault(FaultKind.Link, said, Literal: address)]);
        }

        faults.Report(theme, bag);
    }

    private List<TextParts> PagesRead => [.. edition.Pages.SelectMany(PartsOf)];

    private IReadOnlyList<TextParts> PartsOf(Text page) => pages.GetValueOrDefault(page, []);

    private void AddToSearch(IEnumerable<string> lacking)
    {
        if (!map.Has(Addresses.SearchManifest)) return;
        var found = lacking.Select(said => new PageFault(FaultKind.Words, said)).ToList();
        faults.Add(Addresses.SearchManifest.Value, default, found);
        Keep(OutputKeys.Search, found.Count == 0);
    }

    private void Keep(string output, bool isKept) => kept.AddOrUpdate(output, isKept, (_, before) => before && isKept);

    private void Expect(IEnumerable<(OutputPath Path, Promise Promise)> more)
    {
        foreach (var (path, promise) in more.Where(promise => map.Has(promise.Path))) promises[path.Value] = promise;
    }

    private void Read(string path, ReadOnlySpan<byte> bytes, Readers readers, Promise? promise, bool isOfTheme)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal)) ReadPage(path, bytes, readers, promise);
        else if (IsOfSearch(path)) search.Look(path, bytes);
        else if (promise is null && FileForms.FaultOf(path, bytes, links, isOfTheme) is { } fault) readers.Faults.Add(fault);
        promise?.Check(new FinishedFile(path, bytes, readers.Pieces, readers.Rules.Targets, readers.Faults));
    }

    private static void ReadPage(string path, ReadOnlySpan<byte> html, Readers readers, Promise? promise)
    {
        readers.Pieces.Clear(promise?.IsByWord ?? false);
        readers.Rules.Begin(path, FormOf(path));
        readers.Html.Read(html, readers.Pieces, readers.Rules);
        readers.Rules.End(html, readers.Pieces.Ids);
        readers.Faults.AddRange(readers.Rules.Faults);
    }

    private static PageForm FormOf(string path)
    {
        if (path == Addresses.NotFound.Value) return PageForm.Rooted;
        return path.StartsWith(Addresses.DownloadFolder, StringComparison.Ordinal) ? PageForm.Single : PageForm.Site;
    }

    private static bool IsOfSearch(string path) =>
        path.StartsWith(Addresses.SearchFolder, StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);

    private static bool IsUnreadable(Exception thrown) =>
        thrown is XmlException or JsonException or FormatException or InvalidDataException or KeyNotFoundException
            or InvalidOperationException or ArgumentException or IndexOutOfRangeException;

    private sealed class Readers(
        LinkLedger links, IReadOnlyDictionary<string, string> directions, string home, PageStyles sheets, IReadOnlySet<ulong> hiddenClasses)
    {
        public HtmlReader Html { get; } = new(hiddenClasses);

        public Pieces Pieces { get; } = new();

        public PageRules Rules { get; } = new(links, directions, home, sheets);

        public List<PageFault> Faults { get; } = [];
    }
}

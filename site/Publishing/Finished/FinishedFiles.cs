using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using System.Xml;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// Looks at every file as its bytes go to the disk, with readers that share nothing with those who wrote it: each page is whole, carries its policy and
/// asks for nothing outside; each file that carries words of the edition has all of them.
/// </summary>
internal sealed class FinishedFiles
{
    private readonly Edition edition;
    private readonly LinkLedger links;
    private readonly SiteMap map;
    private readonly Dictionary<string, string> directions;
    private readonly ConcurrentDictionary<string, Promise> promises = [];
    private readonly ConcurrentDictionary<string, IssueParts> issues = [];
    private readonly ConcurrentDictionary<Text, IReadOnlyList<TextParts>> pages = [];
    private readonly ConcurrentDictionary<string, bool> kept = [];
    private readonly ConcurrentBag<Readers> idle = [];
    private readonly FaultList faults = new();
    private readonly SearchWords search = new();

    /// <summary>Looks at the files of an edition.</summary>
    /// <param name="edition">What is shown of it: no file holds anything else.</param>
    public FinishedFiles(Edition edition, SiteMap map)
    {
        (this.edition, this.map, links) = (edition, map, new LinkLedger(map.Paths));
        directions = edition.Settings.Languages.ToDictionary(language => language.Code, language => language.Direction);
        var inOrder = edition.Issues.Select(issue => issues.GetValueOrDefault(issue.Id)).OfType<IssueParts>();
        Expect(Promises.OfEdition(edition, inOrder, edition.Pages.SelectMany(page => pages.GetValueOrDefault(page, [])), map));
    }

    /// <summary>The outputs of which a file was found to hold what it is to hold.</summary>
    public IReadOnlyList<string> Outputs => [.. kept.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The words of an issue are known; its files come next.</summary>
    public void Expect(Issue issue, IReadOnlyList<TextBody> bodies)
    {
        var parts = PartsReader.Of(issue, bodies, edition);
        issues[issue.Id] = parts;
        Expect(Promises.OfIssue(parts, edition.Settings, map));
    }

    /// <summary>The words of one of the edition's own pages are known.</summary>
    public void Expect(TextBody page)
    {
        IReadOnlyList<TextParts> parts = [.. page.Versions.Select(version => PartsReader.Of(page, version))];
        pages[page.Text] = parts;
        Expect(parts.Select(text => (Addresses.Text(text.Language, text.Text), (Promise)Promises.TextPage(text))));
    }

    /// <summary>The files of an issue are written.</summary>
    public void Finish(Issue issue)
    {
        if (map.Has(Addresses.SearchManifest)) faults.Add(Addresses.SearchManifest, default, search.Lacking(issues[issue.Id]).Select(said => new PageFault(FaultKind.Words, said)));
    }

    /// <summary>Looks at a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Look(string path, ReadOnlySpan<byte> bytes, ThemeOrigin origin)
    {
        var readers = idle.TryTake(out var taken) ? taken : new Readers(links, directions);
        readers.Faults.Clear();
        promises.TryRemove(path, out var promise);
        try
        {
            if (path.EndsWith(".html", StringComparison.Ordinal)) ReadPage(path, bytes, readers, promise);
            else if (path.StartsWith(Addresses.SearchFolder, StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)) search.Look(path, bytes);
            else if (promise is null && FileForms.FaultOf(path, bytes, links) is { } fault) readers.Faults.Add(fault);
            promise?.Check(new FinishedFile(path, bytes, readers.Pieces, readers.Rules.Targets, readers.Faults));
        }
        catch (Exception unreadable) when (unreadable is XmlException or JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException)
        {
            readers.Faults.Add(new PageFault(FaultKind.Whole, "cannot be read"));
        }

        if (promise is not null) kept[promise.Output] = true;
        if (readers.Faults.Count > 0) faults.Add(path, origin, readers.Faults);
        idle.Add(readers);
    }

    /// <summary>Says what is wrong with all files; once, when all are written.</summary>
    /// <param name="read">Gives the bytes of a file that was written.</param>
    public void Report(TemplateSet templates, Func<string, byte[]> read, DiagnosticBag bag)
    {
        // Where words are missing, so are the places that they stand at.
        foreach (var (page, place) in faults.Has(FaultKind.Words) ? [] : links.Dead())
        {
            var address = PageRules.AddressOf(read(page), page, place);
            var origin = templates.Find(address, "") is { } found ? new ThemeOrigin(found.Path) : default;
            faults.Add(page, origin, [new PageFault(FaultKind.Link, $"leads to ‘{address}’, a place that the other page does not have", Literal: address)]);
        }

        faults.Report(templates, bag);
    }

    private void Expect(IEnumerable<(string Path, Promise Promise)> more)
    {
        foreach (var (path, promise) in more.Where(promise => map.Has(promise.Path))) promises[path] = promise;
    }

    private static void ReadPage(string path, ReadOnlySpan<byte> html, Readers readers, Promise? promise)
    {
        readers.Pieces.Clear(promise?.IsByWord ?? false);
        readers.Rules.Begin(path, path == Addresses.NotFound ? PageForm.Bare : path.StartsWith(Addresses.DownloadFolder, StringComparison.Ordinal) ? PageForm.Single : PageForm.Site);
        readers.Html.ReadPage(html, readers.Pieces, readers.Rules);
        readers.Rules.End(html, readers.Pieces.Ids);
        readers.Faults.AddRange(readers.Rules.Faults);
    }

    private sealed class Readers(LinkLedger links, IReadOnlyDictionary<string, string> directions)
    {
        public HtmlReader Html { get; } = new();

        public Pieces Pieces { get; } = new();

        public PageRules Rules { get; } = new(links, directions);

        public List<PageFault> Faults { get; } = [];
    }
}

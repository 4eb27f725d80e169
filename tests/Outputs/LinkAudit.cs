using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace IskraSite.Tests.Outputs;

/// <summary>Follows every link of a folder of pages, as a reader who clicks everything would.</summary>
internal sealed partial class LinkAudit
{
    private static readonly string[] AddressAttributes = ["href", "src", "poster", "data", "cite", "action", "formaction", "background"];

    private readonly string folder;
    private readonly string home;
    private readonly bool isBundle;
    private readonly HashSet<string> files;
    private readonly ConcurrentDictionary<string, HashSet<string>> ids = [];
    private readonly ConcurrentBag<string> problems = [];
    private readonly ConcurrentDictionary<string, bool> reached = [];
    private int links;

    private LinkAudit(string folder, string home, bool isBundle)
    {
        (this.folder, this.home, this.isBundle) = (folder, home, isBundle);
        files = [.. FolderTree.FilesIn(folder)];
    }

    /// <summary>Everything that is wrong with the links of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="home">The address that the pages give as their home; links below it are the folder's own.</param>
    /// <param name="isBundle">Opened from a disk: a folder's index does not open by itself, and there is no root.</param>
    public static IReadOnlyList<string> Problems(string folder, string home, bool isBundle = false)
    {
        var audit = new LinkAudit(folder, home, isBundle);
        audit.Run();
        if (audit.links == 0) audit.problems.Add("there is no link at all");
        return [.. audit.problems.Order(StringComparer.Ordinal)];
    }

    private void Run()
    {
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).AsParallel()
            .Select(path => (Path: path, Document: new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder, path))))).ToList();
        foreach (var (path, document) in pages) ids[path] = IdsOf(path, document);
        Parallel.ForEach(pages, page => Follow(page.Path, page.Document));
        foreach (var path in files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)))
        {
            foreach (Match match in CssAddress().Matches(File.ReadAllText(Path.Join(folder, path)))) Follow(path, match.Groups[1].Value, "url()", null);
        }

        // A page that no page links to is not found by anyone; an old address leads on to the new one.
        foreach (var (path, _) in pages.Where(page => page.Path is not ("index.html" or "404.html") && !page.Path.StartsWith("both/", StringComparison.Ordinal) && !reached.ContainsKey(page.Path))) problems.Add($"{path}: no page links here");
    }

    private HashSet<string> IdsOf(string path, IHtmlDocument document)
    {
        var own = new HashSet<string>();
        foreach (var id in document.All.Select(element => element.GetAttribute("id")).OfType<string>().Where(id => !own.Add(id))) problems.Add($"{path}: the id ‘{id}’ twice");
        return own;
    }

    private void Follow(string path, IHtmlDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var name in AddressAttributes)
            {
                if (element.GetAttribute(name) is { } address) Follow(path, address, $"{element.LocalName}/{name}", element);
            }

            // The parts of a page that say whose label or heading is whose.
            foreach (var name in new[] { "aria-labelledby", "aria-describedby", "for" })
            {
                foreach (var id in element.GetAttribute(name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
                {
                    if (!ids[path].Contains(id)) problems.Add($"{path}: {name}=\"{id}\" names nothing");
                }
            }
        }
    }

    private void Follow(string from, string address, string what, IElement? element)
    {
        Interlocked.Increment(ref links);
        if (address.Length == 0 || address != address.Trim())
        {
            problems.Add($"{from}: {what} ‘{address}’ is no address");
            return;
        }

        var isHead = element is IHtmlLinkElement && element.GetAttribute("rel") is "canonical" or "alternate";
        if (address.StartsWith(home, StringComparison.Ordinal))
        {
            // A file that is passed on alone says where the edition is at home.
            if (!isHead && from != "404.html" && !from.StartsWith("download/", StringComparison.Ordinal)) problems.Add($"{from}: {what} ‘{address}’ leaves this copy for the site on the web");
            if (!isBundle) Find(from, "/" + address[home.Length..], what, element);
            return;
        }

        // The names of vocabularies are no links, though they stand in one.
        if (element is IHtmlLinkElement && element.GetAttribute("rel") is "schema.DC" or "schema.DCTERMS") return;
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
        {
            if (!address.StartsWith("https://", StringComparison.Ordinal) || element?.GetAttribute("rel") != "license") problems.Add($"{from}: {what} ‘{address}’ leads elsewhere");
            return;
        }

        if (address.StartsWith("data:", StringComparison.Ordinal) && element?.GetAttribute("rel") == "icon" && from.StartsWith("download/", StringComparison.Ordinal)) return;
        if (address.StartsWith("mailto:", StringComparison.Ordinal)) return;
        if (Scheme().IsMatch(address)) problems.Add($"{from}: {what} ‘{address}’ has a scheme that is not allowed");
        else Find(from, address, what, element);
    }

    private void Find(string from, string address, string what, IElement? element)
    {
        if (isBundle && address.StartsWith('/')) problems.Add($"{from}: {what} ‘{address}’ begins at a root that a disk does not have");
        var parts = address.Split('#', 2);
        var path = Uri.UnescapeDataString(parts[0].Split('?')[0]);
        var target = path.Length == 0 ? from : Resolve(path.StartsWith('/') ? "" : from[..(from.LastIndexOf('/') + 1)], path.TrimStart('/'));
        if (target is null)
        {
            problems.Add($"{from}: {what} ‘{address}’ leaves the folder");
            return;
        }

        if (!isBundle && (target.Length == 0 || target.EndsWith('/'))) target += "index.html";
        if (!files.Contains(target))
        {
            problems.Add($"{from}: {what} ‘{address}’ leads to nothing");
            return;
        }

        if (target != from && element is IHtmlAnchorElement) reached[target] = true;
        if (parts.Length == 2 && !(ids.TryGetValue(target, out var there) && there.Contains(Uri.UnescapeDataString(parts[1])))) problems.Add($"{from}: {what} ‘{address}’: there is no such place on the page");
    }

    private static string? Resolve(string from, string path)
    {
        var parts = new List<string>(from.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""url\(\s*["']?([^"')]+)["']?\s*\)""")]
    private static partial Regex CssAddress();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();
}

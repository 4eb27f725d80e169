using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Offline;

/// <summary>
/// The offline bundle: the very files of the site in one archive, for memory sticks and lines that break; and the page that offers it.
/// The bundle's own copy of that page offers nothing, since an archive cannot hold itself.
/// </summary>
internal sealed class OfflineRoom : Room, IDeploymentRoom
{
    /// <summary>The folder inside the archive: unpacking makes one folder, wherever that is done.</summary>
    private const string Folder = "iskra/";

    /// <inheritdoc/>
    public override string? Name => "offline";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition) => edition.Settings.Languages.Select(Addresses.Downloads).Append(Addresses.Bundle);

    /// <inheritdoc/>
    public void Deploy(IReadOnlyList<string> files, Func<string, byte[]> read, Press press)
    {
        var languages = press.Edition.Settings.Languages;
        var pages = new Dictionary<string, byte[]>();
        var inBundle = press.WithWriter((path, bytes) => pages[path] = bytes.ToArray());
        foreach (var language in languages) WritePage(language, null, inBundle);

        var content = files.Where(IsForReaders).Where(path => !pages.ContainsKey(path)).Concat(pages.Keys).Order(StringComparer.Ordinal);
        var bundle = Archive.Make(WithChecksums(content, path => pages.TryGetValue(path, out var page) ? page : read(path)).Select(file => (Folder + file.Path, file.Bytes)), press.Edition.Settings.Published.FirstDay);
        press.Write(Addresses.Bundle, bundle);
        foreach (var language in languages) WritePage(language, bundle.Length, press);
    }

    // The list comes last: each file is read once, for the archive and for its line.
    private static IEnumerable<(string Path, byte[] Bytes)> WithChecksums(IEnumerable<string> paths, Func<string, byte[]> read)
    {
        var list = new StringBuilder();
        foreach (var path in paths)
        {
            var bytes = read(path);
            list.Append(Checksums.LineOf(path, bytes));
            yield return (path, bytes);
        }

        yield return (Addresses.Checksums, Encoding.UTF8.GetBytes(list.ToString()));
    }

    // What only a host or a search engine reads stays out.
    private static bool IsForReaders(string path) =>
        path is not (Addresses.Headers or Addresses.Redirects or Addresses.Robots or Addresses.Sitemap or Addresses.NotFound) && !path.StartsWith("download/", StringComparison.Ordinal)
        && !path.StartsWith("hosting/", StringComparison.Ordinal);

    private static void WritePage(Language language, int? size, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.Downloads(language);
        var frame = new PageFrame(path, language, "page", words["downloads"], words["downloads_intro"]) { InLanguage = Addresses.Downloads };
        var body = size is { } bytes
            ? $"<p><a class=\"action\" href=\"{press.Map.Href(path, Addresses.Bundle)}\">{Html.Escape(words["offline_bundle"])}</a> <bdi>{Html.Escape(SizeOf(bytes, words))}</bdi></p>\n<p>{Html.Escape(words["offline_bundle_how"])}</p>"
            : $"<p>{Html.Escape(words["offline_here"])}</p>";
        if (press.Map.HrefIfMade(path, Addresses.Data(language)) is { } data) body += $"\n<p><a class=\"action\" href=\"{data}\">{Html.Escape(words["data_download"])}</a></p>";
        press.WritePage(frame, "page.html", new Values { ["title"] = words["downloads"], ["summary"] = words["downloads_intro"], ["body"] = new Html(body) });
    }

    private static string SizeOf(int bytes, Words words)
    {
        var kilobytes = Math.Max(1, (int)Math.Round(bytes / 1000.0));
        return words.Format("size_kb", words.Number(kilobytes));
    }
}

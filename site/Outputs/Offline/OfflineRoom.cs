using System.IO.Compression;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
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
        foreach (var language in languages) WritePage(language, null, _ => 0, inBundle);

        var content = files.Where(ReaderFiles.Has).Where(path => !pages.ContainsKey(path)).Concat(pages.Keys).Order(StringComparer.Ordinal);
        var bundle = Archive.Make(WithChecksums(content, path => pages.TryGetValue(path, out var page) ? page : read(path)).Select(file => (Folder + file.Path, file.Bytes)), press.Edition.Settings.Published.FirstDay, CompressionLevel.SmallestSize);
        press.Write(Addresses.Bundle, bundle);
        foreach (var language in languages) WritePage(language, bundle.Length, path => read(path).Length, press);
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

    private static void WritePage(Language language, int? size, Func<string, int> sizeOf, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.Downloads(language);
        var frame = new PageFrame(path, language, "page", words["downloads"], words["downloads_intro"]) { InLanguage = Addresses.Downloads };
        var body = size is { } bytes
            ? $"<p><a class=\"action\" href=\"{press.Map.Href(path, Addresses.Bundle)}\">{Html.Escape(words["offline_bundle"])}</a> <bdi>{Html.Escape(SizeOf(bytes, words))}</bdi></p>\n<p>{Html.Escape(words["offline_bundle_how"])}</p>"
            : $"<p>{Html.Escape(words["offline_here"])}</p>";
        if (press.Map.HrefIfMade(path, Addresses.Data(language)) is { } data) body += $"\n<p><a class=\"action\" href=\"{data}\">{Html.Escape(words["data_download"])}</a></p>";
        if (size is not null) body += Books(path, words, sizeOf, press);
        press.WritePage(frame, "page.html", new Values { ["title"] = words["downloads"], ["summary"] = words["downloads_intro"], ["body"] = new Html(body) });
    }

    // The bundle has no books: they hold what it holds.
    private static string Books(string path, Words words, Func<string, int> sizeOf, Press press)
    {
        var (languages, list) = (press.Edition.Settings.Languages, new StringBuilder());
        foreach (var issue in press.Edition.Issues.Reverse())
        {
            var books = languages.Select(language => (Key: "epub", language.Name, Path: Addresses.Epub(language, issue)))
                .Append((Key: "epub", Name: words.List([.. languages.Select(language => language.Name)]), Path: Addresses.EpubBilingual(issue)))
                .Concat(languages.SelectMany(language => new[] { "a5", "a4" }, (language, paper) => (Key: "pdf_" + paper, language.Name, Path: Addresses.Pdf(language, issue, paper))))
                .Where(book => press.Map.Has(book.Path)).ToList();
            if (books.Count == 0) continue;
            list.Append("\n<h2>").Append(Html.Escape(issue.Title[words.Language])).Append("</h2>\n<ul>\n");
            foreach (var book in books)
            {
                var name = Runs.Escaped(words.Format(book.Key, book.Name), words.Language, press.Edition.Settings.Original);
                list.Append("<li><a href=\"").Append(press.Map.Href(path, book.Path)).Append("\">").Append(name).Append("</a> <bdi>").Append(Html.Escape(SizeOf(sizeOf(book.Path), words))).Append("</bdi></li>\n");
            }

            list.Append("</ul>");
        }

        return list.ToString();
    }

    private static string SizeOf(int bytes, Words words)
    {
        var kilobytes = Math.Max(1, (int)Math.Round(bytes / 1000.0));
        return words.Format("size_kb", words.Number(kilobytes));
    }
}

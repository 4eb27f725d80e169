using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Offline;

/// <summary>
/// The offline bundle: the very files of the site in one archive, for memory sticks and lines that break; and the page that offers it.
/// The bundle's own copy of that page offers what is beside it, since an archive cannot hold itself.
/// </summary>
internal sealed class OfflineRoom : Room, IDeploymentRoom
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Offline;

    /// <summary>The folder inside the archive, with a slash: unpacking makes one folder, wherever that is done.</summary>
    public static string FolderOf(Edition edition) => edition.Settings.Folder + "/";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        DownloadsPages(edition).Concat([Addresses.Bundle(edition.Settings), Addresses.Torrent(edition.Settings), Addresses.DownloadChecksums]);

    private static IEnumerable<OutputPath> DownloadsPages(Edition edition) =>
        edition.Settings.Languages.SelectMany(language => Divisions.Of(edition).IssuesInFull.All.Select(part => part.PathIn(Addresses.Downloads(language))));

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => [OpenMe.Styles];

    /// <inheritdoc/>
    public void Deploy(IWrittenFiles files, RenderContext context)
    {
        var languages = context.Edition.Settings.Languages;
        var pages = new Dictionary<string, byte[]>();
        var inBundle = context.WithWriter((path, bytes, _) => pages[path.Value] = bytes.ToArray());
        foreach (var language in languages) DownloadsPage.Write(language, FactsOfOthers, isInBundle: true, inBundle);

        var downloads = context.Edition.Issues.SelectMany(issue => Downloads.OfIssue(issue, context)).Where(download => download.IsInBundle).ToList();
        var passedOn = downloads.Select(download => download.Path.Value).ToHashSet();
        var openMe = OpenMe.Render(context, downloads.Exists(download => download.Form == Downloads.OneFile));
        var inside = files.Paths.Where(path => ReaderFiles.Has(path) || passedOn.Contains(path)).Where(path => !pages.ContainsKey(path)).Concat(pages.Keys).Order(StringComparer.Ordinal);
        var entries = Entries(FolderOf(context.Edition), Encoding.UTF8.GetBytes(openMe), inside, pages, files);
        var bundle = Archive.Make(entries, context.Edition.Settings.Published.FirstDay);
        var address = Addresses.Bundle(context.Edition.Settings);
        var homes = context.Edition.Settings.Mirrors.Prepend(context.Edition.Settings.BaseUrl);
        var torrent = Torrent.Of(NameOf(address.Value), bundle, homes.Select(home => Addresses.Absolute(home, address)));
        var made = new Dictionary<string, (int Length, Checksum Sum)>();
        Write(address, bundle, ThemeOrigin.OfTemplates(PageFraming.Template, OpenMe.Template));
        Write(Addresses.Torrent(context.Edition.Settings), torrent);
        var listed = files.Paths.Where(path => path.StartsWith(Addresses.DownloadFolder, StringComparison.Ordinal)).Union(made.Keys).Order(StringComparer.Ordinal);
        Write(Addresses.DownloadChecksums, Encoding.UTF8.GetBytes(string.Concat(listed.Select(path => FactsOf(path)!.Value.Sum.LineOf(NameOf(path))))));
        foreach (var language in languages) DownloadsPage.Write(language, FactsOf, isInBundle: false, context);

        void Write(OutputPath path, byte[] content, ThemeOrigin origin = default)
        {
            made[path.Value] = (content.Length, Checksum.Of(content));
            context.Write(path, content, origin);
        }

        (int Length, Checksum Sum)? FactsOf(string path) =>
            made.TryGetValue(path, out var own) ? own : FactsOfOthers(path);
        (int Length, Checksum Sum)? FactsOfOthers(string path) => files.LengthOf(path) is { } length ? (length, files.SumOf(path)) : null;
    }

    private static string NameOf(string path) => path[Addresses.DownloadFolder.Length..];

    // The list comes last: each file is asked for once, for the archive and for its line. The front door stands beside the folder of the list.
    private static IEnumerable<ArchiveEntry> Entries(string folder, byte[] openMe, IEnumerable<string> paths, Dictionary<string, byte[]> own, IWrittenFiles files)
    {
        var list = new StringBuilder(Checksum.Of(openMe).LineOf("../" + OpenMe.Name));
        yield return ArchiveEntry.Of(OpenMe.Name, openMe);
        foreach (var path in paths)
        {
            var page = own.GetValueOrDefault(path);
            list.Append((page is null ? files.SumOf(path) : Checksum.Of(page)).LineOf(path));
            yield return page is not null ? ArchiveEntry.Of(folder + path, page)
                : ArchiveEntry.IsKeptAsIs(path) ? ArchiveEntry.Of(folder + path, files.Read(path))
                : ArchiveEntry.Of(folder + path, files.Compressed(path));
        }

        yield return ArchiveEntry.Of(folder + Addresses.Checksums, Encoding.UTF8.GetBytes(list.ToString()));
    }
}

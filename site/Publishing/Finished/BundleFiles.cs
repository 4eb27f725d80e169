using System.IO.Compression;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>What the bundle is to hold: the very files of the site in one folder, and beside it a page that leads into it.</summary>
/// <param name="pages">The pages that are in it whatever else is.</param>
/// <param name="homes">The pages that the page beside the folder leads to.</param>
/// <param name="own">The files that it has in another form than the site.</param>
/// <param name="written">The files of the site, by their sums.</param>
/// <param name="directions">The languages of the edition, each with its direction.</param>
internal sealed class BundleFiles(
    string output, IEnumerable<OutputPath> pages, IEnumerable<OutputPath> homes, IReadOnlySet<OutputPath> own,
    IReadOnlyDictionary<string, ulong> written, IReadOnlyDictionary<string, string> directions)
    : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        var entries = archive.Entries.ToDictionary(entry => entry.FullName);
        var rules = new PageRules(new LinkLedger(entries.Keys), directions);
        var folders = entries.Keys.Select(name => name[..(name.IndexOf('/', StringComparison.Ordinal) + 1)]);
        var folder = folders.FirstOrDefault(name => name.Length > 0, "");
        byte[] buffer = [];
        foreach (var page in pages.Where(page => !entries.ContainsKey(folder + page))) file.Lacks($"has no {page}");
        var isLed = false;
        foreach (var (name, entry) in entries)
        {
            var content = ContentOf(entry, ref buffer);
            var path = name.StartsWith(folder, StringComparison.Ordinal) ? name[folder.Length..] : null;
            if (path is not null && !own.Contains(new OutputPath(path)))
            {
                var isSame = written.TryGetValue(path, out var sum) && sum == Hash64.Of(content);
                if (!isSame) file.Fails(FaultKind.Whole, $"has another {path} than the site");
            }
            else if (name.EndsWith(".html", StringComparison.Ordinal))
            {
                rules.Begin(name, path is null ? PageForm.Single : PageForm.Site);
                file.Pieces.Clear();
                new HtmlReader().Read(content, file.Pieces, rules);
                rules.End(content, file.Pieces.Ids);
                foreach (var fault in rules.Faults) file.Fails(fault.Kind, $"holds {name}, which {fault.Description}", fault.Literal, isInContent: path is null);
                isLed |= path is null && homes.All(home => rules.Targets.Contains(Hash64.Of(folder + home)));
            }
        }

        if (!isLed) file.Lacks("has no page beside its folder that leads into it in every language");
    }

    private static ReadOnlySpan<byte> ContentOf(ZipArchiveEntry entry, ref byte[] buffer)
    {
        if (buffer.Length < entry.Length) buffer = new byte[entry.Length];
        var content = buffer.AsSpan(0, (int)entry.Length);
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return content;
    }
}

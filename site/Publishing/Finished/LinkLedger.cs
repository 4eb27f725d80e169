using System.Collections.Concurrent;

namespace IskraSite.Publishing.Finished;

/// <summary>Which files there are, which places they have, and which of those the links of finished pages lead to.</summary>
/// <param name="planned">The paths of all files that are made.</param>
internal sealed class LinkLedger(IEnumerable<string> planned)
{
    private readonly HashSet<ulong> files = [.. planned.Select(path => Hash64.Of(path))];
    private readonly ConcurrentDictionary<ulong, bool> found = [];
    private readonly ConcurrentBag<(string Page, ulong[] Places)> wanted = [];
    private readonly ConcurrentBag<ulong[]> places = [];

    /// <summary>Whether a file is made.</summary>
    public bool IsMade(ulong file) => files.Contains(file) || found.ContainsKey(file);

    /// <summary>A file is made too, as rendering has told.</summary>
    public void Add(string path) => found[Hash64.Of(path)] = true;

    /// <summary>A page has been read.</summary>
    /// <param name="elsewhere">The places in other files that it leads to.</param>
    /// <param name="ids">Its own places.</param>
    public void Add(string page, IReadOnlyCollection<ulong> elsewhere, IReadOnlyDictionary<ulong, int> ids)
    {
        if (elsewhere.Count > 0) wanted.Add((page, [.. elsewhere]));
        var file = Hash64.Of(page);
        var (here, i) = (new ulong[ids.Count], 0);
        foreach (var (id, _) in ids) here[i++] = Hash64.Of(file, id);
        places.Add(here);
    }

    /// <summary>
    /// The links that lead to places that are not there, each once, with the first page that has it. Asked when all pages are read.
    /// </summary>
    public IEnumerable<(string Page, ulong Place)> Dead()
    {
        var all = new HashSet<ulong>(places.Sum(here => here.Length));
        foreach (var here in places) all.UnionWith(here);
        return wanted.SelectMany(page => page.Places.Where(place => !all.Contains(place)).Select(place => (page.Page, Place: place)))
            .GroupBy(link => link.Place, link => link.Page)
            .Select(link => (link.Min(StringComparer.Ordinal)!, link.Key));
    }
}

using System.Collections.Concurrent;

namespace IskraSite.Publishing.Finished;

/// <summary>Which files there are, which places they have, and which of those the links of finished pages lead to.</summary>
/// <param name="planned">The paths of all files that are made.</param>
internal sealed class LinkLedger(IEnumerable<string> planned)
{
    private readonly HashSet<ulong> files = [.. planned.Select(path => Hash64.Of(path))];
    private readonly ConcurrentDictionary<ulong, string> wanted = [];
    private readonly ConcurrentBag<ulong[]> places = [];

    /// <summary>Whether a file is made.</summary>
    public bool IsMade(ulong file) => files.Contains(file);

    /// <summary>A page leads to a place of another.</summary>
    public void Want(ulong file, ulong place, string page) =>
        wanted.AddOrUpdate(Hash64.Of(file, place), page, (_, known) => string.CompareOrdinal(page, known) < 0 ? page : known);

    /// <summary>A page has places.</summary>
    public void Have(ulong file, IReadOnlyDictionary<ulong, int> ids)
    {
        var here = new ulong[ids.Count];
        var i = 0;
        foreach (var (id, _) in ids) here[i++] = Hash64.Of(file, id);
        places.Add(here);
    }

    /// <summary>The links that lead to places that are not there, and a page that has each. Asked once, when all pages are read.</summary>
    public IEnumerable<(string Page, ulong Place)> Dead()
    {
        foreach (var place in places.SelectMany(here => here)) wanted.TryRemove(place, out _);
        return wanted.Select(link => (link.Value, link.Key));
    }
}

using System.Collections.Concurrent;

namespace IskraSite.Pipelines;

/// <summary>Who has which name in an output: each path once, case not counting, and never both a file and a folder.</summary>
internal sealed class OutputClaims(string root)
{
    private readonly ConcurrentDictionary<string, OutputClaim> claims = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Claims a path for a file, and makes its folders.</summary>
    /// <exception cref="InvalidOperationException">The path, one that differs only by case, or one of its folders is taken.</exception>
    public OutputClaim Take(string path)
    {
        MakeFolder(path.AsSpan(0, Math.Max(0, path.LastIndexOf('/'))));
        var claim = new OutputClaim(path, isFolder: false);
        if (!claims.TryAdd(path, claim)) throw Conflict(claims[path], claim);
        return claim;
    }

    /// <summary>The claim of a file under exactly this path, if there is one.</summary>
    public OutputClaim? Find(string path) =>
        claims.TryGetValue(path, out var claim) && !claim.IsFolder && claim.Path == path ? claim : null;

    public IEnumerable<OutputClaim> Files() => claims.Values.Where(claim => !claim.IsFolder);

    private void MakeFolder(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return;
        var known = claims.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(path, out var claim))
        {
            MakeFolder(path[..Math.Max(0, path.LastIndexOf('/'))]);
            var name = path.ToString();
            claim = claims.GetOrAdd(name, new OutputClaim(name, isFolder: true));
        }

        if (!claim.IsFolder || !path.SequenceEqual(claim.Path)) throw Conflict(claim, new OutputClaim(path.ToString(), isFolder: true));
        if (claim.IsDone) return;
        // Several threads may come here at once for one folder; making it is harmless, using it before it is made is not.
        Directory.CreateDirectory(Path.Join(root, claim.Path));
        claim.Done(0);
    }

    private static InvalidOperationException Conflict(OutputClaim one, OutputClaim other)
    {
        // In ordinal order: which of the two came first is a matter of timing.
        if (string.CompareOrdinal(one.Path, other.Path) > 0) (one, other) = (other, one);
        return new InvalidOperationException(
            one.Path != other.Path ? $"two paths that differ only by case: {one.Path}, {other.Path}"
            : one.IsFolder != other.IsFolder ? $"one path for a file and a folder: {one.Path}"
            : $"two writers for one path: {one.Path}");
    }
}

namespace IskraSite.Pipelines;

/// <summary>The files of an output and their sizes. Two are equal when they list the same.</summary>
public sealed class Manifest : IEquatable<Manifest>
{
    /// <summary>Lists files.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <exception cref="ArgumentException">A path is listed twice.</exception>
    public Manifest(IEnumerable<ManifestFile> files)
    {
        ManifestFile[] sorted = [.. files];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        for (var i = 0; i < sorted.Length; i++)
        {
            var path = sorted[i].Path;
            if (i > 0 && path == sorted[i - 1].Path) throw new ArgumentException($"{path} is listed twice", nameof(files));
            TotalLength += sorted[i].Length;
        }

        Files = Array.AsReadOnly(sorted);
    }

    /// <summary>The files by path, in ordinal order.</summary>
    public IReadOnlyList<ManifestFile> Files { get; }

    /// <summary>How many files there are.</summary>
    public int Count => Files.Count;

    /// <summary>The size of all files together, in bytes.</summary>
    public long TotalLength { get; }

    /// <inheritdoc/>
    public bool Equals(Manifest? other) => other is not null && Files.SequenceEqual(other.Files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Manifest);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, TotalLength);
}

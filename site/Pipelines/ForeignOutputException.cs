namespace IskraSite.Pipelines;

/// <summary>The output folder holds files that the generator has not written. They are left alone and the build stops.</summary>
public sealed class ForeignOutputException : Exception
{
    private const int NamedFiles = 10;

    /// <summary>Names the files.</summary>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="files">Some of the files (at most 10), relative to the folder; empty when the folder itself is a file.</param>
    public ForeignOutputException(string folder, IReadOnlyList<string> files)
        : base(files is { Count: > 0 }
            ? $"{folder} holds files that are not ours: {string.Join(", ", files)}"
            : $"{folder} is a file that is not ours")
    {
        Folder = folder;
        Files = files ?? [];
    }

    /// <summary>The folder, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The first files found, at most 10, relative to <see cref="Folder"/> with forward slashes, sorted.</summary>
    public IReadOnlyList<string> Files { get; }

    // The first that are met, not the first in order: whoever names a home folder by mistake does not wait until all of it is listed.
    internal static void ThrowIfAny(string folder, IEnumerable<string> foreign)
    {
        List<string> first = [.. foreign.Take(NamedFiles)];
        if (first.Count == 0) return;
        first.Sort(StringComparer.Ordinal);
        throw new ForeignOutputException(folder, first);
    }
}

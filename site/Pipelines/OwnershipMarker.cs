using System.IO.Enumeration;

namespace IskraSite.Pipelines;

/// <summary>The file that says what in an output folder is ours: the paths we wrote, a line each, UTF-8, sorted, without its own.</summary>
internal static class OwnershipMarker
{
    public const string Name = ".iskra-output";

    public static void Write(string folder, Manifest manifest) =>
        File.WriteAllText(Path.Join(folder, Name), string.Concat(manifest.Files.Select(file => file.Path + "\n")));

    /// <summary>The paths that the last build wrote; none when there was no build.</summary>
    public static IReadOnlyList<string> Read(string folder) => Path.Join(folder, Name) is var marker && File.Exists(marker) ? File.ReadAllLines(marker) : [];

    /// <summary>Refuses a folder with foreign files in it. Folders without files do not count: nothing in them can be lost.</summary>
    /// <exception cref="ForeignOutputException">There are such files.</exception>
    public static void ThrowIfForeign(string folder)
    {
        if (File.Exists(folder)) throw new ForeignOutputException(folder, []);
        if (!Directory.Exists(folder)) return;
        var ours = new HashSet<string>(Read(folder), StringComparer.Ordinal) { Name };
        ForeignOutputException.ThrowIfAny(folder, FilesIn(folder).Where(file => !ours.Contains(file) && !DetachedSignatures.IsOne(file, ours)));
    }

    private static FileSystemEnumerable<string> FilesIn(string folder)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        return new FileSystemEnumerable<string>(folder, (ref entry) => RelativePath(ref entry), everything)
        {
            // A link to a folder is a thing of its own; what it leads to is elsewhere and stays there.
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static string RelativePath(ref FileSystemEntry entry)
    {
        var path = Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}

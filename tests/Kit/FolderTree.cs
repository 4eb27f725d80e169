namespace IskraSite.Tests.Kit;

/// <summary>Folders with everything in them.</summary>
internal static class FolderTree
{
    /// <summary>Copies a folder with everything in it over another.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    /// <summary>The files below a folder, with forward slashes, in order; the marker of an output folder is not among them.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != ".iskra-output")
            .Order(StringComparer.Ordinal),
    ];
}

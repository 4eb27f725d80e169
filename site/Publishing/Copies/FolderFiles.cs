using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Copies;

/// <summary>A copy in a folder: that of a mirror, or what became of the bundle when it was unpacked.</summary>
internal sealed class FolderFiles : MirrorFiles
{
    // The folder of the bundle, perhaps in one that an unpacking program made.
    private const int DeepestList = 2;

    private readonly string root;
    private readonly HashSet<string> paths;

    private FolderFiles(string root, string judged)
    {
        this.root = root;
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        paths = Directory.EnumerateFiles(judged, "*", everything).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override IReadOnlySet<string> Paths => paths;

    /// <summary>
    /// The files of a folder with a list of checksums; or of one that has it in a folder inside: then what lies beside that folder counts too.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no list of checksums, or more than one.</exception>
    public static FolderFiles In(string folder)
    {
        var lists = Lists(folder, 0).ToList();
        return lists switch
        {
            [var list] when list == folder => new FolderFiles(folder, folder),
            [var list] => new FolderFiles(list, Path.GetDirectoryName(list)!),
            [] => throw new InvalidDataException($"{folder} has no {Addresses.Checksums}"),
            _ => throw new InvalidDataException($"{folder} has several copies in it: name one of {string.Join(", ", lists.Order(StringComparer.Ordinal))}"),
        };
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        var file = Path.Join(root, path);
        return paths.Contains(path) || (path.StartsWith(ChecksumList.Beside, StringComparison.Ordinal) && File.Exists(file)) ? File.ReadAllBytes(file) : null;
    }

    private static IEnumerable<string> Lists(string folder, int depth)
    {
        if (File.Exists(Path.Join(folder, Addresses.Checksums.Value))) return [folder];
        return depth == DeepestList ? [] : Directory.EnumerateDirectories(folder).SelectMany(inside => Lists(inside, depth + 1));
    }
}

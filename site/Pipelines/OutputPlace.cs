namespace IskraSite.Pipelines;

/// <summary>Where an output goes, and the work folder beside it, on the same file system so that it can be renamed into place.</summary>
internal sealed class OutputPlace
{
    private OutputPlace(string target)
    {
        Target = target;
        Work = Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.staging-iskra");
        Notes = Path.Join(Work, "notes");
        New = Path.Join(Work, "new");
        Old = Path.Join(Work, "old");
    }

    public string Target { get; }

    /// <summary>Holds the lock file, <see cref="Notes"/>, <see cref="New"/> and <see cref="Old"/>, never anything else.</summary>
    public string Work { get; }

    /// <summary>What a build has noted of the output for the next one: beside it, since hosts and readers have no use for it.</summary>
    public string Notes { get; }

    /// <summary>The output being built; after an exchange, the replaced one.</summary>
    public string New { get; }

    /// <summary>The replaced output where there is no exchange.</summary>
    public string Old { get; }

    /// <exception cref="NoPlaceException">No output may go there.</exception>
    public static OutputPlace Of(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new NoPlaceException(path, "is no name of a folder");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // The real path, so that two ways to one folder share a lock and the current directory is recognised behind links.
        if (Path.GetDirectoryName(full) is not { } parent)
            throw new NoPlaceException(full, "is a root folder");
        var target = Path.Join(RealPath(parent), Path.GetFileName(full));
        if (IsLink(target)) throw new NoPlaceException(target, "is a link");
        if (Contains(target, RealPath(Environment.CurrentDirectory)))
            throw new NoPlaceException(target, "holds the folder in which the program is called");
        // Nothing can be put in the place of a mount point, as each volume of a container is one.
        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == target))
            throw new NoPlaceException(target, "is a mount point");
        return new OutputPlace(target);
    }

    /// <summary>Takes the place until the stream is closed or the process ends. The file stays: unlinking it would let two in.</summary>
    /// <exception cref="OutputBusyException">Another build has it.</exception>
    /// <exception cref="ForeignOutputException">The work folder is not ours.</exception>
    public FileStream Lock()
    {
        if (File.Exists(Work) || IsLink(Work)) throw new ForeignOutputException(Work, []);
        Directory.CreateDirectory(Work);
        var lockFile = Path.Join(Work, "lock");
        ForeignOutputException.ThrowIfAny(
            Work, Directory.EnumerateFileSystemEntries(Work).Except([New, Old, Notes, lockFile]).Select(entry => Path.GetFileName(entry)));
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException cause) when (IsLockConflict(cause))
        {
            throw new OutputBusyException(Target, cause);
        }
    }

    private static bool IsLockConflict(IOException cause)
    {
        const int LinuxAgain = 11, AppleAgain = 35, WindowsSharingViolation = unchecked((int)0x80070020);
        return cause.HResult is LinuxAgain or AppleAgain or WindowsSharingViolation;
    }

    private static bool IsLink(string path) => new DirectoryInfo(path).LinkTarget is not null;

    private static bool Contains(string folder, string path) =>
        $"{path}{Path.DirectorySeparatorChar}".StartsWith(
            $"{folder}{Path.DirectorySeparatorChar}",
            OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var real = Path.Join(RealPath(parent), Path.GetFileName(path));
        return IsLink(real) ? RealPath(new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true)!.FullName) : real;
    }
}

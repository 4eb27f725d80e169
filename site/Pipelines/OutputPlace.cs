namespace IskraSite.Pipelines;

/// <summary>Where an output goes, and the work folder beside it, on the same file system so that it can be renamed into place.</summary>
internal sealed class OutputPlace
{
    private const string Beside = "name a folder beside it: --output output";
    private const int MostTries = 100;
    private const int MostLength = 60_000;

    // EEXIST (errno of Linux and macOS): the folder was there when it was to be made, and gone when it was looked at.
    private const int AlreadyExists = 17;

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

    private string LockFile => Path.Join(Work, "lock");

    /// <summary>The output being built; after an exchange, the replaced one.</summary>
    public string New { get; }

    /// <summary>The replaced output where there is no exchange.</summary>
    public string Old { get; }

    /// <param name="sources">The folders that the output is made of: it lies in none of them, and none of them in it.</param>
    /// <exception cref="NoPlaceException">No output may go there.</exception>
    public static OutputPlace Of(string path, params IReadOnlyList<string> sources)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new NoPlaceException(path, "is no name of a folder");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // The real path, so that two ways to one folder share a lock and the current directory is recognised behind links.
        if (Path.GetDirectoryName(full) is not { } parent)
            throw new NoPlaceException(full, "is a root folder");
        var target = Path.Join(RealPath(parent), Path.GetFileName(full));
        if (IsLink(target)) throw new NoPlaceException(target, "is a link");
        for (var above = Path.GetDirectoryName(target); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above)) throw new NoPlaceException(target, $"lies below {above}, which is a file") { Help = "name a folder that is one, or is not there yet" };
        }

        if (Contains(target, RealPath(Environment.CurrentDirectory)))
            throw new NoPlaceException(target, "holds the folder in which the program is called");
        foreach (var source in sources.Select(source => Path.TrimEndingDirectorySeparator(Path.GetFullPath(source))))
        {
            // What is made would be read by the next build, or what is read be replaced.
            if (Contains(RealPath(source), target)) throw new NoPlaceException(target, $"lies in {source}, from which the output is made") { Help = Beside };
            if (Contains(target, RealPath(source))) throw new NoPlaceException(target, $"holds {source}, from which the output is made") { Help = Beside };
        }

        // Nothing can be put in the place of a mount point, as each volume of a container is one.
        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == target))
            throw new NoPlaceException(target, "is a mount point");
        return new OutputPlace(target);
    }

    /// <summary>Takes the place until <see cref="Release"/> or the end of the process.</summary>
    /// <exception cref="OutputBusyException">Another build has it.</exception>
    /// <exception cref="ForeignOutputException">The work folder is not ours.</exception>
    public FileStream Lock()
    {
        for (var i = 0; i < MostTries; i++)
        {
            try
            {
                var held = OpenLock();
                if (IsStillThere(held)) return held;
                held.Dispose();
            }
            catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException or IOException { HResult: AlreadyExists } && Directory.Exists(Path.GetDirectoryName(Work)))
            {
                // Another build has taken its work folder away just now.
            }
        }

        throw new OutputBusyException(Target);
    }

    /// <summary>Lets go of the place, and takes the work folder away when nothing is left in it.</summary>
    /// <param name="held">What <see cref="Lock"/> gave.</param>
    public void Release(FileStream held)
    {
        // While it is held; Windows takes an open file away only after that.
        if (!OperatingSystem.IsWindows()) TryDelete();
        held.Dispose();
        if (OperatingSystem.IsWindows()) TryDelete();
        try
        {
            Directory.Delete(Work);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Leftovers, or the next build's.
        }

        void TryDelete()
        {
            try
            {
                File.Delete(LockFile);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private FileStream OpenLock()
    {
        if (File.Exists(Work) || IsLink(Work)) throw new ForeignOutputException(Work, []);
        Directory.CreateDirectory(Work);
        ForeignOutputException.ThrowIfAny(
            Work, Directory.EnumerateFileSystemEntries(Work).Except([New, Old, Notes, LockFile]).Select(entry => Path.GetFileName(entry)));
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException cause) when (IsLockConflict(cause))
        {
            throw new OutputBusyException(Target, cause);
        }
    }

    // A build that ended between our opening and our locking has unlinked the file, and a third one may have made another. Nothing in .NET tells
    // the two files apart; so the one that we hold is given a length by chance, and the one that is there must have it.
    private bool IsStillThere(FileStream held)
    {
        held.SetLength(System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, MostLength));
        return new FileInfo(LockFile) is { Exists: true } there && there.Length == held.Length;
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

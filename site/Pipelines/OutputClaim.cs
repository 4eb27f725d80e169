namespace IskraSite.Pipelines;

/// <summary>A name taken in an output.</summary>
internal sealed class OutputClaim(string path, bool isFolder)
{
    private const long NotYet = -1;

    private long length = NotYet;

    public string Path { get; } = path;

    public bool IsFolder { get; } = isFolder;

    /// <summary>Whether the file or folder is on the disk, whole.</summary>
    public bool IsDone => Length != NotYet;

    /// <summary>Bytes.</summary>
    public long Length => Volatile.Read(ref length);

    public void Done(long bytes) => Volatile.Write(ref length, bytes);
}

namespace IskraSite.Publishing.Copies;

/// <summary>The files of a copy, by their paths from the folder that has the list of checksums; what lies beside that folder begins with <c>../</c>.</summary>
internal abstract class MirrorFiles : IDisposable
{
    /// <summary>Their paths; null where nobody can ask what there is.</summary>
    public abstract IReadOnlySet<string>? Paths { get; }

    /// <summary>How many may be read at once.</summary>
    public virtual int Readers => 1;

    /// <summary>The files of a copy: a folder, a zip archive, or the address of a mirror.</summary>
    /// <exception cref="InvalidDataException">It has no list of checksums, several, or is a broken archive.</exception>
    public static MirrorFiles Of(string copy) =>
        Uri.TryCreate(copy, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? new WebFiles(address)
        : Directory.Exists(copy) ? FolderFiles.In(copy)
        : new ArchiveFiles(copy);

    /// <summary>The bytes of a file; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It ends before its end.</exception>
    public abstract byte[]? Read(string path);

    /// <summary>The bytes that a reader's browser makes of the compressed form that it is sent instead; null where it is sent none.</summary>
    /// <exception cref="InvalidDataException">The form is none.</exception>
    public virtual byte[]? ReadSent(string path) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what is open.</summary>
    protected virtual void Dispose(bool isCalled)
    {
    }
}

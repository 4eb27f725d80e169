namespace IskraSite.Pipelines;

/// <summary>Another build, of this process or another, has the output folder open.</summary>
/// <param name="folder">The folder, as a full path.</param>
/// <param name="cause">What the system said; null if nothing.</param>
public sealed class OutputBusyException(string folder, Exception? cause = null) : Exception($"another build is writing {folder}", cause)
{
    /// <summary>The folder, as a full path.</summary>
    public string Folder { get; } = folder;
}

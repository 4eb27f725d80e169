namespace IskraSite.Publishing.Finished;

/// <summary>A finished file, as its bytes go to the disk.</summary>
/// <param name="path">Where it is.</param>
/// <param name="pieces">Of a page: its words; else empty, for whoever reads the file.</param>
/// <param name="targets">Of a page: the files and places that it leads to.</param>
/// <param name="faults">Takes what is wrong with it.</param>
internal readonly ref struct FinishedFile(
    string path, ReadOnlySpan<byte> bytes, Pieces pieces, IReadOnlySet<ulong> targets, List<PageFault> faults)
{
    public string Path { get; } = path;

    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>The words of a page; else empty, for whoever reads the file.</summary>
    public Pieces Pieces { get; } = pieces;

    /// <summary>The files and places that a page leads to.</summary>
    public IReadOnlySet<ulong> Targets { get; } = targets;

    /// <summary>Words are missing.</summary>
    /// <param name="said">What, as the end of a sentence; null when nothing is.</param>
    /// <inheritdoc cref="PageFault(FaultKind, string, bool, string?)"/>
    public void Lacks(string? said, bool isInContent = true)
    {
        if (said is not null) Fails(FaultKind.Words, said, isInContent: isInContent);
    }

    /// <summary>It asks for something outside.</summary>
    public void Asks(string address) => Fails(FaultKind.Outside, $"asks for ‘{address}’", address);

    /// <summary>Something is wrong with it.</summary>
    /// <inheritdoc cref="PageFault(FaultKind, string, bool, string?)"/>
    public void Fails(FaultKind kind, string said, string? literal = null, bool isInContent = true) =>
        faults.Add(new PageFault(kind, said, isInContent, literal));
}

/// <summary>What a finished file is to hold of the edition.</summary>
/// <param name="output">The output that makes the file.</param>
internal abstract class Promise(string output)
{
    /// <summary>The output that makes the file.</summary>
    public string Output { get; } = output;

    /// <summary>Whether words are looked for inside the lines of a page.</summary>
    public virtual bool IsByWord => false;

    /// <summary>Holds the file against it.</summary>
    public abstract void Check(in FinishedFile file);
}

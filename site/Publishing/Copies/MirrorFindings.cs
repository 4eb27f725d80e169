namespace IskraSite.Publishing.Copies;

/// <summary>How a copy of the edition differs from what its list of checksums says.</summary>
/// <param name="Agreeing">How many files are as listed.</param>
/// <param name="Missing">Listed and not there.</param>
/// <param name="Changed">There with another content.</param>
/// <param name="Added">There and not listed.</param>
public sealed record MirrorFindings(int Agreeing, IReadOnlyList<string> Missing, IReadOnlyList<string> Changed, IReadOnlyList<string> Added)
{
    /// <summary>There, but ending before its end: an archive that did not arrive whole, a connection that broke.</summary>
    public IReadOnlyList<string> CutShort { get; init; } = [];

    /// <summary>What is to be said of the signature, in words.</summary>
    public string Signing { get; init; } = "";

    /// <summary>Whether the signature is not that of a key that the caller trusts, which is asked for.</summary>
    public bool IsForged { get; init; }

    /// <summary>Whether the copy is whole and true.</summary>
    public bool IsGood => Missing.Count + Changed.Count + Added.Count + CutShort.Count == 0 && !IsForged;
}

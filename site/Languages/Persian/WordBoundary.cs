namespace IskraSite.Languages.Persian;

/// <summary>What stands between two letters of a witness, the strongest of what stands there.</summary>
public enum WordBoundary
{
    /// <summary>Nothing: they are letters of one word.</summary>
    None,

    /// <summary>A half-space (ZWNJ): they are letters of one word, written apart.</summary>
    HalfSpace,

    /// <summary>White space: they belong to two words.</summary>
    Space,

    /// <summary>The end of a line, a cell or a block.</summary>
    LineEnd,
}

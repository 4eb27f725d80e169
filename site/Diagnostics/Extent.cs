namespace IskraSite.Diagnostics;

/// <summary>A stretch of a file, by offset, so that nothing is located before somebody asks.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the file.</param>
public readonly record struct Extent(int Start, int Length)
{
    /// <summary>The first offset after it.</summary>
    public int End => Start + Length;
}

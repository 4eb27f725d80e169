namespace IskraSite.Publishing.Finished;

/// <summary>What can be wrong with a finished file.</summary>
internal enum FaultKind
{
    /// <summary>Words of the edition are missing.</summary>
    Words,

    /// <summary>It is not whole.</summary>
    Whole,

    /// <summary>It asks for something outside, or runs what its policy forbids.</summary>
    Outside,

    /// <summary>A link leads nowhere.</summary>
    Link,
}

/// <summary>Something wrong with a finished file.</summary>
/// <param name="Description">What, as the end of a sentence that begins with the file.</param>
/// <param name="IsInContent">Whether it stands in what the page's own template makes, not in the frame round it.</param>
/// <param name="Literal">What stands in the file and may stand so in a template; or null.</param>
internal sealed record PageFault(FaultKind Kind, string Description, bool IsInContent = true, string? Literal = null);

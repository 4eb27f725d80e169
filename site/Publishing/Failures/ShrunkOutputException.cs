namespace IskraSite.Publishing.Failures;

/// <summary>The finished output has far fewer pages than the last one, and nobody said that it may.</summary>
/// <param name="before">The pages of the last build.</param>
/// <param name="gone">The paths of those that are not made any more, in order.</param>
public sealed class ShrunkOutputException(int before, int now, IReadOnlyList<string> gone) : Exception($"{now} pages instead of {before}")
{
    /// <summary>The share of the last build's pages, in percent, under which a build must be allowed.</summary>
    public const int Least = 90;

    /// <summary>The pages of the last build.</summary>
    public int Before { get; } = before;

    /// <summary>The pages of this one.</summary>
    public int Now { get; } = now;

    /// <summary>The paths of the pages that are not made any more, in order.</summary>
    public IReadOnlyList<string> Gone { get; } = gone;
}

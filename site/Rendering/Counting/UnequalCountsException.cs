namespace IskraSite.Rendering.Counting;

/// <summary>The finished output failed its own check: two outputs do not hold the same words.</summary>
public sealed class UnequalCountsException : Exception
{
    /// <summary>With what differs.</summary>
    public UnequalCountsException(string message)
        : base(message)
    {
    }
}

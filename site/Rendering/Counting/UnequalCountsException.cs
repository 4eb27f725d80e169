namespace IskraSite.Rendering.Counting;

/// <summary>The finished output failed its own check: two outputs do not hold the same words.</summary>
public sealed class UnequalCountsException : Exception
{
    /// <summary>Without words.</summary>
    public UnequalCountsException()
    {
    }

    /// <summary>With what differs.</summary>
    public UnequalCountsException(string message)
        : base(message)
    {
    }

    /// <summary>With what differs and why.</summary>
    public UnequalCountsException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

namespace IskraSite.Publishing.Failures;

/// <summary>The program was called in a way that makes no sense; the message says so to the caller.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="help">What to do about it; null when the message says it.</param>
public sealed class UsageException(string message, string? help = null) : Exception(message)
{
    /// <summary>What to do about it; null when the message says it.</summary>
    public string? Help { get; } = help;
}

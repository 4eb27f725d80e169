namespace IskraSite.Commands;

/// <summary>The program was called in a way that makes no sense; the message says so to the caller.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);

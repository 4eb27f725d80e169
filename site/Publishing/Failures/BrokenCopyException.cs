namespace IskraSite.Publishing.Failures;

/// <summary>What is to be checked is no copy of an edition, or a broken one.</summary>
/// <param name="copy">The copy, as it was named.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class BrokenCopyException(string copy, string message) : Exception(message)
{
    /// <summary>The copy, as it was named.</summary>
    public string Copy { get; } = copy;
}

using Xunit.v3;

namespace IskraSite.Tests.Kit;

/// <summary>Marks tests that try one thing hundreds of times (every value, every entry, every order of threads): <c>./test --fast</c> leaves them out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TriesManyAttribute : Attribute, ITraitAttribute
{
    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("tries", "many")];
}

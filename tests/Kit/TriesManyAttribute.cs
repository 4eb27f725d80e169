using Xunit.v3;

namespace IskraSite.Tests.Kit;

/// <summary>Marks tests that try one thing many times (every value, every entry, every order of threads, twenty thousand levels): <c>./test --fast</c> leaves them out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TriesManyAttribute : Attribute, ITraitAttribute
{
    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("tries", "many")];
}

using Xunit.v3;

namespace IskraSite.Tests.Kit;

/// <summary>Marks tests that start another process (a browser, a web server, this program as it is called from a shell): <c>./test --fast</c> leaves them out.</summary>
/// <param name="name">Which program.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsProgramAttribute(string name) : Attribute, ITraitAttribute
{
    /// <summary>Which program.</summary>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("needs", "program")];
}

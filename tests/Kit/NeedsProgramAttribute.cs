using Xunit.v3;

namespace IskraSite.Tests.Kit;

/// <summary>Marks tests that start a program of the machine, such as a browser: <c>./test --fast</c> leaves them out.</summary>
/// <param name="name">Which program.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsProgramAttribute(string name) : Attribute, ITraitAttribute
{
    /// <summary>Which program.</summary>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("needs", "program")];
}

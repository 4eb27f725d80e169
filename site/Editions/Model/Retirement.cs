using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>A text, a page or a block that was published and is no more: its address shows that, and why.</summary>
/// <param name="Of">What is retired.</param>
/// <param name="Version">The version that withdrew it.</param>
/// <param name="Reason">Why.</param>
/// <param name="To">What readers find instead; or null.</param>
/// <param name="Place">Where it is said, for findings.</param>
public sealed record Retirement(TextReference Of, string Version, Localized Reason, TextReference? To, SourceLocation Place)
{
    /// <summary>Whether it is taken out of the published versions too.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>A name that a text, a page or an issue had before.</summary>
/// <param name="Name">The <see cref="Text.Name"/> of a text or page, or the id of an issue.</param>
/// <param name="Place">Where it is said, for findings.</param>
public sealed record FormerName(string Name, SourceLocation Place);

using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How a name stands in a register.</summary>
internal static class NamePhrases
{
    /// <summary>The family name, then the given one; a name that has no parts as it is.</summary>
    public static string InRegister(Entity entity, Strings words) =>
        entity.Parts is { } parts && parts.Family[words.Language] is { Length: > 0 } family && parts.Given[words.Language] is { Length: > 0 } given
            ? family + words["list_separator"] + given : entity.Name[words.Language];
}

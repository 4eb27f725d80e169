using Scriban.Runtime;

namespace IskraSite.Rendering.Templates;

/// <summary>A list of values that a template is given.</summary>
internal sealed class ValueList : ScriptArray;

/// <summary>The values that a template is given, by name. A name that is not here fails the build; null means "absent".</summary>
internal sealed class Values : ScriptObject
{
    /// <summary>No values yet. Scriban would else look for functions in this type by reflection, at every making of one.</summary>
    public Values()
        : base(8, autoImportStaticsFromThisType: false)
    {
    }

    /// <summary>A list of values.</summary>
    public static ValueList List(IEnumerable<object?> items) => [.. items];

    /// <summary>A link: what it says and where it leads.</summary>
    public static Values Link(string text, string? href) => new() { ["text"] = text, ["href"] = href };
}

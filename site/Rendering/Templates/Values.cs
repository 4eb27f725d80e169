using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace IskraSite.Rendering.Templates;

/// <summary>A list of values that a template is given.</summary>
internal sealed class ValueList : ScriptArray
{
    /// <summary>Whether nothing in it need be shown.</summary>
    public bool IsUnseen { get; init; }
}

/// <summary>
/// The values that a template is given, by name. A name that is not here fails the build; null means "absent". Words and HTML are to be
/// shown; addresses, ids, languages and directions, by the names that they have everywhere, and what is <see cref="Unseen"/>, are not.
/// </summary>
internal sealed class Values : ScriptObject
{
    /// <summary>No values yet. Scriban would else look for functions in this type by reflection, at every making of one.</summary>
    public Values()
        : base(8, autoImportStaticsFromThisType: false)
    {
    }

    /// <summary>Whether nothing in it need be shown: it is for attributes, for scripts, or for whoever wants it.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>A list of values.</summary>
    public static ValueList List(IEnumerable<object?> items) => [.. items];

    /// <summary>A list of values for attributes or scripts.</summary>
    public static ValueList UnseenList(IEnumerable<object?> items)
    {
        var list = new ValueList { IsUnseen = true };
        foreach (var item in items) list.Add(item);
        return list;
    }

    /// <summary>A link: what it says and where it leads.</summary>
    public static Values Link(string text, string? href) => new() { ["text"] = text, ["href"] = href };

    /// <summary>Whether text that has a name is for readers.</summary>
    public static bool IsShown(string name) => name.AsSpan(name.LastIndexOf('_') + 1) is not
        ("href" or "id" or "ref" or "lang" or "dir" or "digits" or "class" or "csp" or "scripts" or "styles" or "icon");

    /// <inheritdoc/>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var isThere = base.TryGetValue(context!, span, member, out value!);
        if (isThere && context is EscapingContext escaping) escaping.Shown.Got(this, member, value);
        return isThere;
    }
}

/// <summary>A value for an attribute, a condition or a script: no reader is to see it.</summary>
/// <param name="Value">Words or HTML.</param>
internal sealed record Unseen(object Value)
{
    /// <summary>What may be absent.</summary>
    public static Unseen? Of(object? value) => value is null ? null : new(value);
}

namespace IskraSite.Outputs.Records.Data;

/// <summary>What a value of a file of data may be: its JSON Schema is made from this. The hierarchy is closed.</summary>
internal abstract record Shape
{
    /// <summary>A string, perhaps of a given form.</summary>
    /// <param name="Pattern">A regular expression for the whole, or null.</param>
    internal sealed record OfText(string? Pattern = null) : Shape;

    /// <summary>A whole number.</summary>
    internal sealed record OfInteger(int Least) : Shape;

    /// <summary>True or false.</summary>
    internal sealed record OfBoolean : Shape;

    /// <summary>One of a few strings.</summary>
    internal sealed record OfEnum(IReadOnlyList<string> Options) : Shape;

    /// <summary>An object: language code → string.</summary>
    internal sealed record OfLocalizedText : Shape;

    /// <summary>An object: language code → array of strings.</summary>
    internal sealed record OfLocalizedTexts : Shape;

    /// <summary>An array.</summary>
    internal sealed record OfArray(Shape Each) : Shape;

    /// <summary>An object.</summary>
    internal sealed record OfObject(params IReadOnlyList<Property> Properties) : Shape;
}

/// <summary>A property of an object.</summary>
/// <param name="IsRequired">Whether it is always there; what is absent is left out, never null.</param>
internal sealed record Property(string Name, Shape Shape, bool IsRequired, string About);

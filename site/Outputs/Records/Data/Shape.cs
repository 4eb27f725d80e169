namespace IskraSite.Outputs.Records.Data;

/// <summary>What a value of a file of data may be: its JSON Schema is made from this. The hierarchy is closed.</summary>
internal abstract record Shape
{
    /// <summary>Words, perhaps of a given form.</summary>
    /// <param name="Pattern">A regular expression for the whole, or null.</param>
    internal sealed record Word(string? Pattern = null) : Shape;

    /// <summary>A whole number.</summary>
    internal sealed record Number(int Least) : Shape;

    /// <summary>True or false.</summary>
    internal sealed record Flag : Shape;

    /// <summary>One of a few words.</summary>
    internal sealed record Choice(IReadOnlyList<string> Options) : Shape;

    /// <summary>Language code → words.</summary>
    internal sealed record Words : Shape;

    /// <summary>Language code → a list of words.</summary>
    internal sealed record WordLists : Shape;

    /// <summary>A list.</summary>
    internal sealed record Many(Shape Each) : Shape;

    /// <summary>An object.</summary>
    internal sealed record Thing(params IReadOnlyList<Property> Properties) : Shape;
}

/// <summary>A property of an object.</summary>
/// <param name="IsRequired">Whether it is always there; what is absent is left out, never null.</param>
internal sealed record Property(string Name, Shape Shape, bool IsRequired, string About);

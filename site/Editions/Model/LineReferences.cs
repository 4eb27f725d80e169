namespace IskraSite.Editions.Model;

/// <summary>Lines of a witness in reading order, as a text's <c>source:</c> names them: single lines, ranges and cells.</summary>
/// <param name="Ranges">In the order written; a range of one line has equal ends; cells are never ranges.</param>
/// <param name="Place">Where they are written.</param>
public sealed record LineReferences(IReadOnlyList<LineRange> Ranges, Diagnostics.SourceLocation Place)
{
    /// <summary>No lines: the text has no witness.</summary>
    public static LineReferences None { get; } = new([], Diagnostics.SourceLocation.OfFile(""));

    /// <summary>Whether a line or cell is among them; a whole line stands for its cells.</summary>
    public bool Has(LineReference reference) => Ranges.Any(range => range.Has(reference));

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Ranges);
}

/// <summary>A run of lines, or one cell.</summary>
/// <param name="Last">Where it ends, inclusive.</param>
public readonly record struct LineRange(LineReference First, LineReference Last, Diagnostics.SourceLocation Place)
{
    /// <summary>
    /// Reads <c>58-71</c>, <c>104</c>, <c>251/2</c> or, of a further witness, <c>leaf:1-9</c>; null when it is none of them or runs backwards.
    /// </summary>
    public static LineRange? Parse(string text, Diagnostics.SourceLocation place)
    {
        var (witness, rest) = LineReference.SplitWitness(text);
        if (witness is null || rest.Contains(':', StringComparison.Ordinal)) return null;
        var dash = rest.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) return LineReference.Parse(text) is { } single ? new LineRange(single, single, place) : null;
        return LineReference.Parse(rest[..dash]) is { Cell: 0 } first && LineReference.Parse(rest[(dash + 1)..]) is { Cell: 0 } last && first <= last
            ? new LineRange(first with { Witness = witness }, last with { Witness = witness }, place)
            : null;
    }

    /// <summary>Whether a line or cell is in it; a whole line stands for its cells.</summary>
    public bool Has(LineReference reference) => First.Cell != 0
        ? reference == First
        : reference.Witness == First.Witness && reference.Line >= First.Line && reference.Line <= Last.Line;

    /// <inheritdoc/>
    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last.Number}";
}

using System.Globalization;

namespace IskraSite.Editions.Model;

/// <summary>A line of a witness, or one cell of a line.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Cell">From 1, as the file has them; 0 for the whole line.</param>
public readonly record struct LineReference(int Line, int Cell) : IComparable<LineReference>
{
    /// <summary>A line of a further witness, as a pattern that JSON Schema and .NET read alike: its id and a colon, or nothing.</summary>
    public const string WitnessPattern = "([a-z][a-z0-9]*(-[a-z0-9]+)*:)?";

    private readonly string? witness;

    /// <summary>The id of the witness: empty for the main one, whose lines are named by their numbers alone.</summary>
    public string Witness
    {
        get => witness ?? "";
        init => witness = value.Length == 0 ? null : value;
    }

    /// <summary>Reads <c>251</c>, <c>251/2</c> or, of a further witness, <c>leaf:12</c>; null when it is none of them.</summary>
    public static LineReference? Parse(string text)
    {
        var (witness, rest) = SplitWitness(text);
        if (witness is null) return null;
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (!TryNumber(slash < 0 ? rest : rest[..slash], out var line)) return null;
        if (slash < 0) return new LineReference(line, 0) { Witness = witness };
        return TryNumber(rest[(slash + 1)..], out var cell) ? new LineReference(line, cell) { Witness = witness } : null;
    }

    /// <inheritdoc/>
    public int CompareTo(LineReference other) =>
        string.CompareOrdinal(Witness, other.Witness) is var order and not 0 ? order
        : Line != other.Line ? Line.CompareTo(other.Line) : Cell.CompareTo(other.Cell);

    /// <summary>Order by witness, then line, then cell.</summary>
    public static bool operator <(LineReference left, LineReference right) => left.CompareTo(right) < 0;

    /// <summary>Order by witness, then line, then cell.</summary>
    public static bool operator >(LineReference left, LineReference right) => left.CompareTo(right) > 0;

    /// <summary>Order by witness, then line, then cell.</summary>
    public static bool operator <=(LineReference left, LineReference right) => left.CompareTo(right) <= 0;

    /// <summary>Order by witness, then line, then cell.</summary>
    public static bool operator >=(LineReference left, LineReference right) => left.CompareTo(right) >= 0;

    /// <summary>Its number in its witness: <c>251</c>, <c>251/2</c>.</summary>
    public string Number => Cell == 0
        ? Line.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Line}/{Cell}");

    /// <inheritdoc/>
    public override string ToString() => Witness.Length == 0 ? Number : $"{Witness}:{Number}";

    /// <summary>Divides the id of a witness from what follows it: empty when there is none, null when it cannot be one.</summary>
    internal static (string? Witness, string Lines) SplitWitness(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return ("", text);
        var witness = text[..colon];
        return (Slug.IsValid(witness) && char.IsAsciiLetter(witness[0]) ? witness : null, text[(colon + 1)..]);
    }

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 10_000_000;
}

using System.Globalization;

namespace IskraSite.Editions.Model;

/// <summary>A line of a witness, or one cell of a line.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Cell">From 1, as the file has them; 0 for the whole line.</param>
public readonly record struct LineReference(int Line, int Cell) : IComparable<LineReference>
{
    /// <summary>Reads <c>251</c> or <c>251/2</c>; null when it is neither.</summary>
    public static LineReference? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!TryNumber(slash < 0 ? text : text[..slash], out var line)) return null;
        if (slash < 0) return new LineReference(line, 0);
        return TryNumber(text[(slash + 1)..], out var cell) ? new LineReference(line, cell) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(LineReference other) => Line != other.Line ? Line.CompareTo(other.Line) : Cell.CompareTo(other.Cell);

    /// <summary>Order by line, then cell.</summary>
    public static bool operator <(LineReference left, LineReference right) => left.CompareTo(right) < 0;

    /// <summary>Order by line, then cell.</summary>
    public static bool operator >(LineReference left, LineReference right) => left.CompareTo(right) > 0;

    /// <summary>Order by line, then cell.</summary>
    public static bool operator <=(LineReference left, LineReference right) => left.CompareTo(right) <= 0;

    /// <summary>Order by line, then cell.</summary>
    public static bool operator >=(LineReference left, LineReference right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Cell == 0
        ? Line.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Line}/{Cell}");

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 10_000_000;
}

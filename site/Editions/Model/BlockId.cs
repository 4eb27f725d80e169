namespace IskraSite.Editions.Model;

/// <summary>The permanent id of a block of a text, or of a piece of its annex, by which it is cited: <c>p7</c>, <c>ca-1</c>. Unique in its text.</summary>
/// <param name="Value">A slug.</param>
public sealed record BlockId(string Value)
{
    /// <summary>As readers see it: a block is numbered, <c>p7</c> is 7; an entry of the annex is named as it is.</summary>
    public string Label => IsNumbered ? Value[1..] : Value;

    /// <summary>Whether it is the number of a block, and not the name of an entry of the annex.</summary>
    public bool IsNumbered => Value is ['p', _, ..] && Value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The id that is written; null when none is.</summary>
    public static BlockId? Of(string? written) => written is null ? null : new BlockId(written);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

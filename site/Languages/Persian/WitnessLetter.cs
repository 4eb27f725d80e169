namespace IskraSite.Languages.Persian;

/// <summary>One letter that counts in the collation of two witnesses, and where it stands.</summary>
/// <param name="Value">The regularised UTF-16 unit.</param>
/// <param name="Index">The place in the original text, in UTF-16 units from 0, plus the origin given to
/// <see cref="WitnessLetters.Append"/>.</param>
public readonly record struct WitnessLetter(char Value, int Index)
{
    /// <summary>The UTF-16 unit that stands at <see cref="Index"/>, before it was regularised.</summary>
    public char Raw { get; init; } = Value;

    /// <summary>What divides it from the letter before it.</summary>
    public WordBoundary Before { get; init; }
}

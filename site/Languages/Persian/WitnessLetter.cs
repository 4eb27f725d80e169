namespace IskraSite.Languages.Persian;

/// <summary>One letter that counts in the collation of two witnesses, and where it stands.</summary>
/// <param name="Value">The regularised UTF-16 unit.</param>
/// <param name="Index">The place in the original text, in UTF-16 units from 0, plus the origin given to
/// <see cref="Regularisation.Append"/>.</param>
public readonly record struct WitnessLetter(char Value, int Index);

namespace IskraSite.Languages;

/// <summary>One row of the search folding table.</summary>
/// <param name="From">The character as written, one UTF-16 unit.</param>
/// <param name="To">What search sees in its place; empty when the character is dropped.</param>
public readonly record struct FoldingRow(char From, string To);

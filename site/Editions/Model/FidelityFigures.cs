namespace IskraSite.Editions.Model;

/// <summary>The figures of the fidelity proof of a text, an issue or an edition.</summary>
/// <param name="Letters">What came of the letters.</param>
/// <param name="Boundaries">What came of the boundaries between words.</param>
/// <param name="Regularised">What was passed over by a rule.</param>
public sealed record FidelityFigures(Tally Letters, Tally Boundaries, Regularisations Regularised)
{
    /// <summary>Nothing compared.</summary>
    public static FidelityFigures None { get; } = new(default, default, Regularisations.None);

    /// <summary>The sums of two.</summary>
    public static FidelityFigures operator +(FidelityFigures left, FidelityFigures right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static FidelityFigures Add(FidelityFigures left, FidelityFigures right) =>
        new(left.Letters + right.Letters, left.Boundaries + right.Boundaries, Regularisations.Sum(left.Regularised, right.Regularised));
}

/// <summary>What came of comparing one kind of thing, letters or boundaries of words.</summary>
/// <param name="Compared">How many of the source were compared.</param>
/// <param name="Unaccounted">How many of the source the edition does not account for.</param>
/// <param name="Unexplained">How many of the edition neither the source nor a mark explains.</param>
public readonly record struct Tally(int Compared, int Unaccounted, int Unexplained)
{
    /// <summary>The sums of two.</summary>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static Tally Add(Tally left, Tally right) =>
        new(left.Compared + right.Compared, left.Unaccounted + right.Unaccounted, left.Unexplained + right.Unexplained);
}

using IskraSite.Editions.Model;

namespace IskraSite.Editions.Collation;

/// <summary>What came of one text's fidelity proof.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Lines">Where each line is rendered; null when letters differ.</param>
internal sealed record Proof(FidelityFigures Figures, CollatedLines? Lines);

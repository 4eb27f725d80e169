using IskraSite.Editions.Model;

namespace IskraSite.Editions.Collation;

/// <summary>The figures of one text's fidelity proof.</summary>
/// <param name="Letters">Letters of the source that were compared.</param>
/// <param name="Unaccounted">Letters of the source that the edition does not account for.</param>
/// <param name="Unexplained">Letters of the edition that neither the source nor a mark explains.</param>
/// <param name="Lines">Where each line is rendered; null when there are differences.</param>
internal sealed record Proof(int Letters, int Unaccounted, int Unexplained, CollatedLines? Lines);

namespace IskraSite.Pipelines;

/// <summary>How far a phase is. For one phase the reports never go back, and the last one, with all done, always comes.</summary>
/// <param name="Done">Items finished.</param>
/// <param name="Total">Items in the phase. Input reports once, at its end, when their number is known.</param>
public readonly record struct PhaseProgress(string Pipeline, Phase Phase, int Done, int Total);

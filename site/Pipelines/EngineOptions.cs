namespace IskraSite.Pipelines;

/// <summary>How <see cref="Engine.Run"/> works.</summary>
public sealed record EngineOptions
{
    /// <summary>Workers for all pipelines together, at least 1; the calling thread is one of them. Default: one a processor.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Hears about progress, about a hundred times a phase at most. It is called on the workers, for different phases at once, so it must
    /// be quick and thread-safe.
    /// </summary>
    public IProgress<PhaseProgress>? Progress { get; init; }

    /// <summary>Stops the run before its next item. An item that takes long is given the token by its pipeline's constructor.</summary>
    public CancellationToken CancellationToken { get; init; }
}

namespace IskraSite.Benchmarks.Measuring;

/// <summary>What one run of a program cost.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Cpu">Seconds of processors, in the program and in the system for it, its children included.</param>
/// <param name="Peak">The most memory that it held at once, in bytes; 0 where the system does not tell.</param>
/// <param name="Allocated">Bytes of all objects that its run-time made; 0 when it does not say.</param>
internal sealed record Cost(double Wall, double Cpu, long Peak, long Allocated)
{
    /// <summary>The median of each figure by itself.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> runs) =>
        new(Middle(runs, run => run.Wall), Middle(runs, run => run.Cpu), Middle(runs, run => run.Peak), Middle(runs, run => run.Allocated));

    private static T Middle<T>(IReadOnlyCollection<Cost> runs, Func<Cost, T> figure) =>
        runs.Select(figure).Order().ElementAt((runs.Count - 1) / 2);
}

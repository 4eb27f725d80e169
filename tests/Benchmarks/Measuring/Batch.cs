namespace IskraSite.Benchmarks.Measuring;

/// <summary>One batch: a corpus, a profile, and what each contender cost in the same minutes.</summary>
internal sealed record Batch(string Corpus, string Profile, int Articles, int Runs, IReadOnlyList<BatchRow> Rows)
{
    /// <summary>What a contender cost; null when it did not take part.</summary>
    public Cost? Of(string name) => Rows.FirstOrDefault(row => row.Name == name)?.Median;
}

/// <summary>A contender’s line of a batch.</summary>
/// <param name="Median">The medians.</param>
/// <param name="Fastest">The shortest wall, in seconds.</param>
/// <param name="Slowest">The longest.</param>
internal sealed record BatchRow(string Name, Cost Median, double Fastest, double Slowest)
{
    /// <summary>The line of a contender with these runs.</summary>
    public static BatchRow Of(string name, IReadOnlyCollection<Cost> runs) =>
        new(name, Cost.Median(runs), runs.Min(run => run.Wall), runs.Max(run => run.Wall));
}

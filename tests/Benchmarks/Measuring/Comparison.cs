using IskraSite.Benchmarks.Corpus;

namespace IskraSite.Benchmarks.Measuring;

/// <summary>
/// Measures cold builds: each run a new process into a new folder, the contenders in turns, so that a slow minute of the machine is
/// everybody’s.
/// </summary>
/// <param name="work">A folder for corpora and outputs.</param>
internal sealed class Comparison(string work)
{
    /// <summary>
    /// Measures one batch. Before it, the first generator builds once: it shows the floor what to write, and has all files in the system’s
    /// cache.
    /// </summary>
    public Batch Measure(CorpusKind kind, Profile profile, int articles, IReadOnlyList<Contender> contenders, int runs)
    {
        var (output, shape) = (Path.Join(work, "output"), Path.Join(work, "shape.txt"));
        var corpora = contenders.Select(contender => contender.CorpusFor(kind)).OfType<CorpusKind>().Distinct()
            .ToDictionary(own => own, own => Corpus(own, articles));
        EditionCorpus.WriteSettings(corpora[kind], profile.Outputs);
        Once(contenders.First(contender => contender is Generator), corpora[kind], output);
        Floor.Note(output, shape);
        List<(Contender Contender, string Corpus, List<Cost> Costs)> turns =
        [
            .. contenders.Append(new FloorRun(shape)).Where(contender => contender.CorpusFor(kind) is not null)
                .Select(contender => (contender, corpora[contender.CorpusFor(kind)!.Value], new List<Cost>())),
        ];
        for (var run = 0; run < runs; run++)
        {
            foreach (var turn in turns) turn.Costs.Add(Once(turn.Contender, turn.Corpus, output));
        }

        Directory.Delete(output, recursive: true);
        var rows = turns.Select(turn => BatchRow.Of(turn.Contender.Name, turn.Costs));
        return new Batch($"{kind}".ToLowerInvariant(), profile.Name, articles, runs, [.. rows]);
    }

    private static Cost Once(Contender contender, string corpus, string output)
    {
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        var cost = contender.Run(corpus, output);
        Console.Error.WriteLine($"  {contender.Name,-8} {cost.Wall,8:0.000} s {cost.Cpu,8:0.000} s CPU {cost.Peak >> 20,6} MiB");
        return cost;
    }

    // A corpus is written once; another size takes its place.
    private string Corpus(CorpusKind kind, int articles)
    {
        var folder = Path.Join(work, $"{kind}-{articles}");
        foreach (var other in Directory.EnumerateDirectories(work, $"{kind}-*").Where(other => other != folder))
            Directory.Delete(other, recursive: true);
        if (!Directory.Exists(folder)) CorpusFolder.Write(kind, articles, folder);
        return folder;
    }
}

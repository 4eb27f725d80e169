using IskraSite.Benchmarks.Corpus;
using IskraSite.Benchmarks.Measuring;
using IskraSite.Publishing;

namespace IskraSite.Benchmarks;

/// <summary>
/// Holds what a build allocates and does against the accepted figures in <c>accepted.json</c>. Nothing here is timed: with one worker, in
/// a process of its own, the
/// figures are the same on every run, within a fraction of a percent.
/// </summary>
internal static class Gate
{
    /// <summary>By how many percent a figure may grow.</summary>
    private const int Tolerance = 5;

    private static readonly (CorpusKind Kind, Profile Profile, int Articles)[] Cases =
    [
        (CorpusKind.Peers, Profile.Plain, 100),
        (CorpusKind.Real, Profile.Reading, 50),
        (CorpusKind.Real, Profile.Reading, 200),
    ];

    private static readonly string Accepted = Path.Join(Repository.Benchmarks, "accepted.json");

    /// <summary>Measures and judges.</summary>
    /// <param name="isAccepting">Whether the figures are kept instead.</param>
    /// <returns>0, or 1 when a figure has grown.</returns>
    public static int Run(bool isAccepting)
    {
        var figures = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (kind, profile, articles) in Cases)
        {
            var name = $"{kind} {profile.Name} {articles}".ToLowerInvariant();
            foreach (var (what, figure) in FiguresOf(kind, profile, articles)) figures[$"{name}: {what}"] = figure;
        }

        if (isAccepting) JsonFile.Write(Accepted, figures);
        var accepted = JsonFile.Read<Dictionary<string, long>>(Accepted) ?? [];
        var grown = 0;
        foreach (var (name, figure) in figures)
        {
            var before = accepted.GetValueOrDefault(name);
            var isGrown = figure > before * (100 + Tolerance) / 100.0;
            if (isGrown) grown++;
            Console.Out.WriteLine($"{name,-44} {figure,12:N0}, accepted {before,12:N0} {(isGrown ? "GROWN" : "")}");
        }

        if (grown == 0) return 0;
        Console.Out.WriteLine($"{grown} grew by more than {Tolerance} %. If that is worth it, say gate --accept, and why in the commit.");
        return 1;
    }

    private static IEnumerable<(string What, long Figure)> FiguresOf(CorpusKind kind, Profile profile, int articles)
    {
        var folder = Directory.CreateTempSubdirectory("iskra-gate-").FullName;
        try
        {
            var input = Path.Join(folder, "input");
            CorpusFolder.Write(kind, articles, input);
            EditionCorpus.WriteSettings(input, profile.Outputs);
            var output = Path.Join(folder, "output");
            var options = new PublishOptions { Input = input, Theme = Repository.Theme, Output = output, MaxDegreeOfParallelism = 1 };
            var (reads, writes) = CallsOfSystem();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var result = Publisher.Run(options);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            var (readsAfter, writesAfter) = CallsOfSystem();
            if (!result.IsGood) throw new InvalidOperationException($"the corpus has errors: {result.Findings[0]}");
            return
            [
                ("bytes allocated an article", allocated / articles),
                ("reads of files", readsAfter - reads),
                ("writes of files", writesAfter - writes),
                ("files made", result.Files),
                ("bytes made", result.Bytes),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // How often the system was asked to read and to write (proc(5), io); not counted where it does not say.
    private static (long Reads, long Writes) CallsOfSystem()
    {
        const string Account = "/proc/self/io";
        if (!File.Exists(Account)) return default;
        var calls = File.ReadLines(Account).Select(line => line.Split(": ")).ToDictionary(line => line[0], line => line[1]);
        return (long.Parse(calls["syscr"], null), long.Parse(calls["syscw"], null));
    }
}

using System.Runtime.InteropServices;
using IskraSite.Benchmarks.Corpus;
using IskraSite.Benchmarks.Measuring;

namespace IskraSite.Benchmarks.Reports;

/// <summary>Keeps the figures in <c>docs/speed.json</c>, and makes <c>docs/speed.md</c> and its picture of them.</summary>
internal static class SpeedPage
{
    private static readonly string Docs = Path.Join(Repository.Root, "docs");
    private static readonly string[] Profiles = [Profile.Plain.Name, Profile.Reading.Name, Profile.Full.Name];

    /// <summary>Adds a batch, in the place of an older one of the same corpus, profile and size, and writes all three files again.</summary>
    public static void Add(Batch batch)
    {
        var file = Path.Join(Docs, "speed.json");
        var known = JsonFile.Read<List<Batch>>(file) ?? [];
        known.RemoveAll(other => (other.Corpus, other.Profile, other.Articles) == (batch.Corpus, batch.Profile, batch.Articles));
        known.Add(batch);
        known = [.. known.OrderBy(one => (one.Corpus, Array.IndexOf(Profiles, one.Profile), one.Articles))];
        JsonFile.Write(file, known);
        CorpusFolder.Put(Docs, "speed.svg", SpeedCurve.Of(known.Where(one => one is { Corpus: "peers", Profile: "plain" })));
        CorpusFolder.Put(Docs, "speed.md", Page(known));
    }

    private static string Page(IReadOnlyList<Batch> batches)
    {
        var tables = batches.GroupBy(batch => (batch.Corpus, batch.Profile))
            .Select(group => $"## The corpus *{group.Key.Corpus}*, the profile *{group.Key.Profile}*\n\n{SpeedTable.Of(group)}\n");
        var runs = string.Join(" or ", batches.Select(batch => batch.Runs).Distinct().Order());
        return $"""
            # How fast a build is

            Written by `dotnet run --project tests/Benchmarks -- compare --write-docs`, with the figures of `speed.json` beside it. Only
            ratios within one size are worth reading: machines differ, and so do their minutes.

            {string.Concat(tables)}![Milliseconds an article by the number of articles](speed.svg)

            ## How it is measured

            - **Cold builds**: each run is a new process that writes into a new folder; the files of the corpus are in the system’s cache. The programs
              take turns, so that a slow minute is everybody’s, and the table has the median of {runs} runs.
            - **Wall** is a monotonic clock around the process; **CPU** is the user’s and the system’s time of it; **MiB** is the most memory that it
              held; **allocated** is what the build itself says (`allocated` in the answer of `build --json`).
            - **Articles** are counted in both languages together: 10 of them are an issue, each about 600 words long.
            - The corpus **peers** is what every generator can build. Hugo gets the same texts and makes article, issue and home pages, RSS and a sitemap
              of them, whatever the profile. **real** has what an edition has: names, links to blocks, dates in two calendars, emendations proved against
              a witness, footnotes, an annex of supporters, a chronology.
            - The profile **plain** makes pages, lists, feeds and a sitemap; **reading** all but compressed forms, pictures, the bundle, books and single
              files; **full** all `outputs:` of `input/edition.yml`.
            - **floor** is the least that it could take, on all processors: every file read, HTML made of every body by cmark, as many files of the same
              sizes written as the first of our programs wrote{(Floor.HasParser ? "" : " (no cmark was there: nothing was made HTML)")}.

            Machine: {Machine()}.

            """;
    }

    private static string Machine()
    {
        const string Processors = "/proc/cpuinfo";
        var model = File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1]
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30);
        return $"{Environment.ProcessorCount} processors ({model ?? $"{RuntimeInformation.ProcessArchitecture}"}), {memory:0} GiB, "
            + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
    }
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IskraSite.Benchmarks.Corpus;
using IskraSite.Diagnostics;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Markup;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using IskraSite.Publishing;
using IskraSite.Sources;

namespace IskraSite.Benchmarks;

/// <summary>
/// The parts in which a build spends its time, each by itself, over one article of the real corpus (an issue of it in the last).
/// </summary>
[MemoryDiagnoser]
public class HotParts
{
    private readonly string folder = Directory.CreateTempSubdirectory("iskra-hot-").FullName;
    private readonly WitnessLetters letters = [];
    private SourceText file = null!;
    private int bodyStart;

    internal static void Run() => BenchmarkRunner.Run<HotParts>(DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .WithArtifactsPath(Path.Join(AppContext.BaseDirectory, "hot")));

    [GlobalSetup]
    public void Write()
    {
        CorpusFolder.Write(CorpusKind.Real, CorpusFolder.Least, folder);
        var path = Directory.EnumerateFiles(folder, "*.fa.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        file = new SourceText("article.fa.md", File.ReadAllText(path));
        bodyStart = FrontMatter.BodyStart(file.Text);
        letters.Append(file.Text);
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Description = "front matter → values")]
    public object? Yaml() => FrontMatter.Read(file, new DiagnosticBag());

    [Benchmark(Description = "Markdown → blocks")]
    public object Blocks() => EditionMarkdown.ReadBody(file, bodyStart, "fa", new DiagnosticBag())!;

    [Benchmark(Description = "letters, compared with their witness")]
    public object Letters()
    {
        var own = new WitnessLetters();
        own.Append(file.Text);
        return LetterDiff.Compare(own, letters);
    }

    [Benchmark(Description = "words, as search has them")]
    public int Words()
    {
        var count = 0;
        foreach (var _ in Tokenizer.In(Folding.Fold(file.Text))) count++;
        return count;
    }

    [Benchmark(Description = "an issue, proved and rendered, not written")]
    public int Issue() => Publisher.Run(new PublishOptions { Input = folder, Theme = Repository.Theme, MaxDegreeOfParallelism = 1 }).Pages;
}

using IskraSite.Benchmarks.Corpus;

namespace IskraSite.Benchmarks.Measuring;

/// <summary>A program that is measured.</summary>
/// <param name="Name">What the table calls it.</param>
internal abstract record Contender(string Name)
{
    /// <summary>
    /// The corpus that it builds a site from, where another of a kind is measured; null when it does not take part there.
    /// </summary>
    public abstract CorpusKind? CorpusFor(CorpusKind kind);

    /// <summary>Builds once, into a folder that is not there yet.</summary>
    public abstract Cost Run(string corpus, string output);
}

/// <summary>The generator of this repository, in one of its builds.</summary>
/// <param name="Program">The program, or its <c>.dll</c>.</param>
internal sealed record Generator(string Name, string Program) : Contender(Name)
{
    public override CorpusKind? CorpusFor(CorpusKind kind) => kind;

    public override Cost Run(string corpus, string output)
    {
        string[] build = ["build", "--json", "--input", corpus, "--theme", Repository.Theme, "--output", output];
        return Program.EndsWith(".dll", StringComparison.Ordinal)
            ? Meter.Run("dotnet", [Program, .. build], corpus)
            : Meter.Run(Program, build, corpus);
    }
}

/// <summary>Hugo, over the same articles; whatever the profile, it makes the pages of <see cref="Profile.Plain"/>.</summary>
internal sealed record Hugo() : Contender(Called)
{
    /// <summary>Its name in the table, and its program’s.</summary>
    public const string Called = "hugo";

    /// <summary>Whether this machine has it.</summary>
    public static bool IsThere { get; } =
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, Called)));

    public override CorpusKind? CorpusFor(CorpusKind kind) => kind == CorpusKind.Peers ? CorpusKind.Hugo : null;

    public override Cost Run(string corpus, string output) =>
        Meter.Run(Called, ["--quiet", "--noBuildLock", "--destination", output], corpus);
}

/// <summary>The least that it could take (<see cref="Floor"/>), in this process: it has no start to pay for.</summary>
/// <param name="Shape">The list of files that a build wrote.</param>
internal sealed record FloorRun(string Shape) : Contender(Called)
{
    /// <summary>Its name in the table.</summary>
    public const string Called = "floor";

    public override CorpusKind? CorpusFor(CorpusKind kind) => kind;

    public override Cost Run(string corpus, string output) => Meter.Of(() => Floor.Run(corpus, Shape, output));
}

using System.Text.RegularExpressions;

namespace IskraSite.Benchmarks.Measuring;

/// <summary>Which outputs are made.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Outputs">The names of the outputs.</param>
/// <param name="Most">The largest corpus, in articles, that the table has for it.</param>
internal sealed partial record Profile(string Name, IReadOnlyList<string> Outputs, int Most)
{
    private static readonly string[] All =
        OutputsLine().Match(File.ReadAllText(Path.Join(Repository.Root, "input", "edition.yml"))).Groups[1].Value.Split(", ");

    /// <summary>What every generator makes.</summary>
    public static Profile Plain { get; } = new("plain", ["pages", "feeds", "sitemap"], 100_000);

    /// <summary>What is read: all but what is compressed, drawn or packed.</summary>
    public static Profile Reading { get; } =
        new("reading", [.. All.Except(["compressed", "pictures", "offline", "epub", "one-file"])], 10_000);

    /// <summary>All that the published edition has.</summary>
    public static Profile Full { get; } = new("full", All, 1_000);

    /// <summary>The profile with a name.</summary>
    public static Profile Of(string name) => new[] { Plain, Reading, Full }.Single(profile => profile.Name == name);

    [GeneratedRegex(@"^outputs: \[(.*)\]$", RegexOptions.Multiline)]
    private static partial Regex OutputsLine();
}

using System.Security.Cryptography;
using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests;

/// <summary>A copy of an edition in a temporary folder: change one thing, build it, look at what an editor or a reader sees.</summary>
internal sealed class EditionBench : IDisposable
{
    private EditionBench(string input)
    {
        Root = Directory.CreateTempSubdirectory("iskra-edition-").FullName;
        Copy(input, Input);
    }

    public string Root { get; }

    public string Input => Path.Join(Root, "input");

    public string Output => Path.Join(Root, "output");

    public string Theme { get; private set; } = Repository.Theme;

    /// <summary>The tiny valid edition of the fixtures.</summary>
    public static EditionBench Good() => new(Path.Join(Repository.Fixtures, "_good", "input"));

    /// <summary>The edition that is published.</summary>
    public static EditionBench Real() => new(Repository.Input);

    /// <summary>The tiny edition with the files of a fixture laid over it.</summary>
    public static EditionBench WithFixture(string name)
    {
        var fixture = Path.Join(Repository.Fixtures, name);
        var bench = Good();
        if (Directory.Exists(Path.Join(fixture, "input"))) Copy(Path.Join(fixture, "input"), bench.Input);
        foreach (var line in Lines("_removed")) File.Delete(bench.PathOf(line));
        foreach (var line in Lines("_padded").Select(line => line.Split(' ')))
        {
            using var file = File.OpenWrite(bench.PathOf(line[0]));
            file.SetLength(int.Parse(line[1], null));
        }

        foreach (var line in Lines("_links").Select(line => line.Split(' '))) File.CreateSymbolicLink(bench.PathOf(line[0]), line[1]);
        if (Directory.Exists(Path.Join(fixture, "theme")))
        {
            bench.OwnTheme();
            Copy(Path.Join(fixture, "theme"), bench.Theme);
        }

        foreach (var line in Lines("_replaced").Select(line => line.Split('\t')))
        {
            if (line[0].StartsWith("theme/", StringComparison.Ordinal)) bench.OwnTheme();
            var file = Path.Join(bench.Root, line[0]);
            var text = File.ReadAllText(file);
            Assert.Contains(line[1], text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(line[1], line[2], StringComparison.Ordinal));
        }

        return bench;

        string[] Lines(string list) => File.Exists(Path.Join(fixture, list)) ? File.ReadAllLines(Path.Join(fixture, list)) : [];
    }

    /// <summary>A copy of the theme that may be changed.</summary>
    public void OwnTheme()
    {
        Theme = Path.Join(Root, "theme");
        Copy(Repository.Theme, Theme);
    }

    /// <summary>Replaces what stands in a file of the theme, wherever it stands.</summary>
    public void ReplaceInTheme(string path, string old, string replacement)
    {
        if (Theme == Repository.Theme) OwnTheme();
        var file = Path.Join(Theme, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public string PathOf(string path) => Path.Join(Input, path);

    public string TextOf(string path) => File.ReadAllText(PathOf(path));

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Replaces what stands exactly once in a file.</summary>
    public void Replace(string path, string old, string replacement)
    {
        var text = TextOf(path);
        Assert.Equal(2, text.Split(old).Length);
        Put(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Lets two blocks of a text, named by their ids, change places.</summary>
    public void Swap(string path, string one, string other)
    {
        var blocks = TextOf(path).Split("\n\n");
        var (i, j) = (Array.FindIndex(blocks, block => block.Contains($"{{#{one}}}")), Array.FindIndex(blocks, block => block.Contains($"{{#{other}}}")));
        (blocks[i], blocks[j]) = (blocks[j].TrimEnd('\n'), blocks[i].TrimEnd('\n'));
        Put(path, string.Join("\n\n", blocks) + "\n");
    }

    /// <summary>The place, as a finding says it, of what stands exactly once in a file.</summary>
    public string Where(string path, string words, int offset = 0)
    {
        var text = TextOf(path);
        Assert.Equal(2, text.Split(words).Length);
        var before = text[..(text.IndexOf(words, StringComparison.Ordinal) + offset)];
        return $"{path}:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    public PublishOptions Options(bool isWriting = false) => new() { Input = Input, Theme = Theme, Output = isWriting ? Output : null, MayShrink = true, Chromium = "/nowhere/chromium" };

    /// <summary>Checks everything, writes nothing.</summary>
    public PublishResult Check() => Publisher.Run(Options());

    /// <summary>Builds into the output folder.</summary>
    public PublishResult Build() => Publisher.Run(Options(isWriting: true));

    /// <summary>What an editor reads after a check.</summary>
    public string Report() => TextReport.Write(Check().Findings);

    /// <summary>Every file below the output folder with the sum of its bytes.</summary>
    public IReadOnlyList<string> OutputFiles() =>
    [
        .. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(Output, file).Replace('\\', '/')} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    public string Page(string path) => File.ReadAllText(Path.Join(Output, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Join(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Join(to, Path.GetRelativePath(from, file)), overwrite: true);
    }
}

/// <summary>What tests say about findings.</summary>
internal static class FindingWords
{
    /// <summary>Place, code and message; then the other places.</summary>
    public static string Described(this Diagnostic finding) =>
        string.Join(" | ", (finding.Others ?? []).Select(other => $"{other.Label} {other.Place}").Prepend($"{finding.Place} {finding.Code.Id} {finding.Message}"));

    public static IReadOnlyList<string> Described(this IEnumerable<Diagnostic> findings) => [.. findings.Select(Described)];
}

using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Publishing;

/// <summary>A build over a standing output takes what is the same from it, and has the bytes of a build without one.</summary>
public sealed class WarmBuildTests
{
    private const string Outputs = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting]";
    private const string All = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting, data, tei, search, pictures, epub, one-file, installed, mirror, compressed]";
    private const string Notes = ".output.staging-iskra/notes";

    // What an editor does between two builds; each may be done again.
    private static readonly IReadOnlyList<Action<EditionBench>> Edits =
    [
        bench => Toggle(bench, "issues/2001-04/message.en.md", "We share in your joy", "We share in your gladness"),
        bench => Toggle(bench, "issues/2001-04/message.en.md", "title: Message of congratulation", "title: Message of good wishes"),
        bench => Toggle(bench, "pages/principles.en.md", "summary:", "summary: Or"),
        bench => Toggle(bench, "edition.yml", "en: One issue of the paper Iskra.", "en: An issue of Iskra."),
        bench => Toggle(bench, "edition.yml", "published: 2026-11-24", "published: 2026-11-25"),
        bench => Toggle(bench, "edition.yml", "mirror, compressed]", "mirror]"),
        bench => Toggle(bench, "edition.yml", "pictures, epub, ", "epub, "),
        bench => Toggle(bench, "edition.yml", "base-url: https://iskra.example/", "base-url: https://iskra.example/a/"),
        bench => ToggleTheme(bench, "styles/10-tokens.css", "1rem", "1.01rem"),
        bench => ToggleTheme(bench, "strings/en.yml", "digital_edition:", "digital_edition: A"),
        bench => ToggleTheme(bench, "templates/layout.html", "</body>", "<!-- --></body>"),
        bench => Spoil(bench, ".gz"),
        bench => Spoil(bench, ".br"),
        bench => Spoil(bench, ".png"),
        bench => Spoil(bench, ".epub"),
        bench => Spoil(bench, ".zip"),
        bench => Spoil(bench, ".html"),
        bench => File.Delete(Path.Join(bench.Output, "en/index.html.gz")),
        bench => SpoilFile(Path.Join(bench.Root, Notes), 1),
        bench => File.WriteAllText(Path.Join(bench.Root, Notes), "what is this?\n\nx \n" + File.ReadAllText(Path.Join(bench.Root, Notes))[..^40]),
        bench => File.Delete(Path.Join(bench.Root, Notes)),
    ];

    [Theory]
    [TriesMany]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_has_the_bytes_of_a_clean_build_whatever_was_changed_or_damaged(uint seed)
    {
        using var bench = Bench();
        bench.BuildWell();
        for (var build = 0; build < 6; build++)
        {
            for (var edit = Next(3); edit >= 0; edit--) Edits[Next(Edits.Count)](bench);
            HoldAgainstCleanBuild(bench);
        }

        int Next(int count)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)count);
        }
    }

    [Fact]
    public void No_damaged_file_is_taken_again()
    {
        using var bench = Bench();
        bench.BuildWell();
        foreach (var file in Directory.EnumerateFiles(bench.Output, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".iskra-output", StringComparison.Ordinal)))
            SpoilFile(file, file.Length);
        HoldAgainstCleanBuild(bench);
    }

    [Fact]
    public void What_has_been_withheld_does_not_come_back()
    {
        using var bench = Bench();
        bench.BuildWell();
        bench.AddToFrontMatter("issues/2001-04/message.fa.md", "withheld: true");
        HoldAgainstCleanBuild(bench);
        Assert.DoesNotContain(bench.OutputFiles(), file => file.Contains("/message/", StringComparison.Ordinal));
        Assert.DoesNotContain("/message/", File.ReadAllText(Path.Join(bench.Root, Notes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_failed_leaves_output_and_notes_as_they_were()
    {
        using var bench = Bench();
        bench.BuildWell();
        var (files, notes) = (bench.OutputFiles(), File.ReadAllText(Path.Join(bench.Root, Notes)));
        bench.Replace("issues/2001-04/message.en.md", "title: Message of congratulation", "title: ''");
        Assert.False(bench.Build().IsGood);
        Assert.Equal(files, bench.OutputFiles());
        Assert.Equal(notes, File.ReadAllText(Path.Join(bench.Root, Notes)));
    }

    private static EditionBench Bench() => EditionBench.Good().Replace("edition.yml", Outputs, All);

    private static void HoldAgainstCleanBuild(EditionBench bench)
    {
        bench.BuildWell();
        var clean = Path.Join(bench.Root, "clean");
        if (Directory.Exists(clean)) Directory.Delete(clean, recursive: true);
        Assert.True(Publisher.Run(bench.Options(isWriting: true) with { Output = clean }).IsGood);
        Assert.Equal(FilesOf(clean), FilesOf(bench.Output));
    }

    private static List<string> FilesOf(string folder) =>
        [.. FolderTree.FilesIn(folder).Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Join(folder, file))))}")];

    private static void Toggle(EditionBench bench, string path, string one, string other)
    {
        var isDone = bench.TextOf(path).Contains(other, StringComparison.Ordinal);
        bench.Put(path, isDone ? bench.TextOf(path).Replace(other, one, StringComparison.Ordinal) : bench.TextOf(path).Replace(one, other, StringComparison.Ordinal));
    }

    private static void ToggleTheme(EditionBench bench, string path, string one, string other)
    {
        bench.OwnTheme();
        var isDone = File.ReadAllText(Path.Join(bench.Theme, path)).Contains(other, StringComparison.Ordinal);
        bench.ReplaceInTheme(path, isDone ? other : one, isDone ? one : other);
    }

    private static void Spoil(EditionBench bench, string ending)
    {
        foreach (var file in Directory.EnumerateFiles(bench.Output, "*" + ending, SearchOption.AllDirectories)) SpoilFile(file, file.Length);
    }

    // One bit of it, at a place that is another in each file.
    private static void SpoilFile(string file, int salt)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0) return;
        bytes[salt * 7919 % bytes.Length] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}

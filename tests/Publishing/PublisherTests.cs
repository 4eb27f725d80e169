using System.IO.Compression;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Publishing;

public class PublisherTests
{
    private const string Message = "issues/2001-04/message.en.md";

    [Fact]
    public void A_check_finds_what_a_build_finds_and_writes_nothing()
    {
        using var bench = EditionBench.WithFixture("many");
        Assert.Equal(bench.Build().Findings.Described(), bench.Check().Findings.Described());
        Assert.False(Directory.Exists(bench.Output));
    }

    [Fact]
    public void A_check_counts_what_a_build_writes()
    {
        using var bench = EditionBench.Good();
        var (check, build) = (bench.Check(), bench.Build());
        Assert.Equal((build.Pages, build.Files, build.Bytes), (check.Pages, check.Files, check.Bytes));
        Assert.Equal(build.Files + 1, bench.OutputFiles().Count);
        Assert.Equal(build.Pages, Directory.EnumerateFiles(bench.Output, "*.html", SearchOption.AllDirectories).Count());
    }

    [Theory]
    [InlineData("collate-001")]
    [InlineData("markup-001")]
    [InlineData("align-003")]
    [InlineData("yaml-001")]
    [InlineData("output-003")]
    [InlineData("theme-001")]
    public void After_a_build_that_failed_the_old_output_is_what_it_was(string fixture)
    {
        using var good = EditionBench.Good();
        Assert.True(good.Build().IsGood);
        var before = good.OutputFiles();
        using var bad = EditionBench.WithFixture(fixture);
        Assert.False(Publisher.Run(bad.Options() with { Output = good.Output }).IsGood);
        Assert.Equal(before, good.OutputFiles());
        Assert.Empty(Directory.EnumerateFileSystemEntries(good.Root, ".*"));
        good.Replace(Message, "joy", "gladness");
        Assert.True(good.Build().IsGood);
        Assert.NotEqual(before, good.OutputFiles());
    }

    [Fact]
    public void A_warning_fails_only_a_strict_build()
    {
        using var bench = EditionBench.WithFixture("align-005");
        Assert.False(Publisher.Run(bench.Options(isWriting: true) with { IsStrict = true }).IsGood);
        Assert.False(Directory.Exists(bench.Output));
        Assert.True(bench.Build().IsGood);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var bench = EditionBench.Good();
        bench.Build();
        var first = bench.OutputFiles();
        Directory.Delete(bench.Output, recursive: true);
        bench.Build();
        Assert.Equal(first, bench.OutputFiles());
    }

    [Fact]
    public void A_page_less_is_a_page_gone()
    {
        using var bench = EditionBench.Good();
        bench.Build();
        Assert.True(File.Exists(Path.Join(bench.Output, "fa", "principles", "index.html")));
        File.Delete(bench.PathOf("pages/principles.fa.md"));
        File.Delete(bench.PathOf("pages/principles.en.md"));
        Assert.True(bench.Build().IsGood);
        Assert.False(Directory.Exists(Path.Join(bench.Output, "fa", "principles")));
    }

    [Fact]
    public void Only_the_outputs_that_are_asked_for_are_made()
    {
        using var bench = EditionBench.Good();
        Assert.True(Publisher.Run(bench.Options(isWriting: true) with { Only = ["pages"] }).IsGood);
        Assert.False(File.Exists(Path.Join(bench.Output, "sitemap.xml")));
        Assert.DoesNotContain("https://iskra.example/en/people/", bench.Text("en/index.html"), StringComparison.Ordinal);
        Assert.Contains("--only output-001 there is no output ‘epup’", Publisher.Run(bench.Options() with { Only = ["epup"] }).Findings.Described());
    }

    [Theory]
    [InlineData("facing", "fa/both/2001-04/message/index.html", "https://iskra.example/fa/2001-04/message/")]
    [InlineData("supporters", "en/supporters/index.html", "https://iskra.example/en/2001-04/")]
    [InlineData("feeds", "fa/feeds/index.html", "https://iskra.example/fa/")]
    public void What_is_made_alone_leads_to_the_rest_at_the_home_of_the_edition(string output, string page, string address)
    {
        using var bench = EditionBench.Good();
        Assert.Empty(Publisher.Run(bench.Options(isWriting: true) with { Only = [output] }).Findings);
        Assert.Contains($"href=\"{address}", bench.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_withheld_is_in_no_file_and_no_archive()
    {
        using var bench = EditionBench.Good();
        string[] words = ["شریکیم", "پیام تبریک", "share in your joy", "Message of congratulation"];
        Assert.True(bench.Build().IsGood);
        Assert.All(words, word => Assert.Contains(word, EverythingIn(bench.Output), StringComparison.Ordinal));
        bench.Replace("issues/2001-04/message.fa.md", "kind: message\n", "kind: message\nwithheld: true\n");
        Assert.True(bench.Build().IsGood);
        Assert.All(words, word => Assert.DoesNotContain(word, EverythingIn(bench.Output), StringComparison.Ordinal));
    }

    // Whatever an editor does to a file, it is a finding or an edition, never a bug of ours; and always the same one. The slips are the same each time; ISKRA_SLIPS asks for
    // more of them, to look for what these do not show.
    [Fact]
    [TriesMany]
    public void Any_slip_of_the_hand_is_a_finding_or_an_edition()
    {
        string[] puts = ["", "", "\n", " ", "  ", ":", "- ", "[", "]", "{", "}", "'", "\"", "#", "---\n", "ب", "0", "../", "{fa: ب}", "[]{#p1}", "\t", "|", "\u0001", "-", "&", "<"];
        using var good = EditionBench.Good();
        string[] files = [.. Directory.EnumerateFiles(good.Input, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(good.Input, file)).Order(StringComparer.Ordinal)];
        var random = new Random(2001);
        var wrong = new List<string>();
        for (var left = int.Parse(Environment.GetEnvironmentVariable("ISKRA_SLIPS") ?? "100", null); left > 0; left--)
        {
            var file = files[random.Next(files.Length)];
            var text = good.TextOf(file);
            var (at, put) = (random.Next(text.Length), puts[random.Next(puts.Length)]);
            using var bench = EditionBench.Good();
            bench.Put(file, text.Remove(at, Math.Min(random.Next(13), text.Length - at)).Insert(at, put));
            try
            {
                var (first, second) = (bench.Check(), bench.Check());
                Assert.Equal(first.Findings.Described(), second.Findings.Described());
                Assert.Equal(first.Findings.All(finding => finding.Severity == Severity.Warning), first.IsGood);
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                wrong.Add($"{file}: «{put}» at {at}, in {bench.TextOf(file)}: {broken}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static string EverythingIn(string folder)
    {
        var all = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (!file.EndsWith(".zip", StringComparison.Ordinal))
            {
                all.Append(File.ReadAllText(file));
                continue;
            }

            using var archive = ZipFile.OpenRead(file);
            foreach (var entry in archive.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                all.Append(reader.ReadToEnd());
            }
        }

        return all.ToString();
    }
}

using IskraSite.Diagnostics;
using IskraSite.Publishing.Releases;
using Xunit;

namespace IskraSite.Tests.Publishing.Releases;

/// <summary>What was published can be read at the address where it was cited, less what has been withheld since.</summary>
public sealed class KeptVersionsTests
{
    private const string Announcement = "issues/2001-04/announcement";
    private const string Kept = "v/1.0.0/en/2001-04/announcement/index.html";

    [Fact]
    public void A_released_version_is_readable_at_its_own_address_and_cited_there()
    {
        using var bench = Released();
        bench.BuildWell(options => options with { With = ["citations", "history"] });
        var page = bench.Page(Kept);
        Assert.Equal("We congratulate all workers on this event.", WordsOf(page.GetElementById("p3")!));
        Assert.Equal("https://iskra.example/v/1.0.0/en/2001-04/announcement/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("../../../../../en/2001-04/announcement/index.html", page.QuerySelector(".kept-version a")!.GetAttribute("href"));
        Assert.Equal("v/1.0.0/en/index.html", new Uri(new Uri("https://x/en/history/"), bench.Page("en/history/index.html").QuerySelector("main section a.action")!.GetAttribute("href")).AbsolutePath[1..]);

        const string Cited = "https://iskra.example/v/1.0.0/en/2001-04/announcement/";
        Assert.Contains(Cited, bench.Page("en/2001-04/announcement/index.html").QuerySelector(".citation")!.TextContent, StringComparison.Ordinal);
        foreach (var form in new[] { "cite.bib", "cite.ris", "cite.csl.json" }) Assert.Contains(Cited, bench.Text($"en/2001-04/announcement/{form}"), StringComparison.Ordinal);
        Assert.DoesNotContain("/v/", bench.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_version_keeps_its_words_and_says_that_it_is_old()
    {
        using var bench = Released();
        Reword(bench);
        bench.BuildWell(options => options with { With = ["citations"] });
        Assert.Equal("We congratulate all workers on this event.", WordsOf(bench.Page(Kept).GetElementById("p3")!));
        Assert.StartsWith("You are reading version 1.0.0, as it was published. The newest version is 1.1.0.", bench.Page(Kept).QuerySelector(".kept-version")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("We greet all workers on this event.", WordsOf(bench.Page("en/2001-04/announcement/index.html").GetElementById("p3")!));
        Assert.Contains("https://iskra.example/en/2001-04/announcement/", bench.Text("en/2001-04/announcement/cite.ris"), StringComparison.Ordinal);

        Assert.True(Record(bench)!.IsNew);
        bench.BuildWell(options => options with { With = ["citations"] });
        Assert.Contains("https://iskra.example/v/1.1.0/en/2001-04/announcement/", bench.Text("en/2001-04/announcement/cite.ris"), StringComparison.Ordinal);
        Assert.Equal("We greet all workers on this event.", WordsOf(bench.Page("v/1.1.0/en/2001-04/announcement/index.html").GetElementById("p3")!));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("supporter")]
    [InlineData("person")]
    [InlineData("words")]
    public void What_is_withheld_since_is_in_no_version(string what)
    {
        using var bench = Released();
        var gone = what switch { "text" => "share in your joy", "supporter" => "Labour congress", "person" => "Mahmoud Salehi", _ => "all workers" };
        switch (what)
        {
            case "text":
                bench.AddToFrontMatter("issues/2001-04/message.fa.md", "withheld: true");
                break;
            case "supporter":
                bench.Replace("issues/2001-04/supporters.yml", "kind: federation", "kind: federation\n        withheld: true");
                break;
            case "person":
                bench.Replace("people.yml", "about:", "withheld: true\n  about:");
                Retitle(bench);
                Reword(bench);
                break;
            default:
                bench.Replace(Announcement + ".en.md", "all workers", "[all workers]{.withheld}").Replace(Announcement + ".fa.md", "همه کارگران", "[همه کارگران]{.withheld}");
                break;
        }

        bench.BuildWell();
        var old = Directory.EnumerateFiles(Path.Join(bench.Output, "v"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.NotEmpty(old);
        Assert.All(old, page => Assert.DoesNotContain(gone, page, StringComparison.Ordinal));
        Assert.Contains("Since then, something has been left out of it at request.", old.Single(page => page.Contains("https://iskra.example/v/1.0.0/en/2001-04/announcement/\">", StringComparison.Ordinal) && page.Contains("<html lang=\"en\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_has_other_words_than_were_recorded_is_found()
    {
        using var bench = Released();
        bench.Replace("released.yml", "{id: p3, sums: {fa: '3bba5ae0581fdcb7', en: 'c23ff223380d75e8'}}", "{id: p3, sums: {fa: '3bba5ae0581fdcb7', en: '0000000000000000'}}");
        bench.Replace("released.yml", "en: '4b421e6ba5af1c14'", "en: '0000000000000000'");
        Assert.Contains(bench.Check().Findings.Described(), finding => finding.StartsWith("releases/1.0.0.zip release-006 ‘2001-04/announcement’ reads otherwise", StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_is_never_written_over()
    {
        using var bench = EditionBench.Good();
        bench.Put("releases/1.0.0.zip", "something of the editors’ own");
        var bag = new DiagnosticBag();
        Assert.Null(ReleaseLedger.Record(bench.Options(), bag));
        Assert.Equal("something of the editors’ own", bench.TextOf("releases/1.0.0.zip"));
        Assert.False(File.Exists(bench.PathOf("released.yml")));
    }

    [Fact]
    public void The_same_input_gives_the_same_archive_and_the_same_pages()
    {
        using var one = Released();
        using var other = Released();
        Assert.Equal(File.ReadAllBytes(one.PathOf("releases/1.0.0.zip")), File.ReadAllBytes(other.PathOf("releases/1.0.0.zip")));
        one.BuildWell(options => options with { MaxDegreeOfParallelism = 1 });
        other.BuildWell(options => options with { MaxDegreeOfParallelism = 4 });
        Assert.Equal(one.OutputFiles(), other.OutputFiles());
    }

    private static string WordsOf(AngleSharp.Dom.IElement block) => string.Concat(block.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement { ClassName: "bn" }).Select(node => node.TextContent));

    private static EditionBench Released()
    {
        var bench = EditionBench.Good();
        Assert.True(Record(bench)?.IsNew);
        return bench;
    }

    private static ReleaseOutcome? Record(EditionBench bench) => ReleaseLedger.Record(bench.Options(), new DiagnosticBag());

    private static void Reword(EditionBench bench)
    {
        bench.Replace(Announcement + ".en.md", "congratulate", "greet");
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "version: 1.1.0\npublished");
        bench.Replace("edition.yml", "history:\n", "history:\n  - {version: 1.1.0, date: 2026-12-24, changes: {fa: دوم., en: Second.}, changed: [2001-04/announcement#p3]}\n");
    }

    // Titles and summaries have no marks, and name the person too.
    private static void Retitle(EditionBench bench)
    {
        foreach (var language in new[] { "fa", "en" })
        {
            var lines = bench.TextOf($"{Announcement}.{language}.md").Split('\n');
            bench.Put($"{Announcement}.{language}.md", string.Join('\n', lines.Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? "title: A release" : line.StartsWith("summary:", StringComparison.Ordinal) ? "summary: A release." : line)));
        }

        var issue = bench.TextOf("issues/2001-04/issue.yml").Split('\n');
        bench.Put("issues/2001-04/issue.yml", string.Join('\n', issue.Select(line => line.StartsWith("summary:", StringComparison.Ordinal) ? "summary: {fa: آزادی., en: A release.}" : line)));
    }
}

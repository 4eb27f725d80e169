using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IskraSite.Editions.Model;
using IskraSite.Tests.Outputs.Records.Tei;
using Xunit;
using static IskraSite.Tests.Outputs.Records.Tei.TeiReader;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>The source is published as received, and each line of it and each block of the edition lead to one another.</summary>
public sealed class SourceTests
{
    private const string Received = "issues/2001-04/source/000_3c4bb9caef400b09.txt";
    private const string File = "source/2001-04/000_3c4bb9caef400b09.txt";

    // The tiny edition with a leaf that was found later: the message goes on in it.
    private const string FoundLeaf =
        """
        -- issues/2001-04/source/leaf.txt --
        صفحه ۳
        # سوگ و سرور، هر دو.
        """;

    public static TheoryData<string> Languages => new(RealEdition.Languages);

    [Fact]
    public void The_file_is_published_byte_for_byte() =>
        Assert.Equal(System.IO.File.ReadAllBytes(Path.Join(Repository.Input, Received)), RealEdition.Bytes(File));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_sum_and_what_is_known_of_it_are_told(string language)
    {
        var page = RealEdition.Page($"{language}/2001-04/source/index.html");
        Assert.Equal("740fd0d4a0502ae88256ea92f14eda8b0637e7ee0495134163190c319cd37638", page.QuerySelector(".sum")!.TextContent);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(RealEdition.Bytes(File))), page.QuerySelector(".sum")!.TextContent);
        var answers = page.QuerySelectorAll("section[aria-labelledby=provenance] dd").Select(answer => answer.TextContent).ToList();
        Assert.Equal(Enumerable.Repeat(language == "fa" ? "دانسته نیست" : "not known", 7), answers);
        Assert.NotNull(page.QuerySelector($"a[href='../../../{File}']"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_line_stands_in_its_order_with_its_place_or_the_reason_why_it_has_none(string language)
    {
        var received = System.IO.File.ReadAllLines(Path.Join(Repository.Input, Received));
        Assert.Equal(272, received.Length);
        var rows = RealEdition.Page($"{language}/2001-04/source/index.html").QuerySelectorAll("table.in-order tbody tr").ToList();
        Assert.Equal(received.SelectMany(line => line.Split('\t')), rows.Select(row => row.Children[1].TextContent));
        Assert.Equal(Enumerable.Range(1, 268).Select(i => $"l{i}"), rows.Take(268).Select(row => row.Id));
        Assert.Equal("l269-1", rows[268].Id);
        foreach (var row in rows)
        {
            var isBlank = row.Children[1].TextContent.Trim().Length == 0;
            var links = row.Children[2].QuerySelectorAll("a").Length;
            Assert.Equal(isBlank, row.Children[2].TextContent.Length == 0);
            if (row.Id is "l67" or "l189" or "l255" or "l263" or "l271-5" or "l272-4" or "l272-5") Assert.Equal(0, links);
            else if (!isBlank) Assert.True(links > 0, row.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_line_leads_to_the_block_and_the_block_to_the_line(string language)
    {
        var source = RealEdition.Page($"{language}/2001-04/source/index.html");
        var text = RealEdition.Page($"{language}/2001-04/interview/index.html");
        var to = source.QuerySelectorAll("#l203 td a").Select(link => link.GetAttribute("href")!).Single();
        Assert.EndsWith("/2001-04/interview/index.html#p0", to, StringComparison.Ordinal);
        Assert.NotNull(text.GetElementById("p0"));
        var blocks = text.QuerySelectorAll(".lines-of-blocks li").ToDictionary(item => item.QuerySelector("a")!.TextContent);
        Assert.Equal([$"../../../{language}/2001-04/source/index.html#l203"], blocks["p0"].QuerySelectorAll("a").Skip(1).Select(link => link.GetAttribute("href")!));
        Assert.Equal(text.QuerySelectorAll("main .work [id]").Select(block => block.Id!).Where(id => Regex.IsMatch(id, "^p[0-9]+$")).Order(StringComparer.Ordinal), blocks.Keys.Order(StringComparer.Ordinal));

        // So do the joins and the lines that are left out.
        var emendations = RealEdition.Page($"{language}/emendations/index.html");
        Assert.NotNull(emendations.QuerySelector($"a[href$='{language}/2001-04/source/index.html#l271-5']"));
        Assert.NotNull(emendations.QuerySelector($"a[href$='{language}/2001-04/source/index.html#l253']"));
    }

    [Fact]
    public void The_file_can_be_made_again_from_the_TEI()
    {
        var lines = TeiFiles.Issue.Elements(Named("sourceDoc")).Single().Descendants(Named("line")).ToList();
        var file = string.Join('\n', lines.GroupBy(line => line.Attribute("n")!.Value.Split('/')[0]).Select(line => string.Join('\t', line.Select(cell => cell.Value))));
        Assert.Equal(System.IO.File.ReadAllText(Path.Join(Repository.Input, Received)), file);
        Assert.All(lines.Elements(Named("metamark")), mark => Assert.Matches(@"^(#+|(</?[pb]>)+|\\)$", mark.Value));
    }

    [Fact]
    public void A_leaf_that_was_found_later_has_lines_of_its_own()
    {
        using var bench = WithLeaf();
        bench.BuildWell(options => options with { With = ["tei", "data"] });
        var proofs = bench.Check().Proofs;
        Assert.Equal((new Tally(214 + 14, 0, 0), 14, 3), (proofs.Letters, proofs.Lines, proofs.Joins));

        // It has a file, a page, and links both ways.
        Assert.Equal(bench.TextOf("issues/2001-04/source/leaf.txt"), bench.Text("source/2001-04/leaf.txt"));
        var page = bench.Page("fa/2001-04/source/leaf/index.html");
        Assert.Equal(["leaf-l1", "leaf-l2"], page.QuerySelectorAll("table.in-order tbody tr").Select(row => row.Id));
        Assert.EndsWith("/message/index.html#p3", page.QuerySelector("#leaf-l2 td a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("اسکن دستی", page.QuerySelector("section[aria-labelledby=provenance]")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/source/index.html", page.QuerySelector("header a[href$='source/index.html']")!.GetAttribute("href"), StringComparison.Ordinal);
        var message = bench.Page("fa/2001-04/message/index.html");
        Assert.NotNull(message.QuerySelector(".lines-of-blocks a[href$='source/leaf/index.html#leaf-l2']"));
        Assert.NotNull(bench.Page("fa/2001-04/message/source/index.html").GetElementById("leaf-l2"));
        Assert.Empty(LinkAudit.Problems(bench.Output, "https://iskra.example/"));

        // TEI has both, and proves both.
        var tei = TeiFiles.Parse(bench.Text("tei/2001-04.xml"));
        Assert.Equal(["witness", "witness.leaf"], tei.Descendants(Named("witness")).Select(TeiFiles.IdOf));
        Assert.Equal(["#witness", "#witness.leaf"], tei.Elements(Named("sourceDoc")).Select(document => document.Attribute("source")!.Value));
        var proof = TeiFiles.Prove(tei);
        Assert.Empty(proof.Faults);
        Assert.Equal((proofs.Fidelity.Letters, proofs.Fidelity.Boundaries), (proof.Letters, proof.Boundaries));
    }

    [Fact]
    public void A_slip_in_what_comes_from_the_leaf_is_shown_in_the_leaf()
    {
        using var bench = WithLeaf();
        bench.Replace("issues/2001-04/message.fa.md", "سوگ و سرور", "سوک و سرور");
        Assert.Equal(
            [$"{bench.Where("issues/2001-04/message.fa.md", "سوک", 2)} collate-001 the edition has «ک» where the source has «گ» | the source {bench.Where("issues/2001-04/source/leaf.txt", "سوگ", 2)}"],
            bench.Check().Findings.Where(finding => finding.Code.Id != "align-005").Described());
    }

    [Fact]
    public void A_line_of_the_leaf_that_nothing_uses_and_a_leaf_that_is_not_there_are_found()
    {
        using var bench = WithLeaf();
        bench.Replace("issues/2001-04/issue.yml", "\"leaf:1\"", "\"loaf:1\"");
        Assert.Equal(
            [
                $"{bench.Where("issues/2001-04/issue.yml", "\"loaf:1\"")} collate-003 the issue has no source for ‘loaf:1’",
                $"{bench.Where("issues/2001-04/source/leaf.txt", "صفحه")} collate-005 no text uses line leaf:1 of the source",
            ],
            bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("file: source/leaf.txt", "file: ../leaf.txt", "yaml-006")]
    [InlineData("file: source/leaf.txt", "file: source/reading.txt", "text-002")]
    [InlineData("file: source/leaf.txt", "file: source/برگ.txt", "yaml-006")]
    [InlineData("file: source/leaf.txt", "file: source/other.txt", "file-001")]
    [InlineData("id: leaf", "id: Leaf", "yaml-006")]
    public void A_further_witness_that_cannot_be_one_is_a_finding(string old, string replacement, string code)
    {
        using var bench = WithLeaf();
        bench.Replace("issues/2001-04/issue.yml", old, replacement);
        Assert.Contains(code, bench.Check().Findings.Select(finding => finding.Code.Id));
    }

    private static EditionBench WithLeaf()
    {
        var bench = EditionBench.Good(FoundLeaf);
        var issue = "issues/2001-04/issue.yml";
        bench.Replace(issue, "witness: source/reading.txt\n", """
            witness: source/reading.txt
            witnesses:
              - id: leaf
                file: source/leaf.txt
                title: {fa: برگ پیدا شده, en: A leaf found later}
                provenance: {copy: unknown, scanned: 2026-11, scanned-by: {fa: اسکن دستی, en: by hand}}

            """);
        bench.Replace(issue, "joins:\n", """
              - lines: "leaf:1"
                kind: running-header
                reason: {fa: سرصفحه., en: Running head.}
            joins:
              - from: 13
                to: "leaf:2"
                cert: high
                why: {fa: برگ دنباله آن است., en: The leaf continues it.}

            """);
        bench.Replace("issues/2001-04/message.fa.md", "source: [11, 13]", "source: [11, 13, \"leaf:2\"]");
        bench.Put("issues/2001-04/message.fa.md", bench.TextOf("issues/2001-04/message.fa.md") + "\n[]{#p3}سوگ و سرور، هر دو.\n");
        bench.Put("issues/2001-04/message.en.md", bench.TextOf("issues/2001-04/message.en.md") + "\n[]{#p3}Grief and joy, both.\n");
        return bench;
    }
}

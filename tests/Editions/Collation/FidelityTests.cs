using IskraSite.Commands;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Collation;

/// <summary>The fidelity proof on the tiny edition: what it finds, what it passes over, what it counts.</summary>
public class FidelityTests
{
    // Said of letters beside the proof.
    private const string OtherLetters = "file-010";

    private const string Announcement = "issues/2001-04/announcement.fa.md";
    private const string Message = "issues/2001-04/message.fa.md";
    private const string Issue = "issues/2001-04/issue.yml";
    private const string Witness = "issues/2001-04/source/reading.txt";

    [Theory]
    [InlineData(Announcement, "می‌گوییم", "میگوییم")]
    [InlineData(Announcement, "همه کارگران", "همه  کار‌گران")]
    [InlineData(Announcement, "را به همه", "را\nبه همه")]
    [InlineData(Announcement, "را به همه", "را\\\nبه همه")]
    [InlineData(Announcement, "تبریک می‌گوییم", "تبريك مي‌گوييم")]
    [InlineData(Announcement, "همه کارگران", "**همه** [کارگران]{.unclear}")]
    [InlineData(Announcement, "همه کارگران", "همه [آن]{.supplied} کارگران")]
    [InlineData(Announcement, "همه کارگران", "همه[]{.column} کارگران[^1]")]
    [InlineData(Announcement, "تبریک", "[شادباش]{sic=\"تبریک\"}")]
    [InlineData(Announcement, "تبریک", "[تبریک]{.surplus}")]
    [InlineData(Witness, "## محمود", "# **محمود**")]
    [InlineData(Witness, "## محمود", "<p><b>محمود</b></p>")]
    [InlineData(Witness, "صالحی  \n", "صالحی\\\n")]
    [InlineData(Witness, "پست (۳", "پست \\(۳")]
    public void What_the_edition_regularises_or_marks_is_no_difference(string path, string old, string replacement)
    {
        using var bench = EditionBench.Good();
        if (replacement.Contains("[^1]", StringComparison.Ordinal)) bench.Put(path, bench.TextOf(path) + "\n[^1]: یادداشت\n");
        if (replacement.EndsWith("\\\n", StringComparison.Ordinal)) replacement = replacement[..^2] + " \n";
        bench.Replace(path, old, replacement);
        Assert.DoesNotContain(bench.Check().Findings, finding => finding.Code.Id != OtherLetters);
    }

    [Theory]
    [InlineData("همه کارگران", "همهٔ کارگران", "the edition has «ٔ», which the source does not have here")]
    [InlineData("تبریک می‌گوییم.", "تبریک می‌گوییم", "the source has «.», which the edition does not have here")]
    [InlineData("تبریک می‌گوییم", "تبریک می‌گوییم!", "the edition has «!», which the source does not have here")]
    [InlineData("تبریک", "تبریك‍ک", "the edition has «ک», which the source does not have here")]
    [InlineData("سفر\" place", "سفز\" place", "the edition has «ز» where the source has «ر»")]
    [InlineData("[واقعه]{sic=\"واقععه\" cause=unknown}", "واقعه", "the source has «ع», which the edition does not have here")]
    public void Everything_else_is_a_difference(string old, string replacement, string message)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, old, replacement);
        var finding = Assert.Single(bench.Check().Findings, finding => finding.Code.Id != OtherLetters);
        Assert.Equal(("collate-001", message), (finding.Code.Id, finding.Message));
    }

    [Theory]
    [InlineData("همه کارگران", "همهکارگران", "the edition joins «همهکارگران», which the source divides: «همه کارگران»", 1, 0)]
    [InlineData("همه کارگران", "همه کار گران", "the edition divides «کار گران», which the source joins: «کارگران»", 0, 1)]
    [InlineData("همه کارگران", "همه کار\nگران", "the edition divides «کار گران», which the source joins: «کارگران»", 0, 1)]
    [InlineData("همه کارگران", "[همه]{.unclear}کارگران", "the edition joins «همهکارگران», which the source divides: «همه کارگران»", 1, 0)]
    [InlineData("همه کارگران", "[همهکارگران]{sic=\"همهکارگران\"}", "the edition joins «همهکارگران», which the source divides: «همه کارگران»", 1, 0)]
    public void A_word_that_is_joined_or_divided_is_a_difference(string old, string replacement, string message, int unaccounted, int unexplained)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, old, replacement);
        var result = bench.Check();
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("collate-008", message), (finding.Code.Id, finding.Message));
        Assert.Equal(new Tally(37, unaccounted, unexplained), result.Proofs.Fidelity.Boundaries);
        Assert.Equal(new Tally(214, 0, 0), result.Proofs.Letters);
    }

    [Theory]
    [InlineData("همه کارگران", "[همهکارگران]{sic=\"همه کارگران\"}")]
    [InlineData("همه کارگران", "همه‌کارگران")]
    [InlineData("صالحی]{person=mahmoud-salehi} دبیر", "صالحی]{person=mahmoud-salehi}دبیر")]
    public void A_mark_a_half_space_or_the_end_of_a_line_is_none(string old, string replacement)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, old, replacement);
        Assert.Equal(default, bench.Check().Proofs.Fidelity.Boundaries with { Compared = 0 });
    }

    [Fact]
    public void A_word_that_differs_is_said_once_and_not_of_its_letters_and_its_boundaries()
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, "همه کارگران", "همه زحمتکشان");
        Assert.Equal(["collate-001"], bench.Check().Findings.Select(finding => finding.Code.Id).Distinct());
    }

    [Fact]
    public void The_letters_of_a_text_that_cannot_be_read_are_not_accounted_for()
    {
        using var bench = EditionBench.Good();
        File.AppendAllBytes(bench.PathOf(Message), [0xFF]);
        var proofs = bench.Check().Proofs;
        Assert.Equal((new Tally(185, 29, 0), 0), (proofs.Letters, proofs.Unread));
    }

    [Theory]
    [InlineData(Witness)]
    [InlineData(Issue)]
    public void How_many_letters_are_in_a_file_that_cannot_be_read_nobody_says(string path)
    {
        using var bench = EditionBench.Good();
        File.AppendAllBytes(bench.PathOf(path), [0xFF]);
        var result = bench.Check();
        Assert.Equal(1, result.Proofs.Unread);
        Assert.DoesNotMatch("(?<![0-9])0 un", ProofFigures.Text(result.Proofs));
        Assert.EndsWith("; 1 issue could not be read, or not its source", ProofFigures.Text(result.Proofs), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_a_sic_reading_is_shown_inside_its_braces()
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, "سفر\" place", "سفز\" place");
        Assert.Equal(
            [$"{bench.Where(Announcement, "سفز", 2)} collate-001 the edition has «ز» where the source has «ر» | the source {bench.Where(Witness, "سفر", 2)}"],
            bench.Check().Findings.Described());
    }

    [Fact]
    public void What_is_lost_at_the_end_is_missed_after_the_last_letter()
    {
        using var bench = EditionBench.Good();
        bench.Replace(Message, "شریکیم، در []", "شریکیم، []");
        Assert.Equal(
            [$"{bench.Where(Message, "شریکیم،", 7)} collate-001 the source has «در», which the edition does not have here | the source {bench.Where(Witness, "در\n")}"],
            bench.Check().Findings.Described());
    }

    [Fact]
    public void Lines_in_another_order_are_another_text()
    {
        using var bench = EditionBench.Good();
        bench.Replace(Announcement, "[1, 3-5, 9, 15]", "[1, 4, 3, 5, 9, 15]");
        var result = bench.Check();
        Assert.Equal(
            ["collate-001", "collate-001", "collate-006", "collate-006", "collate-006"], result.Findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal));
        Assert.Equal(result.Proofs.Letters.Unaccounted, result.Proofs.Letters.Unexplained);
        Assert.True(result.Proofs.Letters.Unaccounted > 0);
    }

    [Fact]
    public void A_text_that_is_another_altogether_is_a_few_findings_and_not_hundreds()
    {
        using var bench = EditionBench.Good();
        var text = bench.TextOf(Announcement);
        bench.Put(Announcement, text[..text.IndexOf("این ", StringComparison.Ordinal)] + string.Concat(Enumerable.Range(0, 400).Select(i => $"کلمه {i} ")) + "\n\n[]{#p4}زنده باد!\n");
        Assert.InRange(bench.Check().Findings.Count, 1, 12);
    }

    [Fact]
    public void Every_line_of_the_source_is_counted_and_none_forgotten()
    {
        using var bench = EditionBench.Good();
        bench.Put(Witness, bench.TextOf(Witness) + "\nسطری که کسی ندید\n");
        var result = bench.Check();
        Assert.Equal([$"{bench.Where(Witness, "سطری که")} collate-005 no text uses line 20 of the source"], result.Findings.Described());
        Assert.Equal((13, 1), (result.Proofs.Lines, result.Proofs.UnusedLines));
        Assert.Equal(new Tally(214, 13, 0), result.Proofs.Letters);
    }

    [Fact]
    public void A_cell_that_is_forgotten_is_named()
    {
        using var bench = EditionBench.Good();
        bench.Replace(Witness, "سوئد", "نروژ\tسوئد");
        bench.Replace("issues/2001-04/supporters.yml", "\"18/2\"", "\"18/3\"");
        Assert.Contains($"{bench.Where(Witness, "نروژ")} collate-005 no text uses line 18/2 of the source", bench.Check().Findings.Described());
    }

    [Fact]
    public void Without_a_witness_nothing_is_collated()
    {
        using var bench = EditionBench.Good();
        NothingOfTheWitness(bench);
        var result = bench.BuildWell();
        Assert.Equal((default, 0, 0), (result.Proofs.Letters, result.Proofs.Lines, result.Proofs.Joins));
        foreach (var file in Directory.EnumerateFiles(bench.Output, "*.html", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("letter by letter", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.DoesNotContain("machine reading", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_takes_the_witness_away_may_not_claim_its_proof()
    {
        using var bench = EditionBench.Good();
        var text = bench.TextOf("issues/2001-04/announcement.fa.md");
        NothingOfTheWitness(bench);
        bench.Put("issues/2001-04/announcement.fa.md", text.Replace("source: [1, 3-5, 9, 15]\n", "", StringComparison.Ordinal));
        var found = Assert.Single(bench.Check().Findings.Described());
        Assert.StartsWith($"{bench.Where("issues/2001-04/announcement.fa.md", "proof: 1", 7)} collate-009", found, StringComparison.Ordinal);
    }

    private static void NothingOfTheWitness(EditionBench bench)
    {
        var issue = bench.TextOf(Issue);
        bench.Put(Issue, issue[..issue.IndexOf("witness:", StringComparison.Ordinal)]);
        foreach (var text in (string[])["announcement.fa.md", "message.fa.md"])
        {
            var lines = bench.TextOf("issues/2001-04/" + text).Split('\n');
            bench.Put("issues/2001-04/" + text, string.Join('\n', lines.Where(line => !line.TrimStart().StartsWith("source:", StringComparison.Ordinal) && line != "proof: 1")));
        }
    }
}

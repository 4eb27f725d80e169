using Xunit;

namespace IskraSite.Tests.Editions.Collation;

/// <summary>The fidelity proof on the tiny edition: what it finds, what it passes over, what it counts.</summary>
public class FidelityTests
{
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
        Assert.Empty(bench.Check().Findings);
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
        var finding = Assert.Single(bench.Check().Findings);
        Assert.Equal(("collate-001", message), (finding.Code.Id, finding.Message));
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
        Assert.Equal(result.Proofs.Unaccounted, result.Proofs.Unexplained);
        Assert.True(result.Proofs.Unaccounted > 0);
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
        bench.Replace(Issue, "witness: source/reading.txt\n", "");
        var result = bench.Check();
        Assert.Empty(result.Findings);
        Assert.Equal((0, 0, 0), (result.Proofs.Letters, result.Proofs.Lines, result.Proofs.Joins));
    }
}

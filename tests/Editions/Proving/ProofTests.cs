using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Editions.Proving;

/// <summary>What an editor may do to the published edition by mistake: each slip is found, at its place on both sides.</summary>
public class ProofTests
{
    private const string Folder = "issues/2001-04/";
    private const string Announcement = Folder + "announcement.fa.md";
    private const string English = Folder + "announcement.en.md";
    private const string Supporters = Folder + "supporters.yml";
    private const string Issue = Folder + "issue.yml";
    private const string Witness = Folder + "source/000_3c4bb9caef400b09.txt";

    [Fact]
    public void A_single_letter()
    {
        using var bench = EditionBench.Real();
        bench.Replace(Announcement, "عامل", "عامد");
        Assert.Equal(
            [$"{bench.Where(Announcement, "عامد", 3)} collate-001 the edition has «د» where the source has «ل» | the source {bench.Where(Witness, "واقععه به عامل", 13)}"],
            Found(bench));
    }

    [Fact]
    public void Two_paragraphs_of_an_original_that_changed_places()
    {
        using var bench = EditionBench.Real();
        bench.Swap(Announcement, "p4", "p7");
        var found = Found(bench);
        Assert.Contains($"{bench.Where(English, "[]{#p4}")} align-003 block 4: the original’s id is ‘p7’, the translation’s ‘p4’ | the original {bench.Where(Announcement, "[]{#p7}")}", found);
        var first = found.First(finding => finding.Contains("collate-001", StringComparison.Ordinal));
        Assert.StartsWith($"{Announcement}:{Line(bench, Announcement, "[]{#p7}")}:", first, StringComparison.Ordinal);
        Assert.Contains($" | the source {Witness}:{Line(bench, Witness, "با اطلاع از آزادی")}:", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_paragraphs_of_a_translation_that_changed_places()
    {
        using var bench = EditionBench.Real();
        bench.Swap(English, "p4", "p5");
        Assert.Equal(
            [$"{bench.Where(English, "[]{#p5}")} align-003 block 4: the original’s id is ‘p4’, the translation’s ‘p5’ | the original {bench.Where(Announcement, "[]{#p4}")}"],
            Found(bench));
    }

    [Fact]
    public void A_form_feed_of_the_machine_is_white_space_of_the_source()
    {
        using var bench = EditionBench.Real();
        bench.Replace(Witness, "خانه محمود صالحی تجمع", "خانه\fمحمود صالحی\u0001 تجمع");
        Assert.Empty(Found(bench));
    }

    [Fact]
    public void A_line_of_the_witness_whose_letters_were_deleted()
    {
        using var bench = EditionBench.Real();
        bench.Replace(Witness, "\nخانه محمود صالحی تجمع  \n", "\n\n");
        Assert.Equal(
            [
                $"{bench.Where(Announcement, "خانه [محمود صالحی]{person=mahmoud-salehi} تجمع")} collate-001 the edition has «خانهمحمودصالحیتجمع», which the source does not have here"
                + $" | the source {bench.Where(Witness, "کرده و با اهدای")}",
            ],
            Found(bench));
    }

    [Fact]
    public void A_line_of_the_witness_that_was_deleted()
    {
        using var bench = EditionBench.Real();
        bench.Replace(Witness, "\nخانه محمود صالحی تجمع  \n", "\n");
        var found = Found(bench);
        Assert.Contains(
            $"{bench.Where(Announcement, "خانه [محمود صالحی]{person=mahmoud-salehi} تجمع")} collate-001 the edition has «خانهمحمودصالحیتجمع», which the source does not have here"
            + $" | the source {bench.Where(Witness, "کرده و با اهدای")}",
            found);
        Assert.Contains(found, finding => finding.Contains("collate-005", StringComparison.Ordinal));
    }

    [Fact]
    public void A_supporter_who_was_deleted()
    {
        using var bench = EditionBench.Real();
        var text = bench.TextOf(Supporters);
        var (start, end) = (text.IndexOf("      - id: ca-2\n", StringComparison.Ordinal), text.IndexOf("      - id: ca-3\n", StringComparison.Ordinal));
        bench.Put(Supporters, text.Remove(start, end - start));
        var finding = Assert.Single(Found(bench));
        Assert.Contains(" collate-001 the source has «اتحادیهپست(۳نامه)», which the edition does not have here", finding, StringComparison.Ordinal);
        Assert.StartsWith($"{Supporters}:{Line(bench, Supporters, "      - id: ca-3\n") + 2}:", finding, StringComparison.Ordinal);
        Assert.EndsWith($" | the source {bench.Where(Witness, "اتحادیه پست (۳ نامه)")}", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_join_whose_reason_was_deleted()
    {
        using var bench = EditionBench.Real();
        var text = bench.TextOf(Issue);
        var start = text.IndexOf("  - from: 185\n", StringComparison.Ordinal);
        bench.Put(Issue, text.Remove(start, text.IndexOf("  - from: 145\n", StringComparison.Ordinal) - start));
        Assert.Equal([$"{bench.Where(Announcement, "107-145")} collate-006 lines 185 and 107 of the source are joined without a reason"], Found(bench));
    }

    [Theory]
    [InlineData("در جلو", "درجلو", "the edition joins «درجلو», which the source divides: «در جلو»")]
    [InlineData("اجتماع‌کنندگان", "اجتماعکنندگان", "the edition joins «اجتماعکنندگان», which the source divides: «اجتماع کنندگان»")]
    [InlineData("پلاکاردهای", "پلاکارد های", "the edition divides «پلاکارد های», which the source joins: «پلاکاردهای»")]
    public void Two_words_that_became_one_and_one_that_became_two(string old, string replacement, string message)
    {
        using var bench = EditionBench.Real();
        bench.Replace(Announcement, old, replacement);
        Assert.StartsWith($"{bench.Where(Announcement, replacement)} collate-008 {message} | the source ", Assert.Single(Found(bench)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("اجتماع‌کنندگان", "اجتماع کنندگان")]
    [InlineData("دسته‌های", "دستههای")]
    [InlineData("استقبال کرده", "استقبال‌کرده")]
    public void A_half_space_is_no_matter_of_the_source(string old, string replacement)
    {
        using var bench = EditionBench.Real();
        bench.Replace(Announcement, old, replacement);
        Assert.Empty(Found(bench));
    }

    [Fact]
    public void A_Persian_digit_that_became_a_Latin_one()
    {
        using var bench = EditionBench.Real();
        bench.Replace(Announcement, "ساعت ۱۰ صبح", "ساعت ۱0 صبح");
        Assert.Equal(
            [$"{bench.Where(Announcement, "ساعت ۱0", 6)} collate-001 the edition has «0» where the source has «۰» | the source {bench.Where(Witness, "ساعت ۱۰", 6)}"],
            Found(bench));
    }

    [Fact]
    public void A_gap_that_a_translation_lost()
    {
        using var bench = EditionBench.Real();
        var text = bench.TextOf(Folder + "interview.en.md");
        var start = text.IndexOf("[]{.gap", text.IndexOf("[]{#p8}", StringComparison.Ordinal), StringComparison.Ordinal);
        bench.Put(Folder + "interview.en.md", text.Remove(start, text.IndexOf('}', start) + 1 - start));
        Assert.Equal(
            [$"{bench.Where(Folder + "interview.en.md", "[]{#p8}")} align-004 block 9: the original has page 3, a gap, the translation page 3 | the original {bench.Where(Folder + "interview.fa.md", "[]{#p8}")}"],
            Found(bench));
    }

    private static IReadOnlyList<string> Found(EditionBench bench)
    {
        var result = bench.Check();
        Assert.Equal(result.Findings.All(finding => finding.Severity != Severity.Error), result.IsGood);
        Assert.Equal(result.Findings.Any(finding => finding.Code == Codes.Collate.Difference), result.Proofs.Letters.Unaccounted + result.Proofs.Letters.Unexplained > 0);

        // That the translation waits to be compared with the changed original is a warning of its own.
        return result.Findings.Where(finding => finding.Code != Codes.Align.Stale).Described();
    }

    private static int Line(EditionBench bench, string path, string words) => int.Parse(bench.Where(path, words).Split(':')[1], null);
}

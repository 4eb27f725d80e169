using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Alignment;

public class AlignmentTests
{
    private const string Original = "# []{#p1}عنوان\n\n[]{#p2}[ایسکرا:]{speaker=iskra} پرسش؟\n\n- []{#p3}یک\n- دو\n\n[]{#p4}پایان []{.gap} []{.page n=2}دوم\n";

    [Theory]
    [InlineData("", "", "")]
    [InlineData("- []{#p3}one\n- two", "1. []{#p3}one\n2. two", "")]
    [InlineData("[]{.gap} []{.page n=2}second", "[]{.page n=2}second []{.gap}", "8:1 align-004 block 4: the original has a gap, page 2, the translation page 2, a gap | the original 8:1")]
    [InlineData("[]{.gap} ", "", "8:1 align-004 block 4: the original has a gap, page 2, the translation page 2 | the original 8:1")]
    [InlineData("n=2", "n=3", "8:1 align-004 block 4: the original has a gap, page 2, the translation a gap, page 3 | the original 8:1")]
    [InlineData("# []{#p1}", "## []{#p1}", "1:1 align-002 block 1: the original has a heading of level 1, the translation a heading of level 2 | the original 1:1")]
    [InlineData("[Iskra:]{speaker=iskra}", "Iskra:", "3:1 align-002 block 2: the original has a turn of ‘iskra’, the translation a paragraph | the original 3:1")]
    [InlineData("speaker=iskra", "speaker=khaled", "3:1 align-002 block 2: the original has a turn of ‘iskra’, the translation a turn of ‘khaled’ | the original 3:1")]
    [InlineData("- two", "- two\n- three", "5:1 align-002 block 3: the original has a list of 2, the translation a list of 3 | the original 5:1")]
    [InlineData("{#p2}", "{#p9}", "3:1 align-003 block 2: the original’s id is ‘p2’, the translation’s ‘p9’ | the original 3:1")]
    [InlineData("[]{#p2}", "", "3:1 align-003 block 2: the original’s id is ‘p2’, the translation’s ‘none’ | the original 3:1")]
    [InlineData("question?", "question?\n\nand more", "5:1 align-003 block 3: the original’s id is ‘p3’, the translation’s ‘none’ | the original 5:1")]
    [InlineData("second", "second\n\n[]{#p5}more", "10:1 align-001 the original has 4 blocks, the translation 5: this one has no fellow | the last block here 8:1")]
    public void The_first_block_that_slipped_is_named(string old, string replacement, string finding)
    {
        var english = "# []{#p1}Title\n\n[]{#p2}[Iskra:]{speaker=iskra} question?\n\n- []{#p3}one\n- two\n\n[]{#p4}End []{.gap} []{.page n=2}second\n";
        if (old.Length > 0) english = english.Replace(old, replacement, StringComparison.Ordinal);
        Assert.Equal(finding.Length == 0 ? [] : [finding], Align(english).Findings);
    }

    [Fact]
    public void What_is_aligned_is_counted_up_to_the_first_slip()
    {
        Assert.Equal(4, Align("# []{#p1}T\n\n[]{#p2}[I]{speaker=iskra} q\n\n- []{#p3}a\n- b\n\n[]{#p4}e []{.gap} []{.page n=2}s\n").Count);
        Assert.Equal(2, Align("# []{#p1}T\n\n[]{#p2}[I]{speaker=iskra} q\n\n[]{#p3}a\n\n[]{#p4}e []{.gap} []{.page n=2}s\n").Count);
    }

    [Fact]
    public void A_translation_that_ends_too_soon_is_found_in_the_original()
    {
        var (_, findings) = Align("# []{#p1}T\n");
        Assert.Equal(["3:1 align-001 the original has 4 blocks, the translation 1: this one has no fellow | the last block here 1:1"], findings);
    }

    [Fact]
    public void Only_a_changed_block_asks_to_be_looked_at_again()
    {
        var then = Fingerprint.Of(Body("fa", Original));
        var (_, findings) = Align("# []{#p1}T\n\n[]{#p2}[I]{speaker=iskra} q\n\n- []{#p3}a\n- b\n\n[]{#p4}e []{.gap} []{.page n=2}s\n", Original.Replace("دو\n", "سه\n", StringComparison.Ordinal), then);
        Assert.Equal(["5:1 align-005 block 3: the original changed since this was translated | the original 5:1"], findings);
    }

    [Theory]
    [InlineData("[]{#p1}از [سقز]{sic=\"سفر\"} آزاد", true)]
    [InlineData("[]{#p1}از [سقز]{place=saqqez .unclear note=\"نو\"} آزاد", true)]
    [InlineData("[]{#p7}از  [سقز]{.supplied} آزاد", false)]
    [InlineData("[]{#p1}از سقز آزاد!", false)]
    [InlineData("[]{#p1}از سفر آزاد", false)]
    [InlineData("[]{#p1}از سقز []{.gap} آزاد", false)]
    public void A_fingerprint_is_that_of_the_words_and_not_of_the_marks(string markup, bool isSame) =>
        Assert.Equal(isSame, Fingerprint.Of(Body("fa", "[]{#p1}از سقز آزاد")).SequenceEqual(Fingerprint.Of(Body("fa", markup))));

    // A promise to every translation that was ever accepted.
    [Fact]
    public void Fingerprints_never_change() => Assert.Equal(
        ["170cf0", "fe9cfd", "9f6d5b", "aba5a3"],
        Fingerprint.Of(Body(
            "fa",
            "# []{#p1}ایسکرا\n\n[]{#p2}زنده باد\n\n- []{#p3}یک [دو]{.surplus}\n- سه\n    - چهار\n- پنج\n\n" +
            "|[]{#p4}نام|شهر|\n|---|---|\n|محمود|سقز|\n")));

    private static (int Count, IReadOnlyList<string> Findings) Align(string english, string original = Original, IReadOnlyList<string>? translatedFrom = null)
    {
        var bag = new DiagnosticBag();
        var count = Aligner.Align(Body("fa", original), Body("en", english, translatedFrom), bag);
        return (count, [.. bag.Sorted().Select(finding => finding.Described().Replace("fa:", "", StringComparison.Ordinal).Replace("en:", "", StringComparison.Ordinal))]);
    }

    private static VersionBody Body(string language, string markup, IReadOnlyList<string>? translatedFrom = null)
    {
        var file = new SourceText(language, markup);
        var (blocks, notes) = EditionMarkdown.ReadBody(file, 0, language, new DiagnosticBag())!.Value;
        var version = new TextVersion(new Language(language, language, "rtl", language == "fa"), language, "", "", null, null, translatedFrom ?? [], SourceLocation.OfFile(language));
        return new VersionBody(version, file, blocks, notes);
    }
}

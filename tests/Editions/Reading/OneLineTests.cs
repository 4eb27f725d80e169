using Xunit;

namespace IskraSite.Tests.Editions.Reading;

/// <summary>What stands on one line of a list, a record or a feed is one line of words that can be seen, and addresses are what they seem.</summary>
public class OneLineTests
{
    private const string Message = "issues/2001-04/message.en.md";
    private const string Title = "title: Message of congratulation";

    [Theory]
    [InlineData("title: \"Message\\nof\"", "yaml-006 ‘title’ runs over several lines")]
    [InlineData("title: \"Message\\rof\"", "yaml-006 ‘title’ runs over several lines")]
    [InlineData("title: \"Message\\tof\"", "yaml-006 ‘title’ runs over several lines")]
    [InlineData("title: \"Message\\u2028of\"", "file-006 an escape stands here for the control character U+2028 (LINE SEPARATOR)")]
    [InlineData("title: \"Message\\u0085of\"", "file-006 an escape stands here for the control character U+0085")]
    [InlineData("title: \"Message\\u202Eof\"", "file-006 an escape stands here for the control character U+202E (RIGHT-TO-LEFT OVERRIDE)")]
    [InlineData("title: |\n  Message\n  of", "yaml-006 ‘title’ runs over several lines")]
    [InlineData("title: >\n  Message\n  of", "yaml-006 ‘title’ runs over several lines")]
    [InlineData("title: \"\\u200B\\u2060\\u00AD\"", "yaml-006 nothing in ‘title’ can be seen")]
    [InlineData("title: \"  \\u3164\"", "yaml-006 nothing in ‘title’ can be seen")]
    [InlineData("title: ''", "yaml-006 ‘title’ is empty")]
    [InlineData("title: Message **of** congratulation", "yaml-011 ‘title’ is shown as it is written, and ‘**of**’ takes no effect in it")]
    [InlineData("title: Message [of](x) congratulation", "yaml-011 ‘title’ is shown as it is written, and ‘[of](x)’ takes no effect in it")]
    public void A_title_is_one_line_of_words(string title, string finding)
    {
        using var bench = EditionBench.Good().Replace(Message, Title, title);
        Assert.Contains($"{Message}:2:8 {finding}", bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("title: 5 * 3, a_b_c and [sic] < 7")]
    [InlineData("title: 1. Message & *")]
    [InlineData("title: >-\n  Message\n  of congratulation")]
    public void Words_with_such_signs_stay_words(string title)
    {
        using var bench = EditionBench.Good().Replace(Message, Title, title);
        Assert.Empty(bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("tag-authority: iskra.example,2026", "tag-authority: \"iskra.example,2026\\n\"", "edition.yml:7:16 yaml-006 ‘tag-authority’ runs over several lines")]
    [InlineData("base-url: https://iskra.example/", "base-url: https://me:secret@iskra.example/", "edition.yml:6:11 yaml-006 ‘https://me:secret@iskra.example/’ cannot be a home of the edition")]
    [InlineData("base-url: https://iskra.example/", "base-url: https://iskra.example/?a=b", "edition.yml:6:11 yaml-006 ‘https://iskra.example/?a=b’ cannot be a home of the edition")]
    [InlineData("base-url: https://iskra.example/", "base-url: 'https://iskra.example/#a'", "edition.yml:6:11 yaml-006 ‘https://iskra.example/#a’ cannot be a home of the edition")]
    [InlineData("base-url: https://iskra.example/", "base-url: https://iskra.example/?", "edition.yml:6:11 yaml-006 ‘https://iskra.example/?’ cannot be a home of the edition")]
    [InlineData("base-url: https://iskra.example/", "base-url: https://iskra.example/\nmirrors: 'https://iskra.example/?a'", "edition.yml:7:10 yaml-006 ‘https://iskra.example/?a’ cannot be a home of the edition")]
    public void Settings_that_others_are_made_of_are_what_they_seem(string good, string bad, string finding)
    {
        using var bench = EditionBench.Good().Replace("edition.yml", good, bad);
        Assert.Contains(finding, bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("We share", "[We]{.unclear note=\"x\" note-en=\"\"} share", "markup-005 ‘note-en=’ is empty")]
    [InlineData("We share", "[We]{.unclear note=\"&\u200C\"} share", null)]
    [InlineData("We share", "[We]{.unclear note=\"\u200B\"} share", "markup-005 ‘note=’ is empty")]
    [InlineData("We share", "We\u202Eshare", "file-006 here stands the control character U+202E (RIGHT-TO-LEFT OVERRIDE)")]
    [InlineData("We share", "We&#x2066;share", "file-006 a reference stands here for the control character U+2066 (LEFT-TO-RIGHT ISOLATE)")]
    [InlineData("We share", "[We](https://a.example/&#1;b) share", "markup-009 a control character is in the address of this link")]
    [InlineData("We share", "[We](https://a.example/&#10;b) share", "markup-009 a control character is in the address of this link")]
    [InlineData("We share", "[We](https://a.example/&#x202E;b) share", "markup-009 a control character is in the address of this link")]
    public void In_a_text_nothing_unseen_takes_effect(string good, string bad, string? finding)
    {
        using var bench = EditionBench.Good().Replace(Message, good, bad);
        var said = bench.Check().Findings.Described();
        if (finding is null) Assert.Empty(said);
        else Assert.Contains(said, described => described.StartsWith($"{Message}:8:", StringComparison.Ordinal) && described.EndsWith(finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("issues/2001-04/message.de.md", "this text is in no language of the edition")]
    [InlineData("issues/2001-04/message.fa.en.md", "this text is in no language of the edition")]
    [InlineData("issues/2001-04/message.md", "this text is in no language of the edition")]
    [InlineData("pages/principles.de.md", "this text is in no language of the edition")]
    [InlineData("issues/2001-04/chronolgy.yml", "nothing reads this file")]
    [InlineData("issues/2001-04/chronology.yaml", "nothing reads this file")]
    public void A_file_that_nothing_reads_is_found(string path, string finding)
    {
        using var bench = EditionBench.Good();
        bench.Put(path, bench.TextOf(Message));
        Assert.Equal([$"{path} file-008 {finding}"], bench.Check().Findings.Described());
    }

    [Fact]
    public void A_translation_without_its_original_is_found()
    {
        using var bench = EditionBench.Good();
        bench.Put("pages/later.en.md", bench.TextOf("pages/principles.en.md"));
        Assert.Equal(["pages/later.fa.md text-001 there is no file pages/later.fa.md"], bench.Check().Findings.Described());
    }
}

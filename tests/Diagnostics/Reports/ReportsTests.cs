using System.Text.Json;
using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using Xunit;

namespace IskraSite.Tests.Diagnostics.Reports;

public class ReportsTests
{
    private static readonly SourceText Edition = new("issues/2001-04/text.fa.md", "---\nاز سقز آزاد شد\n");
    private static readonly SourceText Witness = new("issues/2001-04/source/reading.txt", "از سفر آزاد شد");

    private static readonly Diagnostic[] Findings =
    [
        new(Codes.Collate.Difference, Edition.Locate(7, 3), "the edition has «قز» where the source has «فر»", "mend the slip", [new(Witness.Locate(4, 2), "the source")]),
        new(Codes.Align.Stale, SourceLocation.OfFile("a,b:c%d.md"), "100 % old"),
    ];

    [Fact]
    public void For_a_person() => Assert.Equal(
        """
        issues/2001-04/text.fa.md:2:4: error collate-001: the edition has «قز» where the source has «فر»
              | ⁨از ⟦سقز⟧ آزاد شد⁩
            the source: issues/2001-04/source/reading.txt:1:5
              | ⁨از س⟦فر⟧ آزاد شد⁩
            help: mend the slip
        a,b:c%d.md: warning align-005: 100 % old

        """.ReplaceLineEndings("\n"),
        TextReport.Write(Findings));

    [Fact]
    public void For_a_workflow() => Assert.Equal(
        """
        ::error file=input/issues/2001-04/text.fa.md,line=2,col=4,title=collate-001%3A the edition and the source differ::the edition has «قز» where the source has «فر»%0Amend the slip%0Athe source: issues/2001-04/source/reading.txt:1:5
        ::warning file=input/a%2Cb%3Ac%25d.md,title=align-005%3A a translation to be looked at again::100 %25 old

        """.ReplaceLineEndings("\n"),
        GitHubReport.Write(Findings, "input/", "theme"));

    [Fact]
    public void For_a_program()
    {
        var text = JsonReport.Write(Findings);
        Assert.Contains("«قز»", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        var (first, second) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal(["code", "severity", "path", "line", "column", "length", "message", "help", "others"], first.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("collate-001", "error", 2, 4, 3), (first.GetProperty("code").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("length").GetInt32()));
        Assert.Equal("issues/2001-04/source/reading.txt", first.GetProperty("others")[0].GetProperty("path").GetString());
        Assert.Equal(("warning", 0, 0), (second.GetProperty("severity").GetString(), second.GetProperty("line").GetInt32(), second.GetProperty("others").GetArrayLength()));
        Assert.False(second.TryGetProperty("help", out _));
    }

    [Fact]
    public void No_name_of_a_file_tears_a_report_or_turns_its_direction()
    {
        var file = new SourceText("a\u202Eb\nc.md", "one\u202E two");
        Diagnostic[] findings = [new(Codes.Yaml.BadValue, file.Locate(4, 3), "‘x\ny’ is none\u2069", "see می\u200Cرود", [new(file.Locate(0, 3), "the first")])];
        Assert.Equal(
            "a\\u{202E}b\\u{A}c.md:1:5: error yaml-006: ‘x\\u{A}y’ is none\\u{2069}\n      | \u2068one\\u{202E}⟦ tw⟧o\u2069\n"
            + "    the first: a\\u{202E}b\\u{A}c.md:1:1\n      | \u2068⟦one⟧\\u{202E} two\u2069\n    help: see می\u200Cرود\n",
            TextReport.Write(findings));
        Assert.Equal(1, GitHubReport.Write(findings, "input", "theme").Count(c => c == '\n'));
        Assert.DoesNotContain("is none\u2069", GitHubReport.Write(findings, "input", "theme"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said_as_nothing()
    {
        Assert.Equal("", TextReport.Write([]));
        Assert.Equal("", GitHubReport.Write([], "input/", "theme"));
        Assert.Equal("[]\n", JsonReport.Write([]));
    }

    [Theory]
    [InlineData(0, 3, "\u2068⟦سقز⟧ آزاد شد\u2069")]
    [InlineData(4, 0, "\u2068سقز ⟦⟧آزاد شد\u2069")]
    [InlineData(11, 0, "\u2068سقز آزاد شد⟦⟧\u2069")]
    [InlineData(0, 11, "\u2068⟦سقز آزاد شد⟧\u2069")]
    public void An_excerpt_marks_its_place_in_its_own_direction(int start, int length, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(new SourceText("a", "سقز آزاد شد").Locate(start, length)));

    [Fact]
    public void An_excerpt_of_a_long_line_is_short()
    {
        var line = new string('ا', 100) + "سقز" + new string('ب', 100);
        Assert.Equal($"\u2068…{new string('ا', 48)}⟦سقز⟧{new string('ب', 48)}…\u2069", Excerpt.Of(new SourceText("a", line).Locate(100, 3)));
        Assert.Equal($"\u2068⟦{new string('ا', 96)}…⟧\u2069", Excerpt.Of(new SourceText("a", line).Locate(0, 203)));
    }

    [Fact]
    public void Where_there_is_no_line_there_is_no_excerpt()
    {
        Assert.Equal("", Excerpt.Of(SourceLocation.OfFile("a")));
        Assert.Equal("", Excerpt.Of(new SourceText("a", "\n").Locate(0)));
    }
}

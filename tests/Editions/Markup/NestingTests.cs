using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using Xunit;

namespace IskraSite.Tests.Editions.Markup;

/// <summary>What is nested beyond measure is a finding, not the end of the program.</summary>
public class NestingTests
{
    [Theory]
    [InlineData("*", 40_000, "*")]
    [InlineData("_", 40_000, "_")]
    [InlineData("**", 200, "**")]
    [InlineData("> ", 60, "")]
    [InlineData("> ", 5_000, "")]
    [InlineData("- ", 300, "")]
    [InlineData("1. ", 300, "")]
    [InlineData("[", 60, "")]
    [InlineData("[", 20_000, "]")]
    [InlineData("[", 60, "]{.unclear}")]
    [InlineData("![", 20_000, "](b)")]
    [InlineData("*a ", 20_000, "")]
    public void Signs_set_too_often_are_a_finding_at_their_line(string opening, int times, string closing)
    {
        var markup = "Words.\n\n" + string.Concat(Enumerable.Repeat(opening, times)) + "a" + string.Concat(Enumerable.Repeat(closing, times)) + "\n\nMore words.\n";
        var (read, finding) = Read(markup);
        Assert.False(read);
        Assert.Equal(("markup-011", 3), (finding!.Code.Id, finding.Place.Line));
    }

    [Fact]
    public void A_list_in_a_list_in_a_list_too()
    {
        var (read, finding) = Read("Words.\n\n" + string.Concat(Enumerable.Range(0, 200).Select(level => new string(' ', 2 * level) + "- a\n")));
        Assert.False(read);
        Assert.Equal("markup-011", finding!.Code.Id);
    }

    [Theory]
    [InlineData("> ", 12, "")]
    [InlineData("[", 12, "]{.unclear}")]
    [InlineData("*_", 6, "_*")]
    public void What_a_text_may_need_is_read(string opening, int times, string closing)
    {
        var (read, finding) = Read(string.Concat(Enumerable.Repeat(opening, times)) + "a" + string.Concat(Enumerable.Repeat(closing, times)));
        Assert.Null(finding);
        Assert.True(read);
    }

    [Fact]
    public void Braces_that_nobody_closed_are_not_read_to_the_end_again_and_again()
    {
        var file = new SourceText("text.fa.md", string.Concat(Enumerable.Repeat("[a]{", 20_000)));
        var bag = new DiagnosticBag();
        EditionMarkdown.ReadBody(file, 0, "fa", bag);
        Assert.Equal(40_000, bag.Sorted().Count);
    }

    private static (bool Read, Diagnostic? Finding) Read(string markup)
    {
        var bag = new DiagnosticBag();
        var read = EditionMarkdown.ReadBody(new SourceText("text.fa.md", markup), 0, "fa", bag) is not null;
        return (read, bag.Sorted().SingleOrDefault(finding => finding.Code.Id != "markup-012"));
    }
}

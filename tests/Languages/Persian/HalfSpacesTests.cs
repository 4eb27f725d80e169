using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages.Persian;

public class HalfSpacesTests
{
    // | stands for the half-space, which an editor of this file could not see.
    [Theory]
    [InlineData("می|رود")]
    [InlineData("شاخه|های گل")]
    [InlineData("بین|المللی")]
    [InlineData("سی|ویکم")]
    [InlineData("۲۰|ساله")]
    [InlineData("PDF|ها")]
    [InlineData("مهِ|ها")]
    [InlineData("خانهٔ ما و خانه|ای")]
    public void A_half_space_that_does_its_work_stays(string text) => Assert.Equal("", Misplaced(text));

    [Theory]
    [InlineData("|می", "0")]
    [InlineData("می|", "2")]
    [InlineData("می| رود", "2")]
    [InlineData("می |رود", "3")]
    [InlineData("«|می|»", "1 4")]
    [InlineData("شاخه|، گل", "4")]
    [InlineData("می||رود", "3")]
    [InlineData("می||", "2 3")]
    [InlineData("کار|ها", "3")]
    [InlineData("آزاد|ی", "4")]
    [InlineData("مؤ|سس", "2")]
    [InlineData("شیء|ها", "3")]
    [InlineData("کارِ|ها", "4")]
    [InlineData("خانه|ٔ ما", "4")]
    [InlineData("ده\u00A0|ها", "3")]
    [InlineData("سور|ا", "3")]
    public void A_half_space_that_does_nothing_is_found(string text, string places) => Assert.Equal(places, Misplaced(text));

    [Fact]
    public void Only_half_spaces_are_judged() => Assert.False(HalfSpaces.IsMisplaced("کار ها", 3));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_place_outside_the_text_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfSpaces.IsMisplaced("می", index));

    private static string Misplaced(string text)
    {
        var written = text.Replace('|', Letters.Zwnj);
        return string.Join(' ', Enumerable.Range(0, written.Length).Where(index => HalfSpaces.IsMisplaced(written, index)));
    }
}

using CsCheck;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

public class NamesTests
{
    [Theory]
    [InlineData("2001-04", true)]
    [InlineData("open-letter", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Open", false)]
    [InlineData("a_b", false)]
    [InlineData("a.b", false)]
    [InlineData("a/b", false)]
    [InlineData("نامه", false)]
    [InlineData("۲۰۰۱", false)]
    [InlineData("é", false)]
    public void A_slug_is_a_name_in_an_address(string word, bool isSlug) => Assert.Equal(isSlug, Slug.IsValid(word));

    [Fact]
    public void A_slug_has_an_end()
    {
        Assert.True(Slug.IsValid(new string('a', Slug.MaximumLength)));
        Assert.False(Slug.IsValid(new string('a', Slug.MaximumLength + 1)));
    }

    [Theory]
    [InlineData("58", 58, 0)]
    [InlineData("251/2", 251, 2)]
    public void A_line_or_a_cell_of_it(string text, int line, int cell)
    {
        Assert.Equal(new LineReference(line, cell), LineReference.Parse(text));
        Assert.Equal(text, LineReference.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("251/0")]
    [InlineData("251/")]
    [InlineData("/2")]
    [InlineData("1/2/3")]
    [InlineData("۵۸")]
    [InlineData("58 ")]
    [InlineData("99999999999999999999")]
    [InlineData("leaf:")]
    [InlineData(":12")]
    [InlineData("Leaf:12")]
    [InlineData("2nd:12")]
    [InlineData("leaf:a:12")]
    public void Anything_else_is_no_line(string text) => Assert.Null(LineReference.Parse(text));

    [Theory]
    [InlineData("58-71", true)]
    [InlineData("58-58", true)]
    [InlineData("104", true)]
    [InlineData("251/2", true)]
    [InlineData("71-58", false)]
    [InlineData("58-71-80", false)]
    [InlineData("251/1-251/3", false)]
    [InlineData("251-252/3", false)]
    [InlineData("58-", false)]
    [InlineData("leaf:58-71", true)]
    [InlineData("a-leaf:58-71", true)]
    [InlineData("leaf:251/2", true)]
    [InlineData("leaf:58-leaf:71", false)]
    [InlineData("58-leaf:71", false)]
    [InlineData("58–71", false)]
    public void A_run_of_lines_runs_forwards_and_has_no_cells(string text, bool isRange) => Assert.Equal(isRange, LineRange.Parse(text, default) is not null);

    [Fact]
    public void What_is_read_is_written_alike() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 99]).Sample((first, more) =>
        {
            var range = LineRange.Parse($"{first}-{first + more}", default)!.Value;
            Assert.Equal(more == 0 ? $"{first}" : $"{first}-{first + more}", range.ToString());
            Assert.Equal(range, LineRange.Parse(range.ToString(), default));
        });

    [Fact]
    public void Lines_are_ordered_by_line_and_then_by_cell()
    {
        LineReference[] ordered = [new(2, 0), new(10, 0), new(10, 1), new(10, 2), new(11, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[3] > ordered[2] && ordered[0] <= new LineReference(2, 0) && ordered[0] >= new LineReference(2, 0));
        Assert.Equal("58-71, 104, 251/2", new LineReferences([LineRange.Parse("58-71", default)!.Value, LineRange.Parse("104", default)!.Value, LineRange.Parse("251/2", default)!.Value], SourceLocation.OfFile("x")).ToString());
    }

    [Fact]
    public void A_line_of_a_further_witness_is_not_that_of_the_main_one()
    {
        var range = LineRange.Parse("leaf:3-5", default)!.Value;
        Assert.True(range.Has(new LineReference(4, 0) { Witness = "leaf" }));
        Assert.False(range.Has(new LineReference(4, 0)));
        Assert.NotEqual(LineReference.Parse("4"), LineReference.Parse("leaf:4"));
        Assert.True(LineReference.Parse("272")!.Value < LineReference.Parse("leaf:1")!.Value);
        Assert.Equal(("leaf:251/2", "251/2"), (LineReference.Parse("leaf:251/2").ToString(), LineReference.Parse("leaf:251/2")!.Value.Number));
    }

    [Fact]
    public void Words_in_a_language_that_has_none_are_empty()
    {
        var words = new Localized(new Dictionary<string, string> { ["fa"] = "ایسکرا" });
        Assert.Equal("ایسکرا", words[new Language("fa", "فارسی", "rtl", true)]);
        Assert.Equal("", words[new Language("en", "English", "ltr", false)]);
        Assert.Equal(["fa"], words.Codes);
        Assert.Empty(Localized.Empty.Codes);
    }
}

using CsCheck;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Kinds = ["announcement", "message", "interview", "letter", "note", "notice"];

    [Theory]
    [InlineData("anouncement", "announcement")]
    [InlineData("mesasge", "message")]
    [InlineData("lettre", "letter")]
    [InlineData("not", "note")]
    [InlineData("intervew", "interview")]
    [InlineData("article", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_word_that_was_perhaps_meant(string word, string? meant) => Assert.Equal(meant, Suggestion.For(word, Kinds));

    [Fact]
    public void One_slip_in_a_long_word_is_always_understood() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 3], Gen.Char['a', 'z']).Sample((at, slip, letter) =>
        {
            const string Meant = "announcement";
            var word = slip switch
            {
                0 => Meant.Remove(at, 1),
                1 => Meant.Insert(at, letter.ToString()),
                2 => Meant.Remove(at, 1).Insert(at, letter.ToString()),
                _ => at == 11 ? Meant : Meant[..at] + Meant[at + 1] + Meant[at] + Meant[(at + 2)..],
            };
            Assert.Equal(Meant, Suggestion.For(word, Kinds));
        });

    [Fact]
    public void The_nearest_wins_and_among_equals_the_first()
    {
        Assert.Equal("salehi", Suggestion.For("saleh", ["salexx", "salehi"]));
        Assert.Equal("saqqez", Suggestion.For("saqez", ["saqqez", "saqqz"]));
    }

    [Fact]
    public void Help_names_the_nearest_or_what_there_is()
    {
        Assert.Equal("did you mean ‘letter’?", Suggestion.Help("leter", Kinds));
        Assert.Equal("known here: announcement, message, interview, letter, note, notice", Suggestion.Help("سقز", Kinds));
        Assert.Equal("none is known here yet", Suggestion.Help("سقز", []));
        Assert.Equal("25 are known here, and none is near", Suggestion.Help("سقز", [.. Enumerable.Range(0, 25).Select(i => $"entity-{i}")]));
    }
}

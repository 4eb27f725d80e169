using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class HamzaSpellingTests
{
    [Theory]
    [InlineData("مسئول", "مسوول")]
    [InlineData("مسئول", "مسؤول")]
    [InlineData("مسئول", "مسول")]
    [InlineData("هیأت", "هیئت")]
    [InlineData("جزء", "جز")]
    [InlineData("سوء", "سو")]
    [InlineData("ئازادی", "آزادی")]
    [InlineData("قراءت", "قرائت")]
    public void Spellings_of_one_word_meet(string one, string other) => Assert.NotEmpty(All(one).Intersect(All(other)));

    [Fact]
    public void A_word_without_a_hamza_has_one_spelling() => Assert.Empty(HamzaSpelling.Of("آزادی"));

    private static IEnumerable<string> All(string word) => HamzaSpelling.Of(word).Append(word).Select(spelling => Folding.Fold(spelling));
}

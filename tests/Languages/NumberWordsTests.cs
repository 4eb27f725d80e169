using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

/// <summary>Numbers as prose writes them.</summary>
public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("one hundred and thirty five entries", 135, 5)]
    [InlineData("a", 0, 0)]
    [InlineData("nineteen countries", 19, 1)]
    [InlineData("twenty one", 21, 2)]
    [InlineData("two and three", 2, 1)]
    [InlineData("nine hundred ninety nine", 999, 4)]
    [InlineData("صد و سی و پنج مورد", 135, 5)]
    [InlineData("نوزده کشور", 19, 1)]
    [InlineData("بیست و دو", 22, 3)]
    [InlineData("سه و چهار", 3, 1)]
    [InlineData("دویست و", 200, 1)]
    public void They_are_read_with_all_their_words(string text, int number, int words)
    {
        var read = NumberWords.Read([.. Folding.Fold(text).Split(' ')], 0);
        Assert.Equal(words == 0 ? null : (number, words), read);
    }
}

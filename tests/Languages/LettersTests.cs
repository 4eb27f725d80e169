using System.Globalization;
using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class LettersTests
{
    [Theory]
    [InlineData("مي\u200Cرود", "می\u200Cرود")]
    [InlineData("كارگر كمونيست", "کارگر کمونیست")]
    [InlineData("حتى", "حتی")]
    [InlineData("۱۲٬۳۴ Iskra", "۱۲٬۳۴ Iskra")]
    public void Arabic_letter_forms_become_Persian(string received, string edited) =>
        Assert.Equal(edited, string.Concat(received.Select(Letters.ToPersian)));

    [Theory]
    [InlineData('ی', true)]
    [InlineData('ک', true)]
    [InlineData('آ', true)]
    [InlineData('ء', true)]
    [InlineData('ڵ', true)]
    [InlineData('\uFEFB', true)]
    [InlineData('\u0640', false)]
    [InlineData('\u200C', false)]
    [InlineData('۱', false)]
    [InlineData('،', false)]
    [InlineData('\u064E', false)]
    [InlineData('a', false)]
    public void A_letter_of_the_script_is_told_from_the_rest(char character, bool isLetter) =>
        Assert.Equal(isLetter, Letters.IsArabicScriptLetter(character));

    // U+088F and what else is newer than the runtime's data is left out.
    [Fact]
    public void The_letters_of_the_Arabic_blocks_are_those_of_Unicode()
    {
        foreach (var point in Enumerable.Range(0x0600, 0x100).Concat(Enumerable.Range(0x0750, 0x30)).Concat(Enumerable.Range(0x0870, 0x1F)))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(point);
            var isLetter = category is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter && point != Letters.Tatweel;
            Assert.True(isLetter == Letters.IsArabicScriptLetter((char)point), $"U+{point:X4}");
        }
    }
}

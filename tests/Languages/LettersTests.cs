using System.Globalization;
using CsCheck;
using IskraSite.Languages;
using IskraSite.Tests.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages;

public class LettersTests
{
    [Theory]
    [InlineData("مي\u200Cرود", "می\u200Cرود")]
    [InlineData("كارگر كمونيست", "کارگر کمونیست")]
    [InlineData("حتى", "حتی")]
    [InlineData("ا\u0653زادی", "آزادی")]
    [InlineData("مسي\u0654ول", "مسئول")]
    [InlineData("معل\u0651\u064Eم", "معل\u064E\u0651م")]
    [InlineData("۱۲٬۳۴ Iskra", "۱۲٬۳۴ Iskra")]
    public void Arabic_letter_forms_become_Persian(string received, string edited) => Assert.Equal(edited, Letters.Normalize(received));

    [Fact]
    public void A_text_that_is_right_already_is_not_copied()
    {
        const string text = "زنده باد همبستگی بین\u200Cالمللی طبقه کارگر";
        Assert.Same(text, Letters.Normalize(text));
    }

    [Fact]
    public void Vowel_marks_in_their_order_are_not_copied()
    {
        const string text = "مُعَلِّم";
        Assert.Same(text, Letters.Normalize(text));
    }

    [Fact]
    public void An_unpaired_surrogate_passes_through() => Assert.Equal("ی\uD800á", Letters.Normalize("ي\uD800a\u0301"));

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Lexicon.Text.Sample(text => Letters.Normalize(Letters.Normalize(text)) == Letters.Normalize(text));

    [Fact]
    public void Normalising_anything_twice_is_normalising_once() =>
        Lexicon.Anything.Sample(text => Letters.Normalize(Letters.Normalize(text)) == Letters.Normalize(text));

    [Fact]
    public void Korean_composes_by_arithmetic() => Assert.Equal("한글 각", Letters.Normalize("\u1112\u1161\u11AB\u1100\u1173\u11AF 가\u11A8"));

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

    [Theory]
    [InlineData("بپتثجچحخسشصضطظعغفقکگلمنهیئيىكڵێھ", true)]
    [InlineData("اآأإٱدذرزژوؤةۀءڕۆەۇ", false)]
    [InlineData("\u0640\u200D", true)]
    [InlineData("\u200C 1۱a،\u064E\uFEFB", false)]
    public void Letters_join_forward_as_they_are_written(string characters, bool joins) =>
        Assert.All(characters, character => Assert.True(joins == Letters.JoinsForward(character), $"U+{(int)character:X4}"));
}

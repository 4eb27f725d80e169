using CsCheck;
using IskraSite.Languages;
using IskraSite.Tests.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages;

public class NfcTests
{
    [Theory]
    [InlineData("ا\u0653زادی", "آزادی")]
    [InlineData("مسي\u0654ول", "مسئول")]
    [InlineData("معل\u0651\u064Eم", "معل\u064E\u0651م")]
    public void Marks_join_their_letter_and_stand_in_order(string received, string composed) => Assert.Equal(composed, Nfc.Compose(received));

    [Fact]
    public void A_text_that_is_right_already_is_not_copied()
    {
        const string text = "زنده باد همبستگی بین\u200Cالمللی طبقه کارگر";
        Assert.Same(text, Nfc.Compose(text));
    }

    [Fact]
    public void Vowel_marks_in_their_order_are_not_copied()
    {
        const string text = "مُعَلِّم";
        Assert.Same(text, Nfc.Compose(text));
    }

    [Fact]
    public void An_unpaired_surrogate_passes_through() => Assert.Equal("ی\uD800á", Nfc.Compose("ی\uD800a\u0301"));

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Lexicon.Text.Sample(text => Nfc.Compose(Nfc.Compose(text)) == Nfc.Compose(text));

    [Fact]
    public void Normalising_anything_twice_is_normalising_once() =>
        Lexicon.Anything.Sample(text => Nfc.Compose(Nfc.Compose(text)) == Nfc.Compose(text));

    [Fact]
    public void Korean_composes_by_arithmetic() => Assert.Equal("한글 각", Nfc.Compose("\u1112\u1161\u11AB\u1100\u1173\u11AF 가\u11A8"));
}

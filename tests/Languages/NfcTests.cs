using System.Globalization;
using System.Text;
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
    public void Composition_is_that_of_Unicode_for_every_character_and_before_and_after_a_letter()
    {
        foreach (var character in OldCharacters())
        {
            AssertComposed(character);
            AssertComposed("a" + character + "\u0323\u0301");
            AssertComposed("\u06D5" + character + "\u0654");
            AssertComposed(character.Normalize(NormalizationForm.FormD));
            AssertComposed(character.Normalize(NormalizationForm.FormD) + "\u0301");
        }
    }

    [Fact]
    public void Composition_is_that_of_Unicode_for_mixed_texts() =>
        Lexicon.Text.Sample(text => Composed(text) == Nfc.Compose(text), iter: 10_000);

    [Fact]
    public void Composition_is_that_of_Unicode_for_any_sequence()
    {
        var characters = OldCharacters().Where(character => character.Normalize(NormalizationForm.FormD) != character
            || CharUnicodeInfo.GetUnicodeCategory(character, 0) == UnicodeCategory.NonSpacingMark).ToArray();
        Gen.Int[0, characters.Length - 1].Select(i => characters[i]).Array[1, 6].Select(string.Concat)
            .Sample(text => Composed(text) == Nfc.Compose(text), iter: 10_000);
    }

    [Fact]
    public void Korean_composes_by_arithmetic() => Assert.Equal("한글 각", Nfc.Compose("\u1112\u1161\u11AB\u1100\u1173\u11AF 가\u11A8"));

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    private static void AssertComposed(string text) =>
        Assert.True(
            Composed(text) == Nfc.Compose(text),
            string.Join(' ', text.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture))));

    // Everything but ideographs and Korean syllables, and the marks newer than the ICU of a machine a few years old.
    private static IEnumerable<string> OldCharacters() =>
        Enumerable.Range(1, 0x33FF).Concat(Enumerable.Range(0xA000, 0xC00)).Concat(Enumerable.Range(0xF900, 0x6D0))
            .Concat(Enumerable.Range(0x1D15E, 0x63)).Concat(Enumerable.Range(0x2F800, 0x21E))
            .Where(point => point != 0x0897 && point is not (>= 0x1ACF and <= 0x1AFF))
            .Select(char.ConvertFromUtf32);
}

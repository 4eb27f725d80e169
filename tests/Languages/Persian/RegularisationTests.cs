using CsCheck;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages.Persian;

public class RegularisationTests
{
    [Theory]
    [InlineData("می\u200Cرود", "ميرود")]
    [InlineData("شاخه\u200Cهای گل", "شاخههای\nگل")]
    [InlineData("«گمنام»", "\"گمنام\"")]
    [InlineData("“گمنام”", "„گمنام‟")]
    [InlineData("* اتحادیه کارگران * اتحادیه نجارها", "اتحادیه کارگران\r\nاتحادیه نجارها")]
    [InlineData("كمـــيته", "کمیته")]
    [InlineData("ه\u200D.ش", "ه.ش")]
    [InlineData("آزادی", "ا\u0653زادی")]
    [InlineData("بین\u00A0المللی\u2003\u0085\u2028", "بین المللی")]
    public void What_the_edition_regularises_is_no_difference(string edition, string source) =>
        Assert.Equal(Letters(edition), Letters(source));

    [Theory]
    [InlineData("سقز", "سفر")]
    [InlineData("خانه", "خانۀ")]
    [InlineData("آزاد", "ازاد")]
    [InlineData("معلم", "معلّم")]
    [InlineData("۱۳۸۰", "1380")]
    [InlineData("کارگران،", "کارگران")]
    [InlineData("(شعبه", "شعبه")]
    public void Everything_else_is_a_difference(string edition, string source) => Assert.NotEqual(Letters(edition), Letters(source));

    [Fact]
    public void Each_letter_knows_where_it_stands() =>
        Assert.Equal(
            [('م', 0), ('ی', 1), ('ر', 3), ('و', 4), ('د', 5), ('"', 7)],
            Places("مي\u200Cرود »"));

    [Fact]
    public void Each_letter_knows_what_stands_before_it() =>
        Assert.Equal(
            [WordBoundary.LineEnd, WordBoundary.None, WordBoundary.HalfSpace, WordBoundary.Space, WordBoundary.None, WordBoundary.Space],
            Run("مي\u200Cر \u200Cو*د »").Select(letter => letter.Before));

    [Fact]
    public void A_composed_letter_stands_where_its_base_letter_stands() =>
        Assert.Equal([('آ', 1), ('ب', 3)], Places(" ا\u0653ب"));

    [Fact]
    public void Reordered_marks_stand_where_their_base_letter_stands() =>
        Assert.Equal([('ل', 0), ('\u064E', 0), ('\u0651', 0), ('م', 3)], Places("ل\u0651\u064Eم"));

    [Fact]
    public void Marks_in_order_keep_their_own_places() =>
        Assert.Equal([('ل', 0), ('\u064E', 1), ('\u0651', 2), ('م', 3)], Places("ل\u064E\u0651م"));

    [Fact]
    public void Letters_are_appended_from_the_origin_on()
    {
        var letters = Run("سقز");
        letters.Append("شد", 10);
        Assert.Equal([('س', 0), ('ق', 1), ('ز', 2), ('ش', 10), ('د', 11)], letters.Select(letter => (letter.Value, letter.Index)));
    }

    [Fact]
    public void Exactly_the_white_space_of_Unicode_is_dropped()
    {
        int[] whiteSpace =
        [
            9, 10, 11, 12, 13, 32, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
            0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
        ];
        var dropped = Enumerable.Range(0, 0x10000).Where(point => Run(((char)point).ToString()).Count == 0);
        Assert.Equal(whiteSpace.Concat(['*', 0x0640, 0x200C, 0x200D]).Order(), dropped);
    }

    [Fact]
    public void Indexes_rise_and_point_into_the_text() =>
        Lexicon.Text.Sample(text =>
        {
            var previous = 0;
            foreach (var letter in Run(text))
            {
                Assert.InRange(letter.Index, previous, text.Length - 1);
                previous = letter.Index;
            }
        });

    [Fact]
    public void The_letters_are_those_of_the_normalised_text_without_what_is_dropped() =>
        Lexicon.Text.Sample(text => Letters(text) == Letters(Nfc.Compose(text)));

    [Fact]
    public void Anything_can_be_regularised() =>
        Lexicon.Anything.Sample(text => Letters(text) == Letters(Nfc.Compose(text)));

    private static WitnessLetters Run(string text)
    {
        var letters = new WitnessLetters();
        letters.Append(text);
        return letters;
    }

    private static IEnumerable<(char Value, int Index)> Places(string text) => Run(text).Select(letter => (letter.Value, letter.Index));

    private static string Letters(string text) => string.Concat(Run(text).Select(letter => letter.Value));
}

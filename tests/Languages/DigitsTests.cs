using System.Globalization;
using CsCheck;
using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class DigitsTests
{
    [Fact]
    public void Latin_digits_become_Persian() => Assert.Equal("تلفن: ۰۰۴۴ ۷۸۱", Numerals.Persian.Write("تلفن: 0044 ۷۸۱"));

    [Fact]
    public void A_text_without_digits_is_not_copied()
    {
        const string text = "شعبه";
        Assert.Same(text, Numerals.Persian.Write(text));
    }

    [Theory]
    [InlineData(0, "۰", "0")]
    [InlineData(12, "۱۲", "12")]
    [InlineData(999, "۹۹۹", "999")]
    [InlineData(1000, "۱٬۰۰۰", "1,000")]
    [InlineData(12345, "۱۲٬۳۴۵", "12,345")]
    [InlineData(1234567, "۱٬۲۳۴٬۵۶۷", "1,234,567")]
    [InlineData(-1234, "\u2212۱٬۲۳۴", "\u22121,234")]
    [InlineData(int.MinValue, "\u2212۲٬۱۴۷٬۴۸۳٬۶۴۸", "\u22122,147,483,648")]
    public void Numbers_are_grouped_as_their_readers_group_them(int number, string persian, string english)
    {
        Assert.Equal(persian, Digits.Format(number, Numerals.Persian));
        Assert.Equal(english, Digits.Format(number, Numerals.English));
    }

    [Theory]
    [InlineData("fa-IR", "۱٬۰۰۰")]
    [InlineData("FA", "۱٬۰۰۰")]
    [InlineData("sv", "1\u00A0000")]
    [InlineData("fan", "1,000")]
    public void A_language_groups_them_in_its_own_way(string language, string written) => Assert.Equal(written, Digits.Format(1000, Numerals.Of(language)));

    [Fact]
    public void Grouping_is_that_of_the_invariant_culture() =>
        Gen.Int[0, int.MaxValue].Sample(number => Digits.Format(number, Numerals.English) == number.ToString("N0", CultureInfo.InvariantCulture));
}

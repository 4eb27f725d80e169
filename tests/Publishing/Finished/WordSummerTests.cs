using System.Text;
using IskraSite.Publishing.Finished;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

public sealed class WordSummerTests
{
    private const string Text = "زنده باد همبستگی بین‌المللی\u00A0طبقه کارگر! «می‌کند» – \u2066104 65 Stockholm\u2069… §1 Łódź 𐎠𐎼\tdon’t x\u3000y  ";

    [Fact]
    public void Words_are_what_holds_a_letter_or_a_digit_between_white_space()
    {
        Assert.Equal(16, WordSummer.Of(Text).Words);
        Assert.Equal(0, WordSummer.Of(" – … \u2066\u2069\n").Words);
        Assert.Equal(Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit)), WordSummer.Of(Text).Words);
    }

    [Fact]
    public void White_space_and_marks_of_direction_are_no_part_of_the_letters()
    {
        var letters = string.Concat(Text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u2066' or '\u2069')));
        Assert.Equal(Encoding.UTF8.GetByteCount(letters), WordSummer.Of(Text).Length);
        Assert.Equal((WordSummer.Of(letters).Hash, WordSummer.Of(letters).Length), (WordSummer.Of(Text).Hash, WordSummer.Of(Text).Length));
    }

    [Fact]
    public void The_sum_is_the_same_however_a_reader_comes_by_the_text()
    {
        var whole = WordSummer.Of(Text);
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && char.IsLowSurrogate(Text[i])) continue;
            var summer = default(WordSummer);
            summer.Add(Encoding.UTF8.GetBytes(Text[..i]));
            var head = summer.Sum;
            summer.Add(Text.AsSpan(i));
            Assert.Equal(whole, summer.Sum);
            Assert.Equal(whole, head + (whole - head));
        }
    }

    [Fact]
    public void A_polynomial_over_the_bytes_is_what_is_summed()
    {
        var (text, sum) = (string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i * i % 26)))), 0UL);
        foreach (var b in Encoding.UTF8.GetBytes(text)) sum = unchecked((sum * WordSum.Base) + b);
        Assert.Equal(new WordSum(sum, 300, 1), WordSummer.Of(text));
    }

    [Theory]
    [InlineData("صالحی آزاد شد", "صالحی آزاد شده")]
    [InlineData("صالحی آزاد شد", "آزاد صالحی شد")]
    [InlineData("می‌کند", "میکند")]
    [InlineData("ي", "ی")]
    [InlineData("a b", "ab")]
    public void What_reads_otherwise_has_another_sum(string one, string other) => Assert.NotEqual(WordSummer.Of(one), WordSummer.Of(other));
}

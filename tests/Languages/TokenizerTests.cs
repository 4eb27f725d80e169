using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class TokenizerTests
{
    [Theory]
    [InlineData("می\u200Cکند", "می\u200Cکند+")]
    [InlineData("بین\u200Cالمللی، ما!", "بین\u200Cالمللی+|ما")]
    [InlineData("«worker-communist» party", "worker-communist+|party")]
    [InlineData("iskra’s and workers’ 'x'", "iskra|and|workers|x")]
    [InlineData("نامه\u200Cی سرگشاده", "نامه|سرگشاده")]
    [InlineData("نامه ی سرگشاده", "نامه|سرگشاده")]
    [InlineData("نامه\u200Cای، می\u200Cرود", "نامه\u200Cای+|می\u200Cرود+")]
    [InlineData("1678471-2", "1678471-2+")]
    [InlineData("- a - b -c- \u200Cد\u200C", "a|b|c|د")]
    [InlineData("", "")]
    public void A_text_is_divided_as_a_reader_would(string folded, string expected)
    {
        var words = new List<string>();
        foreach (var word in Tokenizer.In(folded)) words.Add(string.Concat(folded.AsSpan(word.Start, word.Length), word.HasJoints ? "+" : ""));
        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void What_the_table_calls_letters_Unicode_does_too_or_has_not_assigned() =>
        Assert.All(Tokenizer.Letters.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)), point =>
            Assert.True(char.IsLetterOrDigit((char)point) || char.GetUnicodeCategory((char)point) is System.Globalization.UnicodeCategory.OtherNotAssigned, $"U+{point:X4}"));

    [Fact]
    public void Every_letter_of_the_languages_of_the_edition_is_in_the_table() =>
        Assert.All("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءڕڵۆێەabcdefghijklmnopqrstuvwxyz0123456789åäöøæß", letter => Assert.True(Tokenizer.IsLetter(Folding.Fold(letter.ToString())[0])));

    [Fact]
    public void The_ranges_stand_in_order() =>
        Assert.All(Tokenizer.Letters.Zip(Tokenizer.Letters.Skip(1)), pair => Assert.True(pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First));
}

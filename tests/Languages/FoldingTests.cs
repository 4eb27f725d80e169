using CsCheck;
using IskraSite.Languages;
using IskraSite.Tests.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages;

public class FoldingTests
{
    [Theory]
    [InlineData("می\u200Cکند", "مي\u200Cكند")]
    [InlineData("مسئول", "مسیول")]
    [InlineData("مؤسسه", "موسسه")]
    [InlineData("آزادی", "ازادى")]
    [InlineData("إنقلاب", "أنقلاب")]
    [InlineData("خانۀ", "خانهٔ")]
    [InlineData("دایرة", "دایره")]
    [InlineData("معلّم", "مُعَلِّم")]
    [InlineData("کمــیته", "کمیته")]
    [InlineData("شعبه ۹۴۰۰", "شعبه ٩٤٠٠")]
    [InlineData("۱۳۸۰", "1380")]
    [InlineData("ه\u200D.", "ه.")]
    [InlineData("Zürich", "zurich")]
    [InlineData("ÉCRAN", "écran")]
    [InlineData("Ṣāleḥī", "Salehi")]
    [InlineData("İzmir", "izmir")]
    [InlineData("ڕۆژنامە", "روژنامه")]
    [InlineData("کوردستان\u200F", "\u202Eکورد\u200Bستان")]
    public void What_a_reader_types_meets_what_is_printed(string printed, string typed) =>
        Assert.Equal(Folding.Fold(printed), Folding.Fold(typed));

    [Theory]
    [InlineData("می\u200Cکند", "میکند")]
    [InlineData("سقز", "سفر")]
    [InlineData("جزء", "جز")]
    [InlineData("بار", "پار")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(Folding.Fold(one), Folding.Fold(other));

    [Fact]
    public void A_folded_text_reads_as_search_sees_it() =>
        Assert.Equal(
            "ازادی محمود صالحی در 18 اوریل، می\u200Cروند radio",
            Folding.Fold("آزادی محمود صالحي در ۱۸ آوریل، می\u200Cرَوَند RADIO"));

    [Fact]
    public void A_half_space_can_be_dropped_or_split_at()
    {
        var folded = Folding.Fold("بين\u200Cالمللي");
        Assert.Equal("بینالمللی", folded.Replace("\u200C", "", StringComparison.Ordinal));
        Assert.Equal(["بین", "المللی"], folded.Split(Letters.Zwnj));
    }

    [Fact]
    public void Folding_twice_is_folding_once() => Lexicon.Text.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Fact]
    public void Anything_can_be_folded() => Lexicon.Anything.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Fact]
    public void A_long_text_folds_like_its_parts() =>
        Lexicon.Text.Sample(text => Folding.Fold(Hundredfold(text)) == Hundredfold(Folding.Fold(text)));

    [Fact]
    public void The_rows_are_the_folder()
    {
        var rows = Folding.Rows.ToDictionary(row => row.From, row => row.To);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var written = ((char)unit).ToString();
            Assert.Equal(rows.GetValueOrDefault((char)unit, written), Folding.Fold(written));
        }
    }

    [Fact]
    public void The_rows_stand_in_order_and_change_something()
    {
        Assert.Equal(Folding.Rows.OrderBy(row => row.From), Folding.Rows);
        Assert.All(Folding.Rows, row => Assert.True(row.To.Length <= 1 && row.To != row.From.ToString()));
    }

    [Fact]
    public void Canonically_equivalent_letters_fold_alike()
    {
        foreach (var unit in Enumerable.Range(0, 0x250).Concat(Enumerable.Range(0x600, 0x100)).Concat(Enumerable.Range(0x1E00, 0x100)))
        {
            var letter = ((char)unit).ToString();
            Assert.Equal(Folding.Fold(letter), Folding.Fold(Decomposition.Of(letter)));
        }
    }

    [Fact]
    public void Latin_letters_lose_their_case_as_Unicode_has_it()
    {
        foreach (var unit in Enumerable.Range(0, 0x250))
        {
            var letter = ((char)unit).ToString();
            Assert.Equal(Folding.Fold(letter.ToLowerInvariant()), Folding.Fold(letter));
        }
    }

    private static string Hundredfold(string text) => string.Concat(Enumerable.Repeat(text, 100));
}

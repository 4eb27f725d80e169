using CsCheck;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages.Persian;

public class PersianOrderTests
{
    private static readonly PersianOrder Order = PersianOrder.Instance;

    public static TheoryData<string[]> Registers => new()
    {
        // The letters in their order; those Unicode puts elsewhere matter most.
        { ["آلمان", "اسرائیل", "ایران", "بهمن", "پست", "ترکیه", "جمعی", "چاپ", "خبازان", "دانمارک", "زندان", "ژاپن", "سوئد"] },
        { ["فرانسه", "فنلاند", "قم", "کارگر", "گمنام", "لیست", "محمود", "نجارها", "وین", "هلند", "یونان"] },
        { ["ءآ", "آب", "آزادی", "ابر", "اتحادیه"] },
        { ["پا", "پژ", "پس"] },
        { ["رهبر", "زهرا", "ژاله", "سارا"] },

        // Hamza and the like weigh only where the rest is the same.
        { ["رییس", "رئیس", "رییسی"] },
        { ["ان", "أن", "انا"] },
        { ["موسس", "مؤسس", "موسسه"] },
        { ["مسول", "مسؤول", "مسئله"] },
        { ["خانواده", "خانه", "خانه\u0654", "خانه\u200Cها"] },
        { ["علم", "عَلَم", "علما"] },

        // A space comes before letters, a half-space does not count, until nothing else does.
        { ["کار گاه", "کارت", "کارگاه", "کار\u200Cگاه", "کارگر"] },
        { ["کتاب خانه", "کتابخانه", "کتاب\u200Cها"] },
        { ["می روم", "میروم", "می\u200Cروم", "میز"] },

        // Digits before letters, by value in any script, then Latin after Persian, capitals with small letters.
        { ["۱ مه", "۱۰ مه", "٢ خرداد", "3 تیر", "اول مه"] },
        { ["یونان", "aktion", "Bahman", "club", "Écran", "edition", "Zürich"] },
        { ["iskra", "Iskra", "Iskras"] },

        // Kurdish letters beside their neighbours.
        { ["ری", "ڕا", "زا"] },
        { ["لی", "ڵا", "ما"] },
        { ["وی", "ۆا", "ها", "هی", "ەا", "یا", "یی", "ێا"] },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_register_is_in_the_order_a_reader_looks_it_up(string[] register)
    {
        for (var i = 0; i < register.Length; i++)
        {
            for (var j = 0; j < register.Length; j++)
            {
                Assert.True(Math.Sign(Order.Compare(register[i], register[j])) == i.CompareTo(j), $"{register[i]} : {register[j]}");
            }
        }
    }

    [Fact]
    public void The_alphabet_is_that_of_Persian_dictionaries()
    {
        const string alphabet = "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
        var shuffled = alphabet.Select(letter => letter.ToString()).OrderByDescending(letter => letter, StringComparer.Ordinal);
        Assert.Equal(alphabet, string.Concat(shuffled.Order(Order)));
    }

    [Theory]
    [InlineData("كتابي", "کتابی", "کتابیان")]
    [InlineData("آب", "ا\u0653ب", "آبی")]
    public void Spellings_of_one_word_stand_together(string one, string other, string next)
    {
        Assert.NotEqual(0, Order.Compare(one, other));
        Assert.True(Order.Compare(one, next) < 0);
        Assert.True(Order.Compare(other, next) < 0);
    }

    [Fact]
    public void Null_comes_first()
    {
        Assert.True(Order.Compare(null, "") < 0);
        Assert.True(Order.Compare("", null) > 0);
        Assert.Equal(0, Order.Compare(null, null));
    }

    [Fact]
    public void Only_the_same_string_is_equal() =>
        Gen.Select(Lexicon.Text, Lexicon.Text)
            .Sample((x, y) => (Order.Compare(x, y) == 0) == string.Equals(x, y, StringComparison.Ordinal), iter: 10_000);

    [Fact]
    public void Any_string_is_equal_to_its_copy() => Lexicon.Anything.Sample(text => Order.Compare(text, new string(text.AsSpan())) == 0);

    [Fact]
    public void The_order_is_the_same_from_both_sides() =>
        Gen.Select(Lexicon.Text, Lexicon.Text)
            .Sample((x, y) => Math.Sign(Order.Compare(x, y)) == -Math.Sign(Order.Compare(y, x)), iter: 10_000);

    [Fact]
    public void The_order_is_transitive() =>
        Gen.Select(Variants, Variants, Variants).Sample((x, y, z) =>
        {
            string[] sorted = [.. new[] { x, y, z }.Order(Order)];
            return Order.Compare(sorted[0], sorted[1]) <= 0
                && Order.Compare(sorted[1], sorted[2]) <= 0
                && Order.Compare(sorted[0], sorted[2]) <= 0;
        }, iter: 10_000);

    [Fact]
    public void Whether_letters_are_composed_does_not_move_a_word() =>
        Gen.Select(Lexicon.Text, Lexicon.Text).Sample((x, y) =>
        {
            var composed = Order.Compare(Nfc.Compose(x), Nfc.Compose(y));
            var decomposed = Order.Compare(Decomposition.Of(x), Decomposition.Of(y));
            return Math.Sign(composed) == Math.Sign(decomposed)
                || PartOnTheThirdLevelOnly(x, y);
        }, iter: 10_000);

    [Fact]
    public void A_shuffled_register_sorts_to_the_same_register() =>
        Lexicon.Text.Array[0, 10].Sample(texts =>
            texts.Order(Order).SequenceEqual(texts.Reverse().Order(Order), StringComparer.Ordinal));

    // Few letters, so that words often differ on the second or third level only.
    private static Gen<string> Variants =>
        Gen.Char["اأوؤيیئه\u0654\u064E\u200C eEé"].Array[0, 4].Select(units => new string(units));

    // There the encoding is what decides.
    private static bool PartOnTheThirdLevelOnly(string x, string y) =>
        Folding.Fold(x).Replace('\u00A0', ' ') == Folding.Fold(y).Replace('\u00A0', ' ');
}

using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class PluralRulesTests
{
    [Theory]
    [InlineData("en", "0 other, 1 one, 2 other, 11 other")]
    [InlineData("fa", "0 one, 1 one, 2 other")]
    [InlineData("ckb", "0 other, 1 one, 2 other")]
    [InlineData("sv-SE", "1 one, 21 other")]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 103 few")]
    [InlineData("ru", "1 one, 2 few, 5 many, 11 many, 12 many, 21 one, 22 few, 112 many")]
    [InlineData("pl", "1 one, 2 few, 5 many, 21 many, 22 few")]
    [InlineData("ja", "1 other")]
    public void A_number_takes_the_form_that_its_language_gives_it(string tag, string forms) =>
        Assert.Equal(forms, string.Join(", ", forms.Split(", ").Select(form => form.Split(' ')[0]).Select(number => $"{number} {PluralRules.FormOf(tag, int.Parse(number, null))}")));

    [Theory]
    [InlineData("sv", "Zeta Ångström Äpple Öland", "Z")]
    [InlineData("es", "nube ñandú oso", "N")]
    [InlineData("ar", "أحمد بكر تمام هند وليد ياسر", "ا")]
    [InlineData("ckb", "ئاسۆ بەهار ڕێبوار زانا هێمن وریا", "ئ")]
    [InlineData("fa", "آزاد بابک وحید هادی یاسر", "آ")]
    public void A_register_stands_in_the_order_of_its_language(string tag, string sorted, string first)
    {
        var order = AlphabeticalOrder.Of(tag);
        var words = sorted.Split(' ');
        Assert.Equal(words, words.Reverse().Order(order));
        Assert.Equal(first, order.InitialOf(words[0]));
    }

    [Fact]
    public void An_alphabet_may_be_given() => Assert.Equal(["c", "b", "a"], "a b c".Split(' ').Order(AlphabeticalOrder.Of("xx", "c b a")));
}

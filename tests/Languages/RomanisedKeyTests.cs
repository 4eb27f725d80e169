using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class RomanisedKeyTests
{
    [Theory]
    [InlineData("mahmoud", "mahmud", "mahmood", "mehmood")]
    [InlineData("salehi", "salehy", "salihi")]
    [InlineData("saqqez", "saqez", "saghez")]
    [InlineData("hosseinzadeh", "hoseinzade", "husseinzadeh")]
    [InlineData("khatami", "xatami", "khatamy")]
    [InlineData("sanandaj", "sanandadj")]
    [InlineData("yazdi", "izadi")]
    public void Romanisations_of_one_name_have_one_key(params string[] names) => Assert.Single(names.Select(name => RomanisedKey.Of(name)).Distinct());

    [Theory]
    [InlineData("صالحی")]
    [InlineData("un")]
    [InlineData("reza1")]
    [InlineData("aye")]
    public void What_is_no_romanised_name_has_none(string word) => Assert.Null(RomanisedKey.Of(word));

    [Fact]
    public void Names_that_sound_unlike_have_different_keys() => Assert.NotEqual(RomanisedKey.Of("karimi"), RomanisedKey.Of("kamali"));
}

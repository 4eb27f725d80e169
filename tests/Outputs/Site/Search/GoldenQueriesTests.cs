using Xunit;

namespace IskraSite.Tests.Outputs.Site.Search;

public sealed class GoldenQueriesTests
{
    [Fact]
    public void Every_golden_query_finds_what_a_reader_has_read_that_it_finds() =>
        Expected.InFile(GoldenQueries.Path, GoldenQueries.With(query => SearchOracle.OfRealEdition.Find(query.Text, query.Language, query.Issue, query.Page)));

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void There_are_at_least_forty_in_each_language(string language) => Assert.True(GoldenQueries.All.Count(query => query.Page == language) >= 40);

    [Fact]
    public void There_are_at_least_160() => Assert.True(GoldenQueries.All.Count >= 160);

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void A_name_by_its_consonants_is_found_first_in_the_language_of_the_page(string page) =>
        Assert.StartsWith(page + "/", SearchOracle.OfRealEdition.Find("Saghez", page: page)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("می‌کند", "میکند", "مي‌كند", "ميكند", "مِی‌کُنَد")]
    [InlineData("۱۳۸۰", "1380", "١٣٨٠")]
    [InlineData("آزادی", "ازادی", "آزادى", "أزادي")]
    [InlineData("بین‌المللی", "بینالمللی", "بين‌المللي")]
    [InlineData("Haj-Mohammadi", "HAJ-MOHAMMADI", "hajmohammadi", "Ḥāj-Moḥammadī")]
    [InlineData("مسئول", "مسیول", "مسئـول")]
    public void However_it_is_typed_the_same_is_found(params string[] spellings)
    {
        var found = SearchOracle.OfRealEdition.Find(spellings[0]);
        Assert.NotEmpty(found);
        Assert.All(spellings, spelling => Assert.Equal(found, SearchOracle.OfRealEdition.Find(spelling)));
    }

    [Theory]
    [InlineData("بین المللی", "بین‌المللی")]
    [InlineData("می خواست", "می‌خواست")]
    [InlineData("Haj Mohammadi", "Haj-Mohammadi")]
    public void Two_words_that_the_text_writes_as_one_find_it_first(string apart, string together)
    {
        var found = SearchOracle.OfRealEdition.Find(together);
        Assert.NotEmpty(found);
        Assert.Equal(found, SearchOracle.OfRealEdition.Find(apart).Take(found.Count));
    }

    [Fact]
    public void A_name_finds_the_passages_of_the_other_script_after_those_of_its_own()
    {
        var found = SearchOracle.OfRealEdition.Find("Salehi");
        Assert.StartsWith("en/", found[0], StringComparison.Ordinal);
        Assert.Contains("fa/2001-04/announcement/index.html#p5", found);
        // In what was printed names are marked up; notes of the editors have them in their own script only.
        Assert.Equal(Printed(found), Printed(SearchOracle.OfRealEdition.Find("صالحی")));

        static IEnumerable<string> Printed(IEnumerable<string> addresses) => addresses.Where(address => address.Contains("#p", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_block_supporter_and_entity_of_the_edition_can_be_found()
    {
        var anchors = SearchOracle.OfRealEdition.Passages.Select(passage => passage.Address).ToHashSet();
        foreach (var page in RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "2001-04", not ("pages" or "source"), "index.html"]))
            Assert.All(RealEdition.Page(page).QuerySelectorAll("main .b[id]"), block => Assert.Contains($"{page}#{block.Id}", anchors));
        foreach (var page in RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "supporters", _, "index.html"]))
            Assert.All(RealEdition.Page(page).QuerySelectorAll("main .entries > li[id]"), entry => Assert.Contains($"{page}#{entry.Id}", anchors));
        Assert.All(RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "people" or "organisations" or "places", _, "index.html"]), page => Assert.Contains(page, anchors));
        Assert.All(anchors.Where(anchor => anchor.Contains('#', StringComparison.Ordinal)), anchor =>
            Assert.NotNull(RealEdition.Page(anchor.Split('#')[0]).GetElementById(anchor.Split('#')[1])));
    }

    [Fact]
    public void No_shard_is_larger_than_25_kilobytes() => Assert.All(
        RealEdition.Files.Where(file => file.StartsWith("search/", StringComparison.Ordinal)), file => Assert.InRange(RealEdition.Bytes(file).Length, 1, 25_000));
}

using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>The indexes of people, organisations and places as a reader finds them.</summary>
public sealed class IndexTests
{
    private static readonly Edition Edition = RealEdition.Result.Edition!;

    public static TheoryData<string> Indexes => new(RealEdition.Languages.SelectMany(language => new[] { "people", "organisations", "places" }.Select(folder => $"{language}/{folder}")));

    public static TheoryData<string> Languages => new(RealEdition.Languages);

    [Theory]
    [MemberData(nameof(Indexes))]
    public void An_index_holds_every_entry_once_in_the_order_of_its_alphabet(string index)
    {
        var names = RealEdition.Page($"{index}/index.html").QuerySelectorAll("a.name").Select(link => link.TextContent).ToList();
        // People stand by their family names, and that is the first that is read.
        Assert.Equal(EntitiesOf(index).Select(entity => InRegister(entity, index[..2])).Order(PersianOrder.Instance), names);
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Letters_lead_into_a_long_index_and_a_short_one_has_none(string index)
    {
        var page = RealEdition.Page($"{index}/index.html");
        var links = page.QuerySelectorAll("nav.letters a").ToList();
        Assert.Equal(index.EndsWith("places", StringComparison.Ordinal), links.Count > 0);
        Assert.Equal(page.QuerySelectorAll("h2.initial").Select(letter => (letter.TextContent, "#" + letter.Id)), links.Select(link => (link.TextContent, link.GetAttribute("href")!)));
        if (links.Count > 0) Assert.Equal(index.StartsWith("fa", StringComparison.Ordinal) ? ["آ", "ا", "ب", "ت"] : ["A", "B", "C", "D"], links.Take(4).Select(link => link.TextContent));
        var heading = "";
        foreach (var element in page.QuerySelectorAll("h2.initial, a.name"))
        {
            if (element.LocalName == "h2") heading = element.TextContent;
            else if (links.Count > 0) Assert.StartsWith(heading, element.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_country_that_the_issue_spells_in_two_ways_has_one_entry_that_shows_both()
    {
        var page = RealEdition.Page("fa/places/philippines/index.html");
        Assert.Equal("در متن‌ها: فلیپین (۲)، فیلیپین (۱)", string.Join(' ', page.QuerySelector("p.also")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["فیلیپین", "فلیپین", "فلیپین"], page.QuerySelectorAll(".passages mark").Select(name => name.TextContent));
        var entry = RealEdition.Page("fa/places/index.html").QuerySelectorAll(".names li").Single(item => item.QuerySelector("a.name")!.TextContent == "فیلیپین");
        Assert.Contains("فلیپین", entry.QuerySelector("p.quiet")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_speaks_and_who_writes_is_found_where_he_does(string language)
    {
        Assert.Equal(["", "#p1", "#p4", "#p7"], Fragments($"{language}/people/khaled-haj-mohammadi/index.html", "/interview/"));
        Assert.Equal(["#p3", "#p6"], Fragments($"{language}/organisations/iskra/index.html", "/interview/"));
        Assert.Equal([""], Fragments($"{language}/people/asghar-karimi/index.html", "/open-letter/"));
        Assert.Equal(["#p2"], Fragments($"{language}/people/asghar-karimi/index.html", "/teaser/"));
        Assert.Equal(["", "#p7"], Fragments($"{language}/people/rahman-hosseinzadeh/index.html", "/message/"));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void The_number_in_the_index_is_that_of_the_passages(string index)
    {
        var page = RealEdition.Page($"{index}/index.html");
        foreach (var entry in page.QuerySelectorAll(".names li"))
        {
            var path = entry.QuerySelector("a.name")!.GetAttribute("href")!["../../".Length..];
            var passages = RealEdition.Page(path).QuerySelectorAll(".passages > li").Length;
            Assert.True(passages > 0, path);
            Assert.Equal(passages.ToString(System.Globalization.CultureInfo.InvariantCulture), AsciiDigits.Of(entry.QuerySelector(".count")!.TextContent.Split(' ')[^1]));
        }
    }

    private static IEnumerable<string> Fragments(string path, string text) =>
        RealEdition.Page(path).QuerySelectorAll(".passages a.action").Select(link => link.GetAttribute("href")!).Where(href => href.Contains(text, StringComparison.Ordinal)).Select(href => href[(href.IndexOf(".html", StringComparison.Ordinal) + 5)..]);

    private static IEnumerable<Entity> EntitiesOf(string index) =>
        Edition.Authorities.Of(index[3..] switch { "people" => EntityKind.Person, "organisations" => EntityKind.Organisation, _ => EntityKind.Place });

    private static string InRegister(Entity entity, string language) =>
        entity.Parts is { } parts ? $"{parts.Family.In(language)!}{(language == "fa" ? "، " : ", ")}{parts.Given.In(language)}" : entity.Name.In(language)!;
}

using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>The supporters' directory as a reader finds it, without script.</summary>
public sealed class DirectoryTests
{
    private const int Kilobyte = 1024;

    private static readonly SupporterList Annex = RealEdition.Result.Edition!.Issues.Select(issue => issue.Supporters).OfType<SupporterList>().Single();

    public static TheoryData<string> Languages => new(RealEdition.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Charts_tables_and_list_say_the_same(string language)
    {
        var page = RealEdition.Page($"{language}/supporters/map/index.html");
        var charts = page.QuerySelectorAll("svg.bars");
        var tables = page.QuerySelectorAll("table.tally");
        Assert.Equal((2, 2), (charts.Length, tables.Length));
        for (var i = 0; i < 2; i++)
        {
            var rows = tables[i].QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelector("td")!.TextContent)).ToList();
            var bars = charts[i].QuerySelectorAll("text").Select(text => text.TextContent).Chunk(2).Select(pair => (pair[0], pair[1]));
            Assert.Equal(rows, bars);
            Assert.Equal(Annex.Supporters.Count(), rows.Sum(row => Number(row.Item2)));
            // A bar is as long, of the longest, as its number is of the greatest.
            var lengths = charts[i].QuerySelectorAll("rect:not(.rail)").Select(bar => double.Parse(bar.GetAttribute("width")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture));
            var most = rows.Max(row => Number(row.Item2));
            Assert.All(lengths.Zip(rows), pair => Assert.Equal(100.0 * Number(pair.Second.Item2) / most, pair.First, 0.06));
        }

        var places = RealEdition.Page($"{language}/supporters/index.html").QuerySelectorAll("[data-country]").Select(place => (place.QuerySelector("h3 a")!.TextContent, Entries: place.QuerySelectorAll("li").Length)).ToList();
        Assert.Equal(tables[0].QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, Number(row.QuerySelector("td")!.TextContent))), places);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_orders_are_what_their_links_say(string language)
    {
        var print = Countries($"{language}/supporters/index.html");
        Assert.Equal(Annex.Countries.Select(country => country.PlaceId.Value), print.Select(country => country.Id));
        Assert.Equal(print.OrderBy(country => country.Name, PersianOrder.Instance), Countries($"{language}/supporters/alphabetical/index.html"));
        Assert.Equal(print.OrderByDescending(country => country.Count).ThenBy(country => country.Name, PersianOrder.Instance), Countries($"{language}/supporters/by-number/index.html"));
        Assert.NotEqual(print, Countries($"{language}/supporters/alphabetical/index.html"));
        var links = RealEdition.Page($"{language}/supporters/by-number/index.html").QuerySelectorAll(".orders a");
        Assert.Equal([null, null, "page"], links.Select(link => link.GetAttribute("aria-current")));
    }

    [Fact]
    public void The_Persian_alphabet_orders_the_Persian_page()
    {
        var names = Countries("fa/supporters/alphabetical/index.html").Select(country => country.Name).ToList();
        Assert.Equal(["آفریقا", "آلمان", "آمریکا", "استرالیا"], names.Take(4));
        Assert.True(names.IndexOf("ترکیه") < names.IndexOf("دانمارک") && names.IndexOf("فنلاند") < names.IndexOf("کانادا") && names[^1] == "هند", string.Join(" ", names));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_place_is_marked_once_on_the_map_named_and_linked(string language)
    {
        var path = $"{language}/supporters/map/index.html";
        var marks = RealEdition.Page(path).QuerySelectorAll("figure.map svg a");
        var countries = Countries($"{language}/supporters/index.html");
        Assert.Equal(
            countries.Select(country => $"../../../{language}/supporters/{country.Id}/index.html").Order(StringComparer.Ordinal),
            marks.Select(mark => mark.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.All(marks, mark =>
        {
            var country = countries.Single(country => mark.GetAttribute("href")!.EndsWith($"/{country.Id}/index.html", StringComparison.Ordinal));
            Assert.Equal($"{country.Name} {country.Count}", AsciiDigits.Of(mark.TextContent.Trim()));
        });

        // In each view the area of a circle is in proportion to the number.
        Assert.All(RealEdition.Page(path).QuerySelectorAll("figure.map svg"), view => Assert.Single(view.QuerySelectorAll("a")
            .Select(mark => Math.Round(Math.Pow(double.Parse(mark.QuerySelector("circle:not(.reach)")!.GetAttribute("r")!, System.Globalization.CultureInfo.InvariantCulture), 2) / Number(mark.TextContent) / 3))
            .Distinct()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_map_is_light(string language)
    {
        var svg = string.Concat(RealEdition.Page($"{language}/supporters/map/index.html").QuerySelectorAll("figure.map svg").Select(view => view.OuterHtml));
        Assert.InRange(WeightTests.Zipped(System.Text.Encoding.UTF8.GetBytes(svg)), 1, 25 * Kilobyte);
    }

    [Fact]
    public void Places_lie_where_they_lie()
    {
        var marks = RealEdition.Page("en/supporters/map/index.html").QuerySelectorAll("svg.world a, svg.near a").ToDictionary(
            mark => mark.TextContent.Trim().TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), mark => mark.QuerySelector("circle")!);
        Assert.True(X("Canada") < X("Africa") && X("Africa") < X("India") && X("India") < X("Philippines"), "from west to east");
        Assert.True(Y("Canada") < Y("United States") && Y("India") < Y("Sri Lanka") && Y("Sri Lanka") < Y("Australia"), "from north to south");
        Assert.True(X("England") < X("Netherlands") && X("Netherlands") < X("Germany") && X("Germany") < X("Turkey") && X("Iraq") < X("Iran"), "from west to east");
        Assert.True(Y("Norway") < Y("Denmark") && Y("Denmark") < Y("Netherlands") && Y("Netherlands") < Y("Belgium") && Y("France") < Y("Israel"), "from north to south");

        double X(string name) => double.Parse(marks[name].GetAttribute("cx")!, System.Globalization.CultureInfo.InvariantCulture);
        double Y(string name) => double.Parse(marks[name].GetAttribute("cy")!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pages_by_kind_hold_every_supporter_once_in_print_order(string language)
    {
        var order = Annex.Supporters.Select(supporter => supporter.Id.Value).ToList();
        var kinds = Annex.Supporters.GroupBy(supporter => supporter.Kind).ToList();
        Assert.Equal(9, kinds.Count);
        var all = kinds.SelectMany(kind =>
        {
            var entries = RealEdition.Page($"{language}/supporters/kind/{kind.Key}/index.html").QuerySelectorAll(".entries > li").ToList();
            Assert.Equal(kind.Select(supporter => supporter.Id.Value), entries.Select(entry => entry.Id));
            return entries.Select(entry => entry.Id!);
        });
        Assert.Equal(order.Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_shows_its_branch_its_letters_and_whose_identification_it_is()
    {
        var german = RealEdition.Page("en/supporters/kind/union/index.html").GetElementById("de-5")!;
        Assert.Contains(german.QuerySelectorAll("dl > div"), pair => pair.TextContent == "Letters2");
        Assert.Contains(german.QuerySelectorAll("dt"), term => term.TextContent == "Editors’ identification");
        Assert.Contains(german.QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../../../en/2001-04/open-letter/index.html#de-5");
        Assert.Contains(german.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("/open-letter/source/index.html#l", StringComparison.Ordinal));
        var american = RealEdition.Page("fa/supporters/kind/union/index.html").GetElementById("us-1")!;
        Assert.Contains(american.QuerySelectorAll("dl > div"), pair => pair.TextContent == "شعبه۵۳۵");
        Assert.Contains(american.QuerySelectorAll("dt"), term => term.TextContent == "شناسایی ویراستاران");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_directory_and_the_printed_annex_are_one_set_in_one_order_with_the_page_break(string language)
    {
        var annex = RealEdition.Page($"{language}/2001-04/open-letter/index.html");
        var ids = Annex.Supporters.Select(supporter => supporter.Id.Value).ToHashSet();
        var printed = annex.QuerySelectorAll("main li[id]").Where(item => ids.Contains(item.Id!)).ToList();
        var listed = RealEdition.Page($"{language}/supporters/index.html").QuerySelectorAll("[data-country] li a").ToList();
        Assert.Equal(Annex.Supporters.Select(supporter => supporter.Id.Value), printed.Select(item => item.Id));
        Assert.Equal(printed.Select(item => item.Id), listed.Select(link => link.GetAttribute("href")!.Split('#')[1]));
        // The first page of the annex is the third of the paper; the fourth begins within the eleventh entry of the United States.
        Assert.Equal("us-11", Assert.Single(annex.QuerySelectorAll("main li .pb, main li [id^='page-']").Select(mark => mark.Closest("li")!.Id).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_filter_waits_for_its_script(string language)
    {
        var page = RealEdition.Page($"{language}/supporters/index.html");
        Assert.True(page.QuerySelector("form.filter")!.HasAttribute("hidden"));
        Assert.All(page.QuerySelectorAll("[data-kind]"), item => Assert.False(item.HasAttribute("hidden")));
        Assert.Equal("defer", Assert.Single(page.QuerySelectorAll("script[src]"), script => script.GetAttribute("src")!.Contains("assets/directory-", StringComparison.Ordinal)).Attributes["defer"]!.Name);
        Assert.DoesNotContain(RealEdition.Page($"{language}/supporters/sweden/index.html").QuerySelectorAll("script[src]"), script => script.GetAttribute("src")!.Contains("assets/directory-", StringComparison.Ordinal));
    }

    private static List<(string Id, string Name, int Count)> Countries(string path) =>
    [
        .. RealEdition.Page(path).QuerySelectorAll("[data-country]").Select(place => (place.GetAttribute("data-country")!, place.QuerySelector("h3 a")!.TextContent, Number(place.QuerySelector("h3 span")!.TextContent))),
    ];

    private static int Number(string text) => int.Parse(string.Concat(AsciiDigits.Of(text).Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}

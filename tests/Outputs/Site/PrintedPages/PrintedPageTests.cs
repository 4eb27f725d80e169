using Xunit;

namespace IskraSite.Tests.Outputs.Site.PrintedPages;

/// <summary>The printed pages as a reader of the edition sees them.</summary>
public sealed class PrintedPageTests
{
    [Fact]
    public void The_message_runs_on_from_the_first_page_to_the_second()
    {
        var first = Flat(Piece("fa", 1, "message").TextContent);
        Assert.Contains("دسته دسته و با شاخه‌های گل در دست به منزل او رفتند، در", first, StringComparison.Ordinal);
        Assert.DoesNotContain("آغوش گرفتند", first, StringComparison.Ordinal);
        Assert.Contains("آغوش گرفتند و جشن و سرور برپا کردند", Flat(Piece("fa", 2, "message").TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa", 1, "message", "صفحه ۲", 2)]
    [InlineData("fa", 3, "open-letter", "صفحه ۴", 4)]
    [InlineData("en", 1, "message", "Page 2", 2)]
    [InlineData("fa", 2, "interview", "دنباله در صفحه ۳", 3)]
    public void A_piece_that_runs_on_ends_with_the_printed_jump_where_one_was_read_and_it_leads_there(string language, int page, string text, string jump, int to)
    {
        var link = Piece(language, page, text).QuerySelector(".jump.on a")!;
        Assert.Equal(jump, link.TextContent);
        Assert.EndsWith($"/{language}/2001-04/pages/{to}/index.html", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_has_the_running_head_that_was_read()
    {
        Assert.Equal("پیام تبریک", Head("fa", 2, "message"));
        Assert.Equal("گفتگو با خالد حاج محمدی", Head("fa", 3, "interview"));
        Assert.Equal("Interview with Khaled Haj-Mohammadi on the release of Mahmoud Salehi", Head("en", 3, "interview"));
    }

    [Fact]
    public void Each_slogan_stands_on_its_page_and_leads_to_its_block()
    {
        Assert.Equal(["زنده باد همبستگی بین‌المللی طبقه کارگر", "آزادی، برابری، حکومت کارگری!"], Slogans("fa", 1));
        Assert.Equal(["مرگ بر جمهوری اسلامی! زنده باد جمهوری سوسیالیستی!"], Slogans("fa", 3));
        Assert.Equal(["Long live the international solidarity of the working class", "Freedom, equality, workers’ government!"], Slogans("en", 1));
        Assert.Empty(Slogans("fa", 2).Concat(Slogans("fa", 4)));
        Assert.EndsWith("/slogans/index.html#p2", Document("fa", 1).QuerySelector(".across.at-foot a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void In_one_column_the_first_page_is_read_from_the_slogan_to_the_slogan(string language)
    {
        string[] order = [.. Document(language, 1).QuerySelectorAll(".sheet a[href]:not(.jump a)").Select(link => link.GetAttribute("href")!.Split('/')[^2])];
        Assert.Equal(["slogans", "masthead", "radio", "announcement", "teaser", "message", "slogans"], order);
        Assert.Equal(Document(language, 1).QuerySelector(".sheet > .nameplate .unseen")!.TextContent, language == "fa" ? "ایسکرا" : "Iskra");
    }

    [Fact]
    public void The_columns_of_the_original_are_those_of_the_source()
    {
        var columns = Piece("fa", 1, "announcement").QuerySelectorAll(".column").Select(column => Flat(column.TextContent)).ToList();
        Assert.Equal(3, columns.Count);
        Assert.EndsWith("اقدامات و اعتراضات گسترده‌ای را در", columns[0], StringComparison.Ordinal);
        Assert.StartsWith("سطح بین‌المللی و در ایران به دنبال داشت.", columns[1], StringComparison.Ordinal);
        Assert.StartsWith("جانب مقامات جنایتکارش", columns[2], StringComparison.Ordinal);
        var lists = Piece("fa", 4, "open-letter").QuerySelectorAll(".lists > .column").Select(column => Flat(column.TextContent)).ToList();
        Assert.Equal(5, lists.Count);
        Assert.StartsWith("سریلانکا", lists[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_column_is_a_gap_in_its_place()
    {
        var columns = Piece("fa", 3, "interview").QuerySelectorAll(".column").ToList();
        Assert.Equal([false, true, false, false, false], columns.Select(column => column.ClassList.Contains("lost")));
        Assert.EndsWith("[…]", Flat(columns[0].TextContent), StringComparison.Ordinal);
        Assert.EndsWith("[…]", Flat(Piece("en", 3, "interview").QuerySelector(".column > .lost")!.PreviousElementSibling!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa", "برداشت ویراستاران است", "شاید بالای صفحه ۲ بوده باشد")]
    [InlineData("en", "is the editors’ inference", "it may have been at the head of page 2")]
    public void A_line_says_what_is_inferred(string language, string always, string ofThisPage)
    {
        var note = Document(language, 1).QuerySelector(".sheet-note")!.TextContent;
        Assert.Contains(always, note, StringComparison.Ordinal);
        Assert.Contains(ofThisPage, note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_says_on_which_printed_pages_it_stands()
    {
        Assert.Equal(["1", "2"], PagesOf("message"));
        Assert.Equal(["3", "4"], PagesOf("open-letter"));
        Assert.Equal(["1", "3"], PagesOf("slogans"));

        static IEnumerable<string?> PagesOf(string text) =>
            RealEdition.Page($"fa/2001-04/{text}/index.html").QuerySelectorAll(".on-pages a").Select(link => link.GetAttribute("href")!.Split('/')[^2]);
    }

    [Fact]
    public void A_page_of_which_no_areas_are_said_has_its_pieces_in_their_order()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [pages", "outputs: [pages, printed-pages").Replace("issues/2001-04/issue.yml", "texts: [", "pages: 2\ntexts: [");
        Assert.Empty(bench.Build().Findings.Described());
        var pages = Enumerable.Range(1, 2).Select(page => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Join(bench.Output, $"fa/2001-04/pages/{page}/index.html"))));
        Assert.NotEmpty(pages.SelectMany(page => page.QuerySelectorAll(".rest > .piece")));
        Assert.All(pages, page => Assert.Empty(page.QuerySelectorAll(".leading, .beside, .ears, .across")));
    }

    [Fact]
    public void The_annex_runs_on_within_a_country()
    {
        Assert.Contains("of teachers of America (Local 1021)", Flat(Piece("en", 3, "open-letter").TextContent), StringComparison.Ordinal);
        var last = Flat(Piece("en", 4, "open-letter").TextContent);
        Assert.DoesNotContain("United States", last.Split("Sweden")[0], StringComparison.Ordinal);
        Assert.Contains("In addition to this", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void Every_word_of_a_text_with_page_breaks_stands_on_some_page(string language)
    {
        var pages = string.Concat(Enumerable.Range(1, 4).Select(page => Page(language, page)));
        foreach (var text in (string[])["announcement", "message", "interview", "open-letter", "masthead", "radio"])
        {
            foreach (var block in RealEdition.Page($"{language}/2001-04/{text}/index.html").QuerySelectorAll("main .b").Select(block => (AngleSharp.Dom.IElement)block.Clone()))
            {
                foreach (var other in block.QuerySelectorAll(".bn, .pb, .call")) other.Remove();
                foreach (var word in Flat(block.TextContent).Split(' ')) Assert.Contains(word, pages, StringComparison.Ordinal);
            }
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Document(string language, int page) => RealEdition.Page($"{language}/2001-04/pages/{page}/index.html");

    private static string Page(string language, int page) => Flat(Document(language, page).QuerySelector("main")!.TextContent);

    private static AngleSharp.Dom.IElement Piece(string language, int page, string text) =>
        Document(language, page).QuerySelectorAll(".piece").Single(piece => piece.QuerySelector($"a.into[href*='/{text}/']") is not null);

    private static string Head(string language, int page, string text) => Flat(Piece(language, page, text).QuerySelector(".into")!.TextContent);

    private static IEnumerable<string> Slogans(string language, int page) => Document(language, page).QuerySelectorAll(".across p").Select(slogan => slogan.TextContent);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using Xunit;

namespace IskraSite.Tests.Outputs.Site.PrintedPages;

/// <summary>The printed pages as a reader of the edition sees them.</summary>
public sealed class PrintedPageTests
{
    [Fact]
    public void The_message_runs_on_from_the_first_page_to_the_second()
    {
        var first = Piece("fa", 1, "message");
        Assert.Contains("دسته دسته و با شاخه‌های گل در دست به منزل او رفتند، در", first, StringComparison.Ordinal);
        Assert.EndsWith("دنباله در صفحه ۲ همه متن", first, StringComparison.Ordinal);
        Assert.DoesNotContain("آغوش گرفتند", first, StringComparison.Ordinal);

        var second = Piece("fa", 2, "message");
        Assert.StartsWith("دنباله از صفحه ۱", second, StringComparison.Ordinal);
        Assert.Contains("آغوش گرفتند و جشن و سرور برپا کردند", second, StringComparison.Ordinal);
    }

    [Fact]
    public void The_annex_runs_on_within_a_country()
    {
        Assert.Contains("of teachers of America (Local 1021)", Piece("en", 3, "open-letter"), StringComparison.Ordinal);
        var last = Piece("en", 4, "open-letter");
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

    private static string Page(string language, int page) => Flat(RealEdition.Page($"{language}/2001-04/pages/{page}/index.html").QuerySelector("main")!.TextContent);

    private static string Piece(string language, int page, string text) =>
        Flat(RealEdition.Page($"{language}/2001-04/pages/{page}/index.html").QuerySelectorAll(".piece").Single(piece => piece.QuerySelector($"a.action[href*='/{text}/']") is not null).TextContent);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

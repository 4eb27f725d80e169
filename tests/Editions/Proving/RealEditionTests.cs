using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using IskraSite.Commands;
using IskraSite.Diagnostics.Reports;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Proving;

/// <summary>The edition as it is published: nothing is wrong with it, and its figures are those that a reader sees.</summary>
public class RealEditionTests
{
    [Fact]
    public void Nothing_is_wrong_with_it()
    {
        Assert.Equal("", TextReport.Write(RealEdition.Result.Findings));
        Assert.True(RealEdition.Result.IsGood);
    }

    [Fact]
    public void Every_letter_is_accounted_for()
    {
        var proofs = RealEdition.Result.Proofs;
        Assert.Equal((new Tally(12_244, 0, 0), 0), (proofs.Letters, proofs.Unread));
        Assert.Equal((0, 27, 197), (proofs.UnusedLines, proofs.Joins, proofs.Aligned));
    }

    [Fact]
    public void Every_boundary_between_words_is_accounted_for() => Assert.Equal(new Tally(2_524, 0, 0), RealEdition.Result.Proofs.Fidelity.Boundaries);

    [Theory]
    [InlineData("fa", "نیم‌فاصله به جای فاصله مأخذ", "۵۸", "۱۲٬۲۴۴", "۲٬۵۲۴")]
    [InlineData("en", "Half-space in place of a space of the source", "58", "12,244", "2,524")]
    public void The_principles_say_how_often_each_rule_applied(string language, string rule, string times, params string[] compared)
    {
        var section = new HtmlParser().ParseDocument(RealEdition.Text($"{language}/principles/index.html")).QuerySelector("section[aria-labelledby=regularisations]")!;
        foreach (var figure in compared) Assert.Contains(figure, section.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(times, section.QuerySelectorAll("tr").Single(row => row.QuerySelector("th")!.TextContent == rule).QuerySelector("td")!.TextContent);
        Assert.Equal(14, section.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void The_summary_says_so()
    {
        var said = Summary.Text(RealEdition.Result, "output", TimeSpan.FromSeconds(1));
        Assert.Contains("; 0 errors, 0 warnings\n", said, StringComparison.Ordinal);
        Assert.Contains("\nfidelity: 12,244 letters: 0 unaccounted, 0 unexplained; 2,524 word boundaries: 0 unaccounted, 0 unexplained; 216 lines, ", said, StringComparison.Ordinal);
        Assert.Contains("; 27 joins with their reasons\n", said, StringComparison.Ordinal);
        Assert.Contains("\nalignment: 197 blocks of translations stand beside their originals\n", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa/supporters/index.html", "۱۳۵", "۲۰")]
    [InlineData("en/supporters/index.html", "135", "20")]
    [InlineData("fa/2001-04/index.html", "۱۳۵", "۲۰")]
    [InlineData("en/2001-04/index.html", "135", "20")]
    public void A_reader_sees_the_number_of_supporters_and_of_countries(string path, string supporters, string countries)
    {
        var words = Words(path);
        Assert.Matches($@"(?<!\d){supporters}(?!\d)", words);
        Assert.Matches($@"(?<!\d){countries}(?!\d)", words);
    }

    [Theory]
    [InlineData("fa", "۱۳۵")]
    [InlineData("en", "135")]
    public void The_countries_add_up_to_the_supporters(string language, string total)
    {
        var page = new HtmlParser().ParseDocument(RealEdition.Text($"{language}/supporters/index.html"));
        var countries = page.QuerySelectorAll("[data-country] h3 a").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.Equal(20, countries.Count);
        Assert.Contains(total, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(135, RealEdition.Result.Edition!.Issues.Sum(issue => issue.Supporters!.Supporters.Count()));
        Assert.Equal(20, RealEdition.Result.Edition.Issues.Sum(issue => issue.Supporters!.Countries.Count));
    }

    [Theory]
    [InlineData("fa/2001-04/index.html", "۲۰۹", "۷", "۲۷")]
    [InlineData("en/2001-04/index.html", "209", "7", "27")]
    public void A_reader_sees_what_was_proved(string path, string lines, string unused, string joins)
    {
        var words = Words(path);
        foreach (var figure in new[] { lines, unused, joins }) Assert.Matches($@"(?<!\d){figure}(?!\d)", words);
    }

    private static string Words(string path) => Regex.Replace(new HtmlParser().ParseDocument(RealEdition.Text(path)).QuerySelector("main")!.TextContent, @"\s+", " ");
}

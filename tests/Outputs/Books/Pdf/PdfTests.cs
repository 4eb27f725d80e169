using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using IskraSite.Outputs.Books.Pdf;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Outputs.Books.Pdf;

/// <summary>The PDFs of the edition as Chromium prints them; <c>tests/outside/run</c> reads their words with Poppler.</summary>
[NeedsProgram("Chromium")]
public sealed partial class PdfTests
{
    private const int Limit = 1_000_000;

    private static readonly Lazy<(string Folder, PublishResult Result)> Built = new(() =>
    {
        var copy = EditionBench.Real();
        return (copy.Output, copy.BuildWell(options => options with { With = ["pdf"], Chromium = null }));
    });

    public static TheoryData<string, string> Files => new() { { "fa", "a5" }, { "fa", "a4" }, { "en", "a5" }, { "en", "a4" } };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_issue_is_a_small_tagged_document_of_the_size_of_its_paper(string language, string paper)
    {
        var pdf = BytesOf(language, paper);
        var text = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-1.", text, StringComparison.Ordinal);
        Assert.InRange(pdf.Length, 100_000, Limit);
        var boxes = MediaBox().Matches(text).Select(match => (Points(match.Groups[1]), Points(match.Groups[2]))).ToList();
        Assert.True(boxes.Count > 15, "the issue has its pages");
        Assert.All(boxes, found => Assert.Equal(paper == "a5" ? (420, 595) : (595, 842), found));
        Assert.Contains($"/Lang ({language})", text, StringComparison.Ordinal);
        Assert.Contains("/Marked true", text, StringComparison.Ordinal);
        Assert.Contains("/FontFile2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Type3", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_bookmarks_are_the_headings_of_texts_and_countries(string language, string paper)
    {
        var titles = TitlesIn(Encoding.Latin1.GetString(BytesOf(language, paper)));
        var issue = Built.Value.Result.Edition!.Issues.Single();
        var own = Built.Value.Result.Edition!.Settings.FindLanguage(language)!;
        Assert.All(issue.AllTexts.Where(text => text.Id.Value is "radio" or "announcement" or "editors-note"), text => Assert.Contains(titles, title => title.Contains(text.In(own)!.Title, StringComparison.Ordinal)));
        Assert.True(titles.Count > issue.AllTexts.Count() + issue.Supporters!.Countries.Count, "each text and country has one");
        string[] expected =
            language == "fa"
                ? ["ایسکرا، ۳۰ فروردین ۱۳۸۰ یا پس از آن", "به سازمان‌های کارگری، احزاب سیاسی و نهادهای مدافع حقوق انسان", "کانادا", "درباره این کتاب"]
                : ["Iskra, on or after 19 April 2001", "To labour organisations, political parties and human rights bodies", "Canada", "About this book"];
        Assert.Superset(expected.ToHashSet(), titles.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_dates_are_those_of_the_edition(string language, string paper)
    {
        Assert.Equal(["20261124000000", "20261124000000"], Date().Matches(Encoding.Latin1.GetString(BytesOf(language, paper))).Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("fa", "جزوه")]
    [InlineData("en", "pamphlet")]
    public void The_page_of_downloads_offers_them(string language, string word)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(Built.Value.Folder, language, "downloads/index.html")));
        var links = page.QuerySelectorAll("main a[href$='.pdf']").Select(link => link.GetAttribute("href")!);
        Assert.Equal(Files.Select(file => $"../../download/iskra-2001-04-{file.Data.Item1}-{file.Data.Item2}.pdf").Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        Assert.Contains(word, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_twice_it_has_the_same_bytes()
    {
        var browser = IskraSite.Outputs.Books.Pdf.Browser.Find(null, out var why);
        Assert.True(browser is not null, why);
        var document = Encoding.UTF8.GetBytes("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fa\"><head><title>ایسکرا</title></head><body><h1>ایسکرا</h1></body></html>");
        var prints = Enumerable.Range(0, 2).Select(_ =>
        {
            var pdf = browser.Print(document);
            PdfDates.Set(pdf, new DateOnly(2001, 4, 18));
            return pdf;
        }).ToList();
        Assert.Equal(prints[0], prints[1]);
        Assert.Contains("D:20010418000000", Encoding.Latin1.GetString(prints[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bookmark_that_no_heading_explains_keeps_its_words()
    {
        var browser = IskraSite.Outputs.Books.Pdf.Browser.Find(null, out var why);
        Assert.True(browser is not null, why);
        var pdf = browser.Print(Encoding.UTF8.GetBytes("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head><body><h1>One</h1><h1>Two</h1></body></html>"));
        Assert.Equal(["One", "Two"], TitlesIn(Encoding.Latin1.GetString(new PrintedPdf(pdf).WithTitles(["Three"]))));
        Assert.Equal(["On e", "Two"], TitlesIn(Encoding.Latin1.GetString(new PrintedPdf(pdf).WithTitles(["On e", "Three"]))));
        Assert.Equal(["One", "T wo"], TitlesIn(Encoding.Latin1.GetString(new PrintedPdf(pdf).WithTitles(["Three", "T wo"]))));
    }

    private static byte[] BytesOf(string language, string paper) => File.ReadAllBytes(Path.Join(Built.Value.Folder, $"download/iskra-2001-04-{language}-{paper}.pdf"));

    private static int Points(Capture number) => (int)Math.Round(double.Parse(number.Value, CultureInfo.InvariantCulture));

    // Strings of a PDF are ASCII in brackets, or UTF-16 in hexadecimal digits (ISO 32000-1, §7.9.2). Of two objects with one number the later holds; a bookmark has a place to go to.
    private static List<string> TitlesIn(string pdf) =>
    [
        .. Bookmark().Matches(pdf).GroupBy(match => match.Groups[1].Value, (_, all) => all.Last()).Select(match => match.Groups[3].Success
            ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[3].Value))
            : match.Groups[2].Value.Replace("\\", "", StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"(\d+) 0 obj\n<</Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]*)>)\s*/Dest", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"/(?:CreationDate|ModDate) \(D:(\d{14})", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}

using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>Dates as a page says them: in the calendars of the edition, that of its readers first.</summary>
public sealed class DatesShownTests
{
    [Theory]
    [InlineData("2001-04-18", "jalali, gregorian", "en", "18 April 2001 (29 Farvardin 1380)")]
    [InlineData("1380-01-29 AP", "jalali, gregorian", "fa", "۲۹ فروردین ۱۳۸۰ (۱۸ آوریل ۲۰۰۱)")]
    [InlineData("2001-04-18", "gregorian", "fa", "۱۸ آوریل ۲۰۰۱")]
    [InlineData("2001-04-18", "gregorian, jalali, hijri", "en", "18 April 2001 (29 Farvardin 1380, c. 24 Muharram 1422 AH)")]
    [InlineData("1976-03-21", "imperial, gregorian", "en", "21 March 1976 (1 Farvardin 2535 imperial)")]
    [InlineData("1380-01 AP", "jalali, gregorian", "en", "Farvardin 1380")]
    [InlineData("1380-01 AP", "gregorian", "en", "March–April 2001")]
    [InlineData("1380 AP", "jalali, gregorian", "fa", "۱۳۸۰")]
    [InlineData("1380 AP", "gregorian", "en", "2001–2002")]
    [InlineData("2001-21", "gregorian", "en", "spring 2001")]
    [InlineData("198X", "gregorian", "en", "the 1980s")]
    [InlineData("2001-04-XX~", "gregorian", "en", "c. April 2001")]
    [InlineData("../2001-04-18", "gregorian", "en", "until 18 April 2001")]
    public void A_date_is_said(string date, string calendars, string language, string said)
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "base-url:", $"calendars: [{calendars}]\nbase-url:");
        bench.Replace("issues/2001-04/announcement.fa.md", "date: 2001-04-18\n", $"date: {date}\n");
        bench.BuildWell();
        Assert.Equal(said, bench.Page($"{language}/2001-04/announcement/index.html").QuerySelector(".byline .date")!.TextContent);
    }

    // HTML has no form for a Jalali month, and a wrong one would be worse than none.
    [Fact]
    public void Only_what_HTML_can_say_is_said_to_machines()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/announcement.fa.md", "date: 2001-04-18\n", "date: 1380-01 AP\n");
        bench.BuildWell();
        Assert.Empty(bench.Page("fa/2001-04/announcement/index.html").QuerySelectorAll(".byline time"));
        bench.Replace("issues/2001-04/announcement.fa.md", "date: 1380-01 AP\n", "date: 1380-01-29 AP\n");
        bench.BuildWell();
        Assert.Equal("2001-04-18", bench.Page("fa/2001-04/announcement/index.html").QuerySelector(".byline time")!.GetAttribute("datetime"));
    }
}

using System.Globalization;
using CsCheck;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages;

public class CalendarDateTests
{
    /// <summary>Another implementation's days: the file says whose.</summary>
    public static IEnumerable<string[]> Table => File.ReadLines(Path.Join(Repository.Root, "tests", "Languages", "calendars.tsv")).Skip(1).Select(line => line.Split('\t'));

    [Fact]
    public void Days_are_those_of_another_implementation()
    {
        Assert.True(Table.Count() > 1000);
        foreach (var line in Table)
        {
            var day = DateOnly.ParseExact(line[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal((line[0], line[1]), (line[0], Written(CalendarDate.Of(day, CalendarSystem.Jalali))));
            Assert.Equal((line[0], line[2]), (line[0], Written(CalendarDate.Of(day, CalendarSystem.Hijri))));
        }
    }

    [Fact]
    public void Every_day_comes_back() =>
        Gen.Int[new DateOnly(640, 1, 1).DayNumber, new DateOnly(3700, 1, 1).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
            Enum.GetValues<CalendarSystem>().All(calendar => CalendarDate.Of(day, calendar) is { Exists: true } there && there.ToDateOnly() == day));

    [Theory]
    [InlineData("۲۹ فروردین ۱۳۸۰", "2001-04-18", true)]
    [InlineData("۲۹ فروردین ۱۳۸۰", "2001-04-19", false)]
    [InlineData("فروردین ۱۳۸۰", "2001-04-18", true)]
    [InlineData("اردیبهشت ۱۳۸۰", "2001-04-18", false)]
    [InlineData("سال ۱۳۸۰", "2001-04-18", true)]
    [InlineData("سال ۲۰۰۱", "2001-04-18", true)]
    [InlineData("سال ۱۳۷۹", "2001-04-18", false)]
    [InlineData("۱ فروردین ۲۵۳۵", "1976-03-21", true)]
    [InlineData("۱ فروردین ۲۵۳۵ شاهنشاهی", "1976-03-21", true)]
    [InlineData("۲ فروردین ۲۵۳۵", "1976-03-21", false)]
    [InlineData("۱۹ آوریل ۲۰۰۱", "2001-04-19", true)]
    [InlineData("۱۹ آوریل ۲۰۰۱", "2001-04-18", false)]
    [InlineData("۲۴ محرم ۱۴۲۲", "2001-04-18", true)]
    [InlineData("۲۳ محرم‌الحرام ۱۴۲۲ هجری قمری", "2001-04-18", true)]
    [InlineData("۱۰ محرم ۱۴۲۲", "2001-04-18", false)]
    [InlineData("۱ ربیع‌الاول ۱۴۲۲", "2001-05-25", true)]
    [InlineData("18 April 2001", "2001-04-18", true)]
    [InlineData("April 19, 2001", "2001-04-18", false)]
    [InlineData("29 Farvardin", "2001-04-18", true)]
    public void What_is_printed_is_held_against_the_day(string printed, string day, bool canMean)
    {
        var meant = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.True(PrintedDate.TryParse(printed, out var date));
        Assert.True(date.Exists);
        Assert.Equal(canMean, date.CanMean(meant, meant));
    }

    [Theory]
    [InlineData("۳۱ مهر ۱۳۸۰", 30)]
    [InlineData("۳۰ اسفند ۱۳۸۰", 29)]
    [InlineData("۲۹ فوریه ۲۰۰۱", 28)]
    [InlineData("۳۱ آبان", 30)]
    public void A_day_that_does_not_exist_is_known(string printed, int days)
    {
        Assert.True(PrintedDate.TryParse(printed, out var date));
        Assert.False(date.Exists);
        Assert.Equal(days, date.LongestIn(date.Month!.Value));
    }

    private static string Written(CalendarDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
}

using System.Globalization;
using CsCheck;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages.Persian;

public class JalaliDateTests
{
    [Theory]
    [InlineData(1380, 1, 1, "2001-03-21")]
    [InlineData(1380, 1, 29, "2001-04-18")]
    [InlineData(1380, 1, 30, "2001-04-19")]
    [InlineData(1379, 6, 7, "2000-08-28")]
    [InlineData(1357, 11, 22, "1979-02-11")]
    [InlineData(1379, 12, 30, "2001-03-20")]
    [InlineData(1, 1, 1, "0622-03-22")]
    public void A_Persian_day_is_a_Gregorian_day(int year, int month, int day, string gregorian)
    {
        var date = DateOnly.ParseExact(gregorian, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(date, new JalaliDate(year, month, day).ToDateOnly());
        Assert.Equal(new JalaliDate(year, month, day), JalaliDate.From(date));
    }

    [Fact]
    public void The_leap_years_of_a_generation_are_those_of_the_Iranian_calendar()
    {
        int[] leapYears = [1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408];
        Assert.Equal(leapYears, Enumerable.Range(1340, 70).Where(JalaliCalendar.IsLeapYear));
    }

    // The new year and its length settle every day. The system's calendar is astronomical, the arithmetic follows it so far.
    [Fact]
    public void The_years_786_to_1501_are_those_of_the_system_calendar()
    {
        var calendar = new PersianCalendar();
        for (var year = 786; year <= 1501; year++)
        {
            Assert.Equal(DateOnly.FromDateTime(calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0)), new JalaliDate(year, 1, 1).ToDateOnly());
            Assert.Equal(calendar.IsLeapYear(year), JalaliCalendar.IsLeapYear(year));
        }
    }

    // Beyond these years the arithmetic and the computed equinoxes part, by a day, now and then.
    [Fact]
    public void The_system_calendar_parts_from_it_in_785_and_again_in_1502()
    {
        var calendar = new PersianCalendar();
        var parted = Enumerable.Range(1, JalaliCalendar.LastYear).Where(year => calendar.IsLeapYear(year) != JalaliCalendar.IsLeapYear(year)).ToList();
        Assert.Equal((785, 1502), (parted.Last(year => year < 786), parted.First(year => year > 1501)));
    }

    // The first and the last day of each month settle the days between.
    [Fact]
    public void The_months_of_two_centuries_are_those_of_the_system_calendar()
    {
        var calendar = new PersianCalendar();
        var day = new DateOnly(1900, 3, 21);
        while (day.Year <= 2100)
        {
            var moment = day.ToDateTime(TimeOnly.MinValue);
            var (year, month) = (calendar.GetYear(moment), calendar.GetMonth(moment));
            var days = calendar.GetDaysInMonth(year, month);
            Assert.Equal(new JalaliDate(year, month, 1), JalaliDate.From(day));
            Assert.Equal(new JalaliDate(year, month, days), JalaliDate.From(day.AddDays(days - 1)));
            day = day.AddDays(days);
        }
    }

    [Fact]
    public void There_and_back_is_the_same_day() =>
        Gen.Int[new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber)
            .Sample(date => JalaliDate.From(date).ToDateOnly() == date);

    [Fact]
    public void All_3177_years_follow_each_other_without_a_gap_and_begin_in_March()
    {
        var date = new DateOnly(622, 3, 22);
        for (var year = 1; year <= 3177; year++)
        {
            Assert.Equal(3, date.Month);
            Assert.Equal(new JalaliDate(year, 1, 1), JalaliDate.From(date));
            Assert.Equal(date, new JalaliDate(year, 1, 1).ToDateOnly());
            date = date.AddDays(JalaliCalendar.IsLeapYear(year) ? 366 : 365);
            Assert.Equal(new JalaliDate(year, 12, JalaliCalendar.IsLeapYear(year) ? 30 : 29), JalaliDate.From(date.AddDays(-1)));
        }

        Assert.Equal(new JalaliDate(3177, 12, 29), JalaliDate.From(date.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => JalaliDate.From(date));
        Assert.Throws<ArgumentOutOfRangeException>(() => JalaliDate.From(new DateOnly(622, 3, 21)));
    }

    [Theory]
    [InlineData(1380, 12, 30)]
    [InlineData(1380, 7, 31)]
    [InlineData(1380, 1, 32)]
    [InlineData(1380, 1, 0)]
    [InlineData(1380, 13, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(3178, 1, 1)]
    public void A_day_that_does_not_exist_cannot_be_made(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JalaliDate(year, month, day));

    [Fact]
    public void A_date_is_written_as_its_readers_write_it()
    {
        var date = new JalaliDate(1380, 1, 29);
        Assert.Equal("۲۹ فروردین ۱۳۸۰", date.Format("fa"));
        Assert.Equal("29 Farvardin 1380", date.Format("en"));
        Assert.Equal("1380-01-29", date.ToString());
    }

    [Fact]
    public void The_months_have_their_names()
    {
        Assert.Equal(
            "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
            string.Join(' ', Enumerable.Range(1, 12).Select(month => JalaliDate.MonthName(month, "fa"))));
        Assert.Equal(
            "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand",
            string.Join(' ', Enumerable.Range(1, 12).Select(month => JalaliDate.MonthName(month, "en"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => JalaliDate.MonthName(13, "fa"));
    }

    [Fact]
    public void Every_date_can_be_read_as_it_is_written() =>
        Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        {
            var date = JalaliDate.From(day);
            return PrintedDate.TryParse(date.Format("fa"), out var read) && read == new PrintedDate(CalendarSystem.Jalali, date.Year, date.Month, date.Day);
        });
}

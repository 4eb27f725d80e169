using CsCheck;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2001-04-18", "2001-04-18", "2001-04-18", false, false, null)]
    [InlineData("2001-04", "2001-04", "2001-04-01", false, false, null)]
    [InlineData("2001", "2001", "2001-01-01", false, false, null)]
    [InlineData("2001-04~", "2001-04", "2001-04-01", true, false, null)]
    [InlineData("2001-04-18?", "2001-04-18", "2001-04-18", false, true, null)]
    [InlineData("2001%", "2001", "2001-01-01", true, true, null)]
    [InlineData("2001-04-19/..", "2001-04-19", "2001-04-19", false, false, "..")]
    [InlineData("2001-04-19/2001-04-20", "2001-04-19", "2001-04-19", false, false, "2001-04-20")]
    [InlineData("2001-04-19/2001-04", "2001-04-19", "2001-04-19", false, false, "2001-04")]
    [InlineData("2001~/2002?", "2001", "2001-01-01", true, false, "2002?")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", false, false, null)]
    public void Dates_of_print_are_read(string text, string machine, string first, bool isApproximate, bool isUncertain, string? end)
    {
        var date = EdtfDate.Parse(text)!;
        Assert.Equal(text, date.ToString());
        Assert.Equal(machine, date.MachineForm);
        Assert.Equal(first, date.FirstDay.ToString("O", null));
        Assert.Equal((isApproximate, isUncertain, end), (date.IsApproximate, date.IsUncertain, date.End));
    }

    [Theory]
    [InlineData("2001-04-19/..", "2001-04")]
    [InlineData("2001-04/..", "2001-04")]
    [InlineData("2001/..", "2001")]
    [InlineData("2001-04~", "2001-04~")]
    [InlineData("2001-04-19/2001-04-20", "2001-04-19/2001-04-20")]
    public void A_form_that_knows_no_open_interval_takes_no_day_for_the_day_itself(string text, string left) => Assert.Equal(left, EdtfDate.Parse(text)!.WithoutOpenEnd.Text);

    [Theory]
    [InlineData("")]
    [InlineData("18.4.2001")]
    [InlineData("2001-4-18")]
    [InlineData("2001-13")]
    [InlineData("2001-00")]
    [InlineData("2001-02-29")]
    [InlineData("2001-04-31")]
    [InlineData("2001-04-00")]
    [InlineData("0000")]
    [InlineData("0201-04-18")]
    [InlineData("0622")]
    [InlineData("3798")]
    [InlineData("9999-12-31")]
    [InlineData("2001/9999")]
    [InlineData("20010418")]
    [InlineData("۲۰۰۱-۰۴-۱۸")]
    [InlineData("2001-04-")]
    [InlineData("~2001")]
    [InlineData("2001~~")]
    [InlineData("2001/2002/2003")]
    [InlineData("2001-04-19/2001-04-18")]
    [InlineData("2002/2001-12-31")]
    [InlineData(" 2001")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2001-04-18T10:00")]
    [InlineData("2001T10:00:00")]
    [InlineData("2001-XX-18")]
    [InlineData("2001-21-18")]
    [InlineData("2001-25")]
    [InlineData("198X-04")]
    [InlineData("Y170000002")]
    [InlineData("-0044")]
    [InlineData("1380-12-30 AP")]
    [InlineData("1380-07-31 AP")]
    [InlineData("1380-13 AP")]
    [InlineData("1422-02-30 AH")]
    [InlineData("3178 AP")]
    [InlineData("1380-01-29 XY")]
    public void Anything_else_is_none(string text) => Assert.Null(EdtfDate.Parse(text));

    [Fact]
    public void Every_day_has_one_form() => Gen.Int[new DateOnly(CalendarDate.FirstYear, 1, 1).DayNumber, new DateOnly(CalendarDate.LastYear, 12, 31).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        EdtfDate.Parse(day.ToString("O", null)) is { } date && date.FirstDay == day && date.MachineForm == day.ToString("O", null));

    // The days were computed by ICU (Intl of Node 22: persian, islamic-civil).
    [Theory]
    [InlineData("1380-01-29 AP", "2001-04-18", "2001-04-18", "2001-04-18")]
    [InlineData("1380-01 AP", "2001-03-21/2001-04-20", "2001-03-21", "2001-04-20")]
    [InlineData("1380 AP", "2001-03-21/2002-03-20", "2001-03-21", "2002-03-20")]
    [InlineData("1380-21 AP", "2001-03-21/2001-06-21", "2001-03-21", "2001-06-21")]
    [InlineData("2535-01-01 imperial", "1976-03-21", "1976-03-21", "1976-03-21")]
    [InlineData("1422-01-24 AH", "2001-04-18", "2001-04-18", "2001-04-18")]
    [InlineData("1380-01~ AP", "2001-03-21~/2001-04-20~", "2001-03-21", "2001-04-20")]
    [InlineData("1380-01-29/1380-01-30 AP", "2001-04-18/2001-04-19", "2001-04-18", "2001-04-19")]
    [InlineData("1380-01/1380-02 AP", "2001-03-21/2001-05-21", "2001-03-21", "2001-05-21")]
    [InlineData("1380-01-29/.. AP", "2001-04-18/..", "2001-04-18", "9999-12-31")]
    [InlineData("1380-04-18 CE", "1380-04-18", "1380-04-18", "1380-04-18")]
    [InlineData("2001-04-XX", "2001-04-XX", "2001-04-01", "2001-04-30")]
    [InlineData("2001-XX-XX", "2001-XX-XX", "2001-01-01", "2001-12-31")]
    [InlineData("198X", "198X", "1980-01-01", "1989-12-31")]
    [InlineData("19XX", "19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2001-21", "2001-21", "2001-03-21", "2001-06-21")]
    [InlineData("2001-24", "2001-24", "2001-12-22", "2002-03-20")]
    [InlineData("2001-04-18T23:20:30Z", "2001-04-18T23:20:30Z", "2001-04-18", "2001-04-18")]
    [InlineData("../2001-04", "../2001-04", "0001-01-01", "2001-04-30")]
    [InlineData("/2001", "/2001", "0001-01-01", "2001-12-31")]
    [InlineData("2001/", "2001/", "2001-01-01", "9999-12-31")]
    public void Each_calendar_and_level_is_read(string text, string edtf, string first, string last)
    {
        var date = EdtfDate.Parse(text)!;
        Assert.Equal((edtf, first, last), (date.Text, date.FirstDay.ToString("O", null), date.LastDay.ToString("O", null)));
    }

    [Theory]
    [InlineData("1380-01-29", "1380-01-29 AP")]
    [InlineData("2535-01-01", "2535-01-01 imperial")]
    [InlineData("1422", "1422 AH")]
    [InlineData("0700", "0700 CE")]
    [InlineData("2301", "2301 CE")]
    public void A_year_of_another_calendar_is_asked_about(string text, string offered) => Assert.Contains(offered, DateDoubts.Of(EdtfDate.Parse(text)!, text)!.Value.Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("2001-04-18")]
    [InlineData("1789")]
    [InlineData("1380-01-29 AP")]
    [InlineData("1380-01-29 CE")]
    public void What_is_said_is_not_asked(string text) => Assert.Null(DateDoubts.Of(EdtfDate.Parse(text)!, text));
}

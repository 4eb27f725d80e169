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
    [InlineData("2001-04-18T10:00")]
    [InlineData("2001-04-")]
    [InlineData("~2001")]
    [InlineData("2001~~")]
    [InlineData("2001/")]
    [InlineData("/2001")]
    [InlineData("../2001")]
    [InlineData("2001/2002/2003")]
    [InlineData("2001-04-19/2001-04-18")]
    [InlineData("2002/2001-12-31")]
    [InlineData(" 2001")]
    public void Anything_else_is_none(string text) => Assert.Null(EdtfDate.Parse(text));

    [Fact]
    public void Every_day_has_one_form() => Gen.Int[new DateOnly(CalendarDate.FirstYear, 1, 1).DayNumber, new DateOnly(CalendarDate.LastYear, 12, 31).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        EdtfDate.Parse(day.ToString("O", null)) is { } date && date.FirstDay == day && date.MachineForm == day.ToString("O", null));
}

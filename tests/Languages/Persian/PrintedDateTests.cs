using IskraSite.Languages;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Languages.Persian;

public class PrintedDateTests
{
    [Theory]
    [InlineData("۲۹ فروردین", null, 1, 29)]
    [InlineData("  ۲۹\u00A0فروردین\n۱۳۸۰ ", 1380, 1, 29)]
    [InlineData("14 خردادماه", null, 3, 14)]
    [InlineData("۱۳ تیر ماه ١٣٨٠", 1380, 4, 13)]
    [InlineData("هفتم شهریور ماه سال ۱۳۷۹", 1379, 6, 7)]
    [InlineData("اوّل مِهر", null, 7, 1)]
    [InlineData("یازدهم دي ۱۳۷۹", 1379, 10, 11)]
    [InlineData("۳۰ اسفند", null, 12, 30)]
    [InlineData("۳۰ اسفند ۱۳۷۹", 1379, 12, 30)]
    public void A_printed_date_may_leave_out_the_year(string text, int? year, int month, int day)
    {
        Assert.True(PrintedDate.TryParse(text, out var date) && date.Exists);
        Assert.Equal(new PrintedDate(CalendarSystem.Jalali, year, month, day), date);
    }

    [Fact]
    public void The_days_are_read_in_words()
    {
        string[] words =
        [
            "اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم",
            "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم", "بیست\u200Cویکم", "بیست\u200Cودوم", "بیست\u200Cوسوم", "بیست\u200Cوچهارم",
            "بیست\u200Cوپنجم", "بیست\u200Cوششم", "بیست\u200Cوهفتم", "بیست\u200Cوهشتم", "بیست\u200Cونهم", "سی\u200Cام", "سی\u200Cویکم",
        ];
        Assert.Equal(Enumerable.Range(1, 31), words.Select(DayInKhordad));
    }

    [Theory]
    [InlineData("یکم", 1)]
    [InlineData("هیجدهم", 18)]
    [InlineData("بیست و نهم", 29)]
    [InlineData("بیستونهم", 29)]
    [InlineData("بیست\u200Cو\u200Cنهم", 29)]
    [InlineData("سی ام", 30)]
    [InlineData("سی و یکم", 31)]
    public void Words_may_be_written_apart_or_together(string word, int day) => Assert.Equal(day, DayInKhordad(word));

    [Theory]
    [InlineData("")]
    [InlineData("فروردین")]
    [InlineData("۲۹")]
    [InlineData("۰ فروردین")]
    [InlineData("۲۹ فروردین ۸۰")]
    [InlineData("۲۹ فروردین ۱۳۸۰ سقز")]
    [InlineData("امروز ۲۹ فروردین")]
    [InlineData("بیستم و یکم فروردین")]
    [InlineData("۰۲۹ فروردین")]
    [InlineData("۲۹ فروردین ۹۹۹۹")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(PrintedDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("۳۲ فروردین")]
    [InlineData("۳۱ مهر")]
    [InlineData("سی\u200Cویکم مهر")]
    [InlineData("۳۰ اسفند ۱۳۸۰")]
    [InlineData("۳۱ آوریل ۲۰۰۱")]
    public void A_day_that_does_not_exist_is_read_and_told(string text) => Assert.True(PrintedDate.TryParse(text, out var date) && !date.Exists);

    [Theory]
    [InlineData("فروردین ۱۳۸۰", CalendarSystem.Jalali, 1380, 1, null)]
    [InlineData("29 Farvardin 1380", CalendarSystem.Jalali, 1380, 1, 29)]
    [InlineData("۱۸ آوریل ۲۰۰۱", CalendarSystem.Gregorian, 2001, 4, 18)]
    [InlineData("۱ فروردین ۲۵۳۵", CalendarSystem.Imperial, 2535, 1, 1)]
    public void Other_calendars_and_parts_of_dates_are_read(string text, CalendarSystem calendar, int year, int month, int? day)
    {
        Assert.True(PrintedDate.TryParse(text, out var date));
        Assert.Equal(new PrintedDate(calendar, year, month, day), date);
    }

    [Fact]
    public void Endless_prose_is_refused() => Assert.False(PrintedDate.TryParse(new string(' ', 10_000) + "۲۹ فروردین", out _));

    [Fact]
    public void A_printed_day_is_held_against_the_computed_one()
    {
        var day = new DateOnly(2001, 4, 18);
        Assert.True(CanMean(null, 1, 29));
        Assert.True(CanMean(1380, 1, 29));
        Assert.False(CanMean(1379, 1, 29));
        Assert.False(CanMean(null, 1, 30));
        Assert.False(CanMean(null, 2, 29));

        bool CanMean(int? year, int month, int dayOfMonth) => new PrintedDate(CalendarSystem.Jalali, year, month, dayOfMonth).CanMean(day, day);
    }

    private static int DayInKhordad(string words) => PrintedDate.TryParse(words + " خرداد", out var date) ? date.Day ?? 0 : 0;
}

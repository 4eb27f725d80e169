using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public class GregorianDateTests
{
    private static readonly DateOnly ReleaseDay = new(2001, 4, 18);

    [Fact]
    public void A_date_is_written_as_its_readers_write_it()
    {
        Assert.Equal("۱۸ آوریل ۲۰۰۱", GregorianDate.Format(ReleaseDay, "fa"));
        Assert.Equal("18 April 2001", GregorianDate.Format(ReleaseDay, "en"));
    }

    [Fact]
    public void A_month_is_written_with_its_year()
    {
        Assert.Equal("آوریل ۲۰۰۱", GregorianDate.FormatMonth(2001, 4, "fa"));
        Assert.Equal("April 2001", GregorianDate.FormatMonth(2001, 4, "en"));
    }

    [Fact]
    public void The_months_have_the_names_used_in_Iran()
    {
        Assert.Equal(
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
            string.Join(' ', Enumerable.Range(1, 12).Select(month => GregorianDate.MonthName(month, "fa"))));
        Assert.Equal(
            "January February March April May June July August September October November December",
            string.Join(' ', Enumerable.Range(1, 12).Select(month => GregorianDate.MonthName(month, "en"))));
    }

    [Theory]
    [InlineData(2001, 0)]
    [InlineData(2001, 13)]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    public void A_month_that_does_not_exist_is_refused(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GregorianDate.FormatMonth(year, month, "fa"));
}

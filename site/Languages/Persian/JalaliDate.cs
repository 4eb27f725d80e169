using System.Globalization;

namespace IskraSite.Languages.Persian;

/// <summary>
/// A day of the Iranian solar (Jalali) calendar by Borkowski's arithmetic (Earth, Moon and Planets 74, 1996), for the years 1 to 3177 AP:
/// 22 March 622 to 19 March 3799, Gregorian. The default value is no date.
/// </summary>
/// <remarks>
/// From 786 to 1501 AP (1407 to 2123) every year is that of the system's astronomical calendar; outside, 31 new years fall a day apart.
/// </remarks>
public readonly record struct JalaliDate
{
    /// <summary>A day of the calendar.</summary>
    /// <param name="year">1 to 3177 AP.</param>
    /// <param name="month">1 (Farvardin) to 12 (Esfand).</param>
    /// <param name="day">1 to 31, 30 or 29, as the month and the year allow.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public JalaliDate(int year, int month, int day)
    {
        RequireYear(year);
        RequireMonth(month);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, JalaliCalendar.DaysInMonth(year, month));
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year AP, 1 to 3177.</summary>
    public int Year { get; }

    /// <summary>The month, 1 (Farvardin) to 12 (Esfand).</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    /// <summary>The month's name: «فروردین» in Persian, “Farvardin” otherwise.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">A BCP 47 tag; <c>fa</c> and its variants are Persian, any other gets the romanised name.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static string MonthName(int month, string language)
    {
        RequireMonth(month);
        return (LanguageTag.IsPersian(language) ? JalaliMonths.Persian : JalaliMonths.Romanised)[month - 1];
    }

    /// <summary>The Jalali date of a Gregorian day.</summary>
    /// <param name="date">22 March 622 or later, and in or before the year 3177 AP.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1 to 3177 AP.</exception>
    public static JalaliDate From(DateOnly date)
    {
        var number = date.DayNumber;
        if (number < JalaliCalendar.NewYear(JalaliCalendar.FirstYear) || number > JalaliCalendar.LastDay)
        {
            var written = date.ToString("O", CultureInfo.InvariantCulture);
            throw new ArgumentOutOfRangeException(nameof(date), written, "Not within the years 1 to 3177 AP.");
        }

        // All through the table, the Persian year begins in March of the Gregorian year 621 later.
        var year = Math.Min(date.Year - 621, JalaliCalendar.LastYear);
        if (number < JalaliCalendar.NewYear(year))
        {
            year--;
        }

        var dayOfYear = number - JalaliCalendar.NewYear(year);
        var month = JalaliCalendar.MonthsInYear;
        while (JalaliCalendar.DaysBefore(month) > dayOfYear)
        {
            month--;
        }

        return new JalaliDate(year, month, dayOfYear - JalaliCalendar.DaysBefore(month) + 1);
    }

    /// <summary>The Gregorian day.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(JalaliCalendar.NewYear(Year) + JalaliCalendar.DaysBefore(Month) + Day - 1);

    /// <summary>Day, month, year: «۲۹ فروردین ۱۳۸۰» in Persian, “29 Farvardin 1380” otherwise.</summary>
    /// <param name="language">A BCP 47 tag; <c>fa</c> and its variants are Persian.</param>
    public string Format(string language) => Numerals.Of(language).Write(string.Create(CultureInfo.InvariantCulture, $"{Day} {MonthName(Month, language)} {Year}"));

    /// <summary>The date in ASCII, year first and sortable: <c>1380-01-29</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    private static void RequireYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, JalaliCalendar.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, JalaliCalendar.LastYear);
    }

    private static void RequireMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, JalaliCalendar.MonthsInYear);
    }
}

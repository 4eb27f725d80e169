using IskraSite.Languages.Persian;

namespace IskraSite.Languages;

/// <summary>A day in one of the calendars. <see cref="Exists"/> tells which there are; the constructor checks nothing.</summary>
/// <param name="Year">The year as the calendar counts it, from 1.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct CalendarDate(CalendarSystem Calendar, int Year, int Month, int Day)
{
    /// <summary>What the imperial count adds to a Jalali year.</summary>
    public const int ImperialEra = 1180;

    /// <summary>The first Gregorian year that the Jalali calendar has from its first day to its last.</summary>
    public const int FirstYear = 623;

    /// <summary>The last such year.</summary>
    public const int LastYear = 3797;

    /// <summary>The months of every year in every calendar.</summary>
    public const int MonthsInYear = 12;

    /// <summary>The day in a calendar.</summary>
    /// <param name="day">22 March 622 or later, and in or before the year 3177 AP.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have the day.</exception>
    public static CalendarDate Of(DateOnly day, CalendarSystem calendar)
    {
        switch (calendar)
        {
            case CalendarSystem.Gregorian: return new CalendarDate(calendar, day.Year, day.Month, day.Day);
            case CalendarSystem.Jalali or CalendarSystem.Imperial:
                var jalali = JalaliDate.From(day);
                return new CalendarDate(calendar, jalali.Year + EraOf(calendar), jalali.Month, jalali.Day);
            case CalendarSystem.Hijri: return HijriCalendar.From(day);
            default: throw new System.Diagnostics.UnreachableException(calendar.ToString());
        }
    }

    /// <summary>Whether a calendar has a year; of the Gregorian ones those that the Jalali calendar has too.</summary>
    public static bool HasYear(CalendarSystem calendar, int year) => calendar switch
    {
        CalendarSystem.Gregorian => year is >= FirstYear and <= LastYear,
        CalendarSystem.Jalali or CalendarSystem.Imperial => year - EraOf(calendar) is >= JalaliCalendar.FirstYear and < JalaliCalendar.LastYear,
        CalendarSystem.Hijri => year is >= 2 and <= 3200,
        _ => throw new System.Diagnostics.UnreachableException(calendar.ToString()),
    };

    /// <summary>The days of a month.</summary>
    /// <param name="year">One that the calendar has.</param>
    public static int DaysInMonth(CalendarSystem calendar, int year, int month) => calendar switch
    {
        CalendarSystem.Gregorian => DateTime.DaysInMonth(year, month),
        CalendarSystem.Jalali or CalendarSystem.Imperial => JalaliCalendar.DaysInMonth(year - EraOf(calendar), month),
        CalendarSystem.Hijri => HijriCalendar.DaysInMonth(year, month),
        _ => throw new System.Diagnostics.UnreachableException(calendar.ToString()),
    };

    /// <summary>Whether there is such a day.</summary>
    public bool Exists => HasYear(Calendar, Year) && Month is >= 1 and <= MonthsInYear && Day >= 1 && Day <= DaysInMonth(Calendar, Year, Month);

    /// <summary>The Gregorian day.</summary>
    public DateOnly ToDateOnly() => Calendar switch
    {
        CalendarSystem.Gregorian => new DateOnly(Year, Month, Day),
        CalendarSystem.Jalali or CalendarSystem.Imperial => new JalaliDate(Year - EraOf(Calendar), Month, Day).ToDateOnly(),
        CalendarSystem.Hijri => HijriCalendar.ToDateOnly(this),
        _ => throw new System.Diagnostics.UnreachableException(Calendar.ToString()),
    };

    private static int EraOf(CalendarSystem calendar) => calendar == CalendarSystem.Imperial ? ImperialEra : 0;
}

using IskraSite.Languages;

namespace IskraSite.Editions.Model;

/// <summary>A date as a calendar counts it.</summary>
/// <param name="FirstYear">The year, or the first of those that it can be.</param>
/// <param name="LastYear">The year, or the last of those that it can be: 198X is 1980 to 1989.</param>
/// <param name="Month">1 to 12; a season is 21 (spring) to 24 (winter); null when only the year is known.</param>
/// <param name="Day">The day of the month, or null.</param>
public readonly record struct DateParts(int FirstYear, int LastYear, int? Month, int? Day)
{
    private const int Spring = 21;
    private const int Winter = 24;

    /// <summary>The season, 1 (spring) to 4 (winter), or null.</summary>
    public int? Season => Month is >= Spring and <= Winter ? Month - Spring + 1 : null;

    /// <summary>The days that it can mean. A season of the Gregorian calendar is that of the north, from equinox to solstice.</summary>
    /// <param name="calendar">Of the parts, which it has.</param>
    public (DateOnly First, DateOnly Last) DaysIn(CalendarSystem calendar)
    {
        if (Season is { } season)
        {
            // The Jalali year begins with spring: its months are those of the seasons in every calendar.
            if (calendar is CalendarSystem.Jalali or CalendarSystem.Imperial) return (DayOf(FirstYear, (season * 3) - 2, 1), LastOf(FirstYear, season * 3));
            var spring = CalendarDate.Of(new DateOnly(DayOf(FirstYear, 1, 1).Year, 6, 1), CalendarSystem.Jalali).Year;
            return new DateParts(spring, spring, Month, null).DaysIn(CalendarSystem.Jalali);
        }

        if (Month is not { } month) return (DayOf(FirstYear, 1, 1), LastOf(LastYear, CalendarDate.MonthsInYear));
        return Day is { } day ? (DayOf(FirstYear, month, day), DayOf(FirstYear, month, day)) : (DayOf(FirstYear, month, 1), LastOf(FirstYear, month));

        DateOnly DayOf(int year, int inMonth, int inDay) => new CalendarDate(calendar, year, inMonth, inDay).ToDateOnly();

        DateOnly LastOf(int year, int inMonth) => DayOf(year, inMonth, CalendarDate.DaysInMonth(calendar, year, inMonth));
    }
}

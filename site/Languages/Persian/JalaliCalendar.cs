namespace IskraSite.Languages.Persian;

/// <summary>
/// The arithmetic of the Iranian solar calendar after K. M. Borkowski, “The Persian calendar for 3000 years”, Earth, Moon and Planets 74
/// (1996) 223–230, with the table of periods in common use. A period is made of cycles of 33 years, the last of which has 29 or 37; in a
/// cycle the years 0, 4, 8 … are leap years, only never its last year. Defined for the years 1 to 3177.
/// </summary>
internal static class JalaliCalendar
{
    public const int FirstYear = 1;
    public const int LastYear = 3177;
    public const int MonthsInYear = 12;

    private const int LongCycle = 33;
    private const int LeapYearsInLongCycle = 8;

    private const int AnchorYear = 1380;

    // 1 Farvardin 1380 was 21 March 2001: the fixed point that ties the count of days to the Gregorian calendar.
    private static readonly int Origin = new DateOnly(2001, 3, 21).DayNumber - (AnchorYear * 365) - Locate(AnchorYear, out _, out _);

    /// <summary>The <see cref="DateOnly.DayNumber"/> of the last day of the last year.</summary>
    public static int LastDay => NewYear(LastYear) + DaysBefore(MonthsInYear) + DaysInMonth(LastYear, MonthsInYear) - 1;

    // The first years of the periods, and the end of the last one.
    private static ReadOnlySpan<short> Breaks =>
        [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178];

    public static bool IsLeapYear(int year)
    {
        Locate(year, out var inCycle, out var cycleLength);
        return inCycle % 4 == 0 && inCycle != cycleLength - 1;
    }

    public static int DaysInMonth(int year, int month) => month == MonthsInYear && !IsLeapYear(year) ? 29 : LongestMonth(month);

    /// <summary>The days of a month whose year is not known: Esfand counts 30.</summary>
    public static int LongestMonth(int month) => month <= 6 ? 31 : 30;

    /// <summary>The <see cref="DateOnly.DayNumber"/> of 1 Farvardin.</summary>
    public static int NewYear(int year) => Origin + (year * 365) + Locate(year, out _, out _);

    /// <summary>The days of the year before the month.</summary>
    public static int DaysBefore(int month) => ((month - 1) * 30) + Math.Min(month - 1, 6);

    // Returns the leap years from the beginning of the table to the year, and says where in its cycle the year stands.
    private static int Locate(int year, out int inCycle, out int cycleLength)
    {
        var leapYears = 0;
        for (var period = 1; ; period++)
        {
            var length = Breaks[period] - Breaks[period - 1];
            var longCycles = (length - 29) / LongCycle;
            var lastCycle = length - (longCycles * LongCycle);
            if (year < Breaks[period])
            {
                var inPeriod = year - Breaks[period - 1];
                var cycle = Math.Min(inPeriod / LongCycle, longCycles);
                inCycle = inPeriod - (cycle * LongCycle);
                cycleLength = cycle < longCycles ? LongCycle : lastCycle;
                return leapYears + (cycle * LeapYearsInLongCycle) + ((inCycle + 3) / 4);
            }

            leapYears += (longCycles * LeapYearsInLongCycle) + (lastCycle / 4);
        }
    }
}

namespace IskraSite.Languages;

/// <summary>
/// The lunar Hijri calendar by the tabular civil rule: months of 30 and 29 days in turn, the last with 30 in 11 years of 30 (2, 5, 7, 10, 13, 16, 18,
/// 21, 24, 26, 29), from 19 July 622 Gregorian, 16 July Julian (Reingold and Dershowitz, “Calendrical Calculations”, chapter 7).
/// </summary>
internal static class HijriCalendar
{
    private const int YearsInCycle = 30;
    private const int DaysInCycle = 10631;

    // The day before 1 Muharram of the year 1.
    private static readonly int Epoch = new DateOnly(622, 7, 19).DayNumber - 1;

    public static CalendarDate From(DateOnly date)
    {
        var days = date.DayNumber - Epoch;
        var year = ((YearsInCycle * days) + DaysInCycle + 15) / DaysInCycle;
        while (days <= DaysBeforeYear(year)) year--;
        while (days > DaysBeforeYear(year + 1)) year++;
        var rest = days - DaysBeforeYear(year);
        var month = CalendarDate.MonthsInYear;
        while (DaysBeforeMonth(month) >= rest) month--;
        return new CalendarDate(CalendarSystem.Hijri, year, month, rest - DaysBeforeMonth(month));
    }

    public static DateOnly ToDateOnly(CalendarDate date) => DateOnly.FromDayNumber(Epoch + DaysBeforeYear(date.Year) + DaysBeforeMonth(date.Month) + date.Day);

    public static int DaysInMonth(int year, int month) => month % 2 == 1 || (month == CalendarDate.MonthsInYear && IsLeapYear(year)) ? 30 : 29;

    private static bool IsLeapYear(int year) => ((11 * year) + 14) % YearsInCycle < 11;

    private static int DaysBeforeYear(int year) => ((year - 1) * 354) + ((3 + (11 * year)) / YearsInCycle);

    private static int DaysBeforeMonth(int month) => (29 * (month - 1)) + (month / 2);
}

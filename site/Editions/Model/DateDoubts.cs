using System.Globalization;
using IskraSite.Languages;

namespace IskraSite.Editions.Model;

/// <summary>Asks about dates that are right and are likely not meant.</summary>
internal static class DateDoubts
{
    // Newspapers are of these years; before and after them lie the counts of other calendars.
    private const int FirstYear = 1600;
    private const int LastYear = 2200;

    /// <summary>What is asked, and what to write; null when nothing is. A sign behind the date (CE) says that it is meant.</summary>
    /// <param name="text">The date as written.</param>
    public static (string Doubt, string Help)? Of(EdtfDate date, string text)
    {
        if (date is not { Calendar: CalendarSystem.Gregorian, IsCalendarNamed: false, Own.FirstYear: var year } || year is >= FirstYear and <= LastYear) return null;
        if (year > LastYear)
        {
            return year is > 2400 and < 2600
                ? ($"{Number(year)} is a year of the imperial count, read as Gregorian", $"write ‘{text} imperial’, or ‘{text} CE’ if the Gregorian year is meant")
                : ($"the Gregorian year {Number(year)} is yet to come", $"look at it again; write ‘{text} CE’ if it is meant");
        }

        return year < 1100
            ? ($"the Gregorian year {Number(year)} is before all newspapers", $"look at it again; write ‘{text} CE’ if it is meant")
            : ($"{Number(year)} is a Jalali or lunar Hijri year, read as Gregorian", $"write ‘{text} AP’ for Jalali, ‘{text} AH’ for lunar Hijri, or ‘{text} CE’ if the Gregorian year is meant");
    }

    /// <summary>Whether anything is asked.</summary>
    public static bool Has(EdtfDate date) => Of(date, "") is not null;

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}

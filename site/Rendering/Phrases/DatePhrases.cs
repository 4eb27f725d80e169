using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How a date is said: in the edition's calendars, that of the language's readers first. Names of months, digits and patterns are words of the theme.</summary>
internal static class DatePhrases
{
    /// <summary>A date as plain words, in the Gregorian calendar.</summary>
    public static string Plain(EdtfDate date, Strings words) => Whole(date, words, part => In(CalendarSystem.Gregorian, part, words));

    /// <summary>A date in the edition's calendars, as plain words.</summary>
    public static string Both(EdtfDate date, Strings words) => Whole(date, words, part => InBrackets(part, words));

    /// <summary>The day, month or year before which an open interval does not lie, as plain words; null for any other date.</summary>
    public static string? NotBefore(EdtfDate date, Strings words) => date.IsOpen ? words.Format("date_not_before", InBrackets(date, words)) : null;

    /// <summary>
    /// A date in the leading calendar of its language, as <c>time</c> elements, and as plain words in the others; nothing where there is no other. A
    /// month or a year of one calendar is the months or years of another in which it lies.
    /// </summary>
    public static (Html Own, string? Other) InBoth(EdtfDate date, Strings words)
    {
        var calendars = words.Language.Calendars;
        var own = Whole(date, words, part => TimeOf(part, In(calendars.Leading, part, words)).Markup);
        var others = calendars.Others.Select(calendar => Whole(date, words, part => In(calendar, part, words))).ToList();
        return (Html.OfMarkup(own), others.Count == 0 ? null : string.Join(words["list_separator"], others));
    }

    /// <summary>A date in the edition's calendars, as a <c>time</c> element.</summary>
    public static Html Element(EdtfDate date, Strings words) => TimeOf(date, Both(date, words));

    /// <summary>A Gregorian month or year as plain words, and in brackets as which months or years of the edition's other calendars.</summary>
    public static string Period(EdtfDate date, Strings words)
    {
        var others = words.Language.Calendars.All.Where(calendar => calendar != CalendarSystem.Gregorian).Select(calendar => In(calendar, date, words)).ToList();
        var own = In(CalendarSystem.Gregorian, date, words);
        return others.Count == 0 ? own : $"{own} {words["open_bracket"]}{string.Join(words["list_separator"], others)}{words["close_bracket"]}";
    }

    /// <summary>A year as its readers write it.</summary>
    public static string Year(int year, Strings words) => words.InDigits(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The year of a day in a calendar.</summary>
    public static int YearOf(DateOnly day, CalendarSystem calendar) => CalendarDate.Of(day, calendar).Year;

    // HTML has a form for a Gregorian day, month or year, and for no other span of time: an open one must not be taken for its first day.
    private static Html TimeOf(EdtfDate date, string said) =>
        !date.IsOpen && (date.IsGregorianUnit || date.Day is not null) ? Html.Element("time", Html.Text(said), ("datetime", date.MachineForm)) : Html.Element("span", Html.Text(said));

    // In the calendar in which it is written, a month or a year stands by itself: in another it is two halves.
    private static string InBrackets(EdtfDate date, Strings words)
    {
        var calendars = words.Language.Calendars;
        var said = date.Day is null ? [calendars.All.Contains(date.Calendar) ? date.Calendar : CalendarSystem.Gregorian] : calendars.All;
        var first = In(said[0], date, words);
        return said.Count == 1 ? first : $"{first} {words["open_bracket"]}{string.Join(words["list_separator"], said.Skip(1).Select(calendar => In(calendar, date, words)))}{words["close_bracket"]}";
    }

    private static string Whole(EdtfDate date, Strings words, Func<EdtfDate, string> say) =>
        date.IsOpenAtStart ? words.Format("date_until", say(date))
        : date.End is null ? say(date)
        : date.EndDate is { } end ? words.Format("date_interval", say(date), say(end))
        : words.Format("date_since", say(date));

    private static string In(CalendarSystem calendar, EdtfDate date, Strings words)
    {
        var said = calendar == date.Calendar ? AsWritten(date, words) : Computed(calendar, date, words);
        return date.IsApproximate ? words.Format("date_about", said) : date.IsUncertain ? words.Format("date_uncertain", said) : said;
    }

    private static string AsWritten(EdtfDate date, Strings words)
    {
        var (calendar, own) = (date.Calendar, date.Own);
        var year = YearIn(calendar, own.FirstYear, words);
        return own switch
        {
            { LastYear: var last } when last - own.FirstYear >= 99 => words.Format("date_century", Year(own.FirstYear, words), Year(last, words)),
            { LastYear: var last } when last != own.FirstYear => words.Format("date_decade", Year(own.FirstYear, words), Year(last, words)),
            { Season: { } season } => words.Format("date_month", words[$"season_{season}"], year),
            { Month: { } month, Day: { } day } => Approximate(calendar, words, words.Format("date_day", Year(day, words), MonthOf(calendar, month, words), year)),
            { Month: { } month } => words.Format("date_month", MonthOf(calendar, month, words), year),
            _ => year,
        };
    }

    private static string Computed(CalendarSystem calendar, EdtfDate date, Strings words)
    {
        var (first, last) = (CalendarDate.Of(date.FirstDayOfStart, calendar), CalendarDate.Of(date.LastDayOfStart, calendar));
        var (firstYear, lastYear) = (YearIn(calendar, first.Year, words), YearIn(calendar, last.Year, words));
        if (date.Day is not null) return Approximate(calendar, words, words.Format("date_day", Year(first.Day, words), MonthOf(calendar, first.Month, words), firstYear));
        if (date.Own.Month is null || date.Own.FirstYear != date.Own.LastYear) return first.Year == last.Year ? firstYear : words.Format("date_span", Year(first.Year, words), lastYear);
        if ((first.Year, first.Month) == (last.Year, last.Month)) return words.Format("date_month", MonthOf(calendar, first.Month, words), firstYear);
        return first.Year == last.Year
            ? words.Format("date_month", words.Format("date_span", MonthOf(calendar, first.Month, words), MonthOf(calendar, last.Month, words)), lastYear)
            : words.Format(
                "date_span", words.Format("date_month", MonthOf(calendar, first.Month, words), firstYear), words.Format("date_month", MonthOf(calendar, last.Month, words), lastYear));
    }

    private static string MonthOf(CalendarSystem calendar, int month, Strings words) => words[calendar switch
    {
        CalendarSystem.Gregorian => $"gregorian_{month}",
        CalendarSystem.Jalali or CalendarSystem.Imperial => $"jalali_{month}",
        CalendarSystem.Hijri => $"hijri_{month}",
        _ => throw new System.Diagnostics.UnreachableException(calendar.ToString()),
    }];

    private static string YearIn(CalendarSystem calendar, int year, Strings words) => calendar switch
    {
        CalendarSystem.Imperial => words.Format("year_imperial", Year(year, words)),
        CalendarSystem.Hijri => words.Format("year_hijri", Year(year, words)),
        _ => Year(year, words),
    };

    // The tabular Hijri calendar is a day or two from what was seen.
    private static string Approximate(CalendarSystem calendar, Strings words, string said) => calendar == CalendarSystem.Hijri ? words.Format("date_about", said) : said;
}

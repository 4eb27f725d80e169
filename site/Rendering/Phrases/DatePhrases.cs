using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How a date is said: in both calendars where it is a day, its own language's calendar first.</summary>
internal static class DatePhrases
{
    /// <summary>A date as plain words.</summary>
    public static string Plain(EdtfDate date, Strings words) => Whole(date, words, part => Gregorian(part, words));

    /// <summary>A date in both calendars, as plain words.</summary>
    public static string Both(EdtfDate date, Strings words) => Whole(date, words, part => InBrackets(part, words));

    /// <summary>The day, month or year before which an open interval does not lie, as plain words in both calendars; null for any other date.</summary>
    public static string? NotBefore(EdtfDate date, Strings words) => date.IsOpen ? words.Format("date_not_before", InBrackets(date, words)) : null;

    /// <summary>
    /// A date in the calendar of its own language, as <c>time</c> elements, and as plain words in the other. A month or a year of one
    /// calendar is the months or years of the other in which it lies.
    /// </summary>
    public static (Html Own, string Other) InBoth(EdtfDate date, Strings words)
    {
        var isPersian = LanguageTag.IsPersian(words.Language.Code);
        var own = Whole(date, words, part => $"<time datetime=\"{part.MachineForm}\">{Html.Escape(isPersian ? Jalali(part, words) : Gregorian(part, words))}</time>");
        return (new Html(own), Whole(date, words, part => isPersian ? Gregorian(part, words) : Jalali(part, words)));
    }

    /// <summary>A date in both calendars, as a <c>time</c> element.</summary>
    public static Html Element(EdtfDate date, Strings words) =>
        Html.Element("time", Html.Text(Both(date, words)), ("datetime", date.MachineForm));

    private static string InBrackets(EdtfDate date, Strings words)
    {
        var gregorian = Gregorian(date, words);
        if (date.Day is null) return gregorian;
        var jalali = JalaliDate.From(date.FirstDay).Format(words.Language.Code);
        var (first, second) = LanguageTag.IsPersian(words.Language.Code) ? (jalali, gregorian) : (gregorian, jalali);
        return $"{first} {words["open_bracket"]}{second}{words["close_bracket"]}";
    }

    private static string Whole(EdtfDate date, Strings words, Func<EdtfDate, string> say) =>
        date.End is null ? say(date)
        : date.EndDate is { } end ? words.Format("date_interval", say(date), say(end))
        : words.Format("date_since", say(date));

    private static string Gregorian(EdtfDate date, Strings words)
    {
        var code = words.Language.Code;
        return Qualified(date, words, date switch
        {
            { Day: not null } => GregorianDate.Format(date.FirstDay, code),
            { Month: { } month } => GregorianDate.FormatMonth(date.Year, month, code),
            _ => words.InDigits(date.MachineForm),
        });
    }

    private static string Jalali(EdtfDate date, Strings words)
    {
        var code = words.Language.Code;
        var (first, last) = (JalaliDate.From(date.FirstDay), JalaliDate.From(date.LastDayOfStart));
        return Qualified(date, words, date switch
        {
            { Day: not null } => first.Format(code),
            { Month: null } => words.Format("date_span", YearOf(first), YearOf(last)),
            _ when first.Year == last.Year => $"{words.Format("date_span", JalaliDate.MonthName(first.Month, code), JalaliDate.MonthName(last.Month, code))} {YearOf(last)}",
            _ => words.Format("date_span", $"{JalaliDate.MonthName(first.Month, code)} {YearOf(first)}", $"{JalaliDate.MonthName(last.Month, code)} {YearOf(last)}"),
        });

        string YearOf(JalaliDate day) => Digits.Plain(day.Year, LanguageTag.IsPersian(code));
    }

    private static string Qualified(EdtfDate date, Strings words, string said) =>
        date.IsApproximate ? words.Format("date_about", said) : date.IsUncertain ? words.Format("date_uncertain", said) : said;
}

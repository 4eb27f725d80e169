using IskraSite.Editions.Model;
using IskraSite.Outputs.Templates;
using IskraSite.Persian;

namespace IskraSite.Outputs;

/// <summary>How a date is said: in both calendars when it is a day, its own language's calendar first.</summary>
internal static class DateWords
{
    /// <summary>A date as plain words.</summary>
    public static string Plain(EdtfDate date, Words words)
    {
        var code = words.Language.Code;
        var said = date switch
        {
            { Day: not null } => GregorianDate.Format(date.FirstDay, code),
            { Month: { } month } => GregorianDate.FormatMonth(date.Year, month, code),
            _ => words.InDigits(date.MachineForm),
        };
        return date.IsApproximate ? words.Format("date_about", said) : date.IsUncertain ? words.Format("date_uncertain", said) : said;
    }

    /// <summary>A date in both calendars, as plain words.</summary>
    public static string Both(EdtfDate date, Words words)
    {
        if (date.Day is null) return Plain(date, words);
        var jalali = JalaliDate.From(date.FirstDay).Format(words.Language.Code);
        var (first, second) = LanguageTag.IsPersian(words.Language.Code) ? (jalali, Plain(date, words)) : (Plain(date, words), jalali);
        return $"{first} {words["open_bracket"]}{second}{words["close_bracket"]}";
    }

    /// <summary>A date in both calendars, as a <c>time</c> element.</summary>
    public static Html Element(EdtfDate date, Words words) =>
        new($"<time datetime=\"{date.MachineForm}\">{Html.Escape(Both(date, words))}</time>");
}

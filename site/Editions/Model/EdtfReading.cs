using System.Globalization;
using System.Text.RegularExpressions;
using IskraSite.Languages;

namespace IskraSite.Editions.Model;

/// <summary>What comes of reading a date: the date, or what is wrong with it.</summary>
/// <param name="Help">What is wrong, and what to write, to an editor; empty when it is a date.</param>
internal readonly partial record struct EdtfReading(EdtfDate? Date, string Help = "")
{
    private const string Forms = "write 2001-04-18, 2001-04 or 2001; add ~ when it is approximate, ? when it is uncertain (EDTF); 1380-01-29 AP is a Jalali date";

    private static readonly string Shared = string.Create(CultureInfo.InvariantCulture, $"the years that the calendars of an edition share are {CalendarDate.FirstYear} to {CalendarDate.LastYear}");

    /// <summary>No date.</summary>
    public static EdtfReading Wrong(string help) => new(null, help);

    /// <summary>Reads a date that is no interval.</summary>
    public static EdtfReading Single(string text, CalendarSystem calendar)
    {
        if (Shape().Match(text) is not { Success: true } found) return Wrong(HelpFor(text));
        var (first, last) = (found.Groups["year"].Value.Replace('X', '0'), found.Groups["year"].Value.Replace('X', '9'));
        var parts = new DateParts(Number(first), Number(last), Part("month"), Part("day"));
        if (parts.Day is not null && (parts.Month is null || parts.Season is not null)) return Wrong("a day needs its month: leave it out");
        if (parts.FirstYear != parts.LastYear && found.Groups["month"].Success && found.Groups["month"].Value != "XX")
            return Wrong("a month needs its year: leave it out");
        if (!CalendarDate.HasYear(calendar, parts.FirstYear) || !CalendarDate.HasYear(calendar, parts.LastYear))
            return Wrong(Shared);
        if (parts.Month is { } month && parts.Season is null)
        {
            if (month is < 1 or > CalendarDate.MonthsInYear) return Wrong("months are 01 to 12; 21 to 24 are spring, summer, autumn and winter");
            var days = CalendarDate.DaysInMonth(calendar, parts.FirstYear, month);
            if (parts.Day is { } day && (day < 1 || day > days)) return Wrong(string.Create(CultureInfo.InvariantCulture, $"there is no such day: that month has {days} days; look at the source"));
        }

        var mark = found.Groups["mark"].Value;
        return new(EdtfDate.Of(calendar, parts, mark is "~" or "%", mark is "?" or "%", calendar == CalendarSystem.Gregorian ? text : null));

        int? Part(string name) => found.Groups[name] is { Success: true, Value: not "XX" } part ? Number(part.Value) : null;
    }

    // What an editor most likely meant.
    private static string HelpFor(string text) =>
        text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)) ? "write it with the digits 0–9: 2001-04-18, or 1380-01-29 AP"
        : FarYears().IsMatch(text) ? Shared
        : Slashes().IsMatch(text) ? "write hyphens between year, month and day: 2001-04-18"
        : Forms;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX)(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:[0-9]{2})?)?)?)?)?(?<mark>[~?%])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex("^(-[0-9]{4}|Y-?[0-9]{5,})(-|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FarYears();

    [GeneratedRegex("^[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}

using System.Globalization;
using IskraSite.Languages;

namespace IskraSite.Editions.Model;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), or the same form in another calendar, which the sign behind it names
/// (<see cref="CalendarSigns"/>): a day, a month, a season or a year, digits of which may be unspecified (<c>X</c>), each perhaps approximate (<c>~</c>),
/// uncertain (<c>?</c>) or both (<c>%</c>); or an interval, whose beginning or end may be open or unknown. A year that the calendars of the
/// edition do not share is taken for a typing error, and is no date.
/// </summary>
/// <param name="Text">As EDTF in the Gregorian calendar.</param>
/// <param name="Year">Gregorian year: of a date that is said in another calendar, or that means several years, that of its first day.</param>
/// <param name="Month">1–12, or null; null too where the date is no whole Gregorian month.</param>
/// <param name="Day">1–31, or null.</param>
/// <param name="IsApproximate">Marked <c>~</c> or <c>%</c>.</param>
/// <param name="IsUncertain">Marked <c>?</c> or <c>%</c>.</param>
/// <param name="End">The end of an interval, as EDTF (<c>..</c> is open, nothing is unknown); null for a single date.</param>
public sealed record EdtfDate(string Text, int Year, int? Month, int? Day, bool IsApproximate, bool IsUncertain, string? End)
{
    /// <summary>The signs behind a date that name its calendar: 1380-01-29 AP. A Gregorian date needs none; CE says that its year is meant.</summary>
    public static IReadOnlyDictionary<string, CalendarSystem> CalendarSigns { get; } = new Dictionary<string, CalendarSystem>
    {
        ["AP"] = CalendarSystem.Jalali,
        ["imperial"] = CalendarSystem.Imperial,
        ["AH"] = CalendarSystem.Hijri,
        ["CE"] = CalendarSystem.Gregorian,
    };

    /// <summary>The calendar in which it is written.</summary>
    public CalendarSystem Calendar { get; private init; }

    /// <summary>Its year, month (or season, 21 to 24) and day as that calendar counts them.</summary>
    public DateParts Own { get; private init; } = new(0, 0, null, null);

    /// <summary>Whether a sign behind it names the calendar, so that its year needs no second look.</summary>
    public bool IsCalendarNamed { get; private init; }

    /// <summary>Whether it is an interval of which only the end is known: the date then says that end.</summary>
    public bool IsOpenAtStart { get; private init; }

    /// <summary>The first day that the date can mean; the first there is, when its beginning is open.</summary>
    public DateOnly FirstDay => IsOpenAtStart ? DateOnly.MinValue : FirstDayOfStart;

    /// <summary>The first day that what is said of its beginning can mean.</summary>
    public DateOnly FirstDayOfStart { get; private init; } = new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that its beginning can mean: later than <see cref="FirstDay"/> when that is a month or a year.</summary>
    public DateOnly LastDayOfStart { get; private init; } = new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>The last day that the date can mean; the last there is, when it is open.</summary>
    public DateOnly LastDay => End is null ? LastDayOfStart : EndDate?.LastDay ?? DateOnly.MaxValue;

    /// <summary>The end of an interval; null for a single date and for an open interval.</summary>
    public EdtfDate? EndDate { get; private init; }

    /// <summary>Whether only its beginning is known.</summary>
    public bool IsOpen => End is ".." or "";

    /// <summary>Whether it is one Gregorian day, month or year, which <see cref="MachineForm"/> then says wholly.</summary>
    public bool IsGregorianUnit => Day is not null || (FirstDayOfStart == new DateOnly(Year, Month ?? 1, 1) && LastDayOfStart == LastOf(Year, Month ?? 12));

    /// <summary>
    /// What is left of the date in a form that knows no open interval: of an open one the month or the year of its beginning, since the day would be
    /// taken for the day itself; of every other the date.
    /// </summary>
    public EdtfDate WithoutOpenEnd =>
        !IsOpen ? this
        : this with { Text = Month is null ? MachineForm : MachineForm[.."2001-04".Length], Day = null, End = null };

    /// <summary>The value for HTML's <c>datetime</c> attribute: a Gregorian day, month or year; of what is none of them, the year in which it begins.</summary>
    public string MachineForm =>
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}")
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Whether every day that another date can mean is a day that this one can mean.</summary>
    public bool Covers(EdtfDate other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Reads a date; null when it is not one.</summary>
    public static EdtfDate? Parse(string text) => Read(text).Date;

    /// <summary>What is wrong with a value that is no date, and what to write, to an editor; null when it is one.</summary>
    public static string? WhatIsWrongWith(string text) => Read(text) is { Date: null } read ? read.Help : null;

    /// <summary>A date that is written in a calendar, of its parts.</summary>
    /// <param name="parts">Checked before.</param>
    /// <param name="text">As written; null for what is Gregorian already.</param>
    internal static EdtfDate Of(CalendarSystem calendar, DateParts parts, bool isApproximate, bool isUncertain, string? text)
    {
        var (first, last) = parts.DaysIn(calendar);
        var (month, day) = (first.Month, first.Day);
        var isDay = first == last;
        var isMonth = first == new DateOnly(first.Year, first.Month, 1) && last == LastOf(first.Year, first.Month);
        var mark = (isApproximate, isUncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ => "" };
        var date = new EdtfDate("", first.Year, isDay || isMonth ? month : null, isDay ? day : null, isApproximate, isUncertain, null)
        {
            Calendar = calendar,
            Own = parts,
            FirstDayOfStart = first,
            LastDayOfStart = last,
        };
        return date with
        {
            Text = text ?? (date.IsGregorianUnit
                ? date.MachineForm + mark
                : string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}{mark}/{last:yyyy-MM-dd}{mark}")),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static EdtfReading Read(string text)
    {
        var (calendar, isNamed, plain) = (CalendarSystem.Gregorian, false, text);
        if (text.LastIndexOf(' ') is var space and > 0)
        {
            if (!CalendarSigns.TryGetValue(text[(space + 1)..], out calendar))
                return EdtfReading.Wrong("AP behind a date says Jalali, imperial the imperial count, AH lunar Hijri, CE Gregorian: 1380-01-29 AP");
            (isNamed, plain) = (true, text[..space]);
        }

        var slash = plain.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var single = EdtfReading.Single(plain, calendar);
            return single.Date is { } date ? new(date with { IsCalendarNamed = isNamed }) : single;
        }

        var (start, end) = (plain[..slash], plain[(slash + 1)..]);
        var isOpenAtStart = start is ".." or "";
        if (isOpenAtStart && end is ".." or "") return EdtfReading.Wrong("an interval has a beginning or an end: 2001-04-19/..");
        var first = EdtfReading.Single(isOpenAtStart ? end : start, calendar);
        if (first.Date is not { } begin) return first;
        begin = begin with { IsCalendarNamed = isNamed };
        if (isOpenAtStart) return new(begin with { Text = $"{start}/{begin.Text}", IsOpenAtStart = true });
        if (end is ".." or "") return new(begin with { Text = $"{begin.Text}/{end}", End = end });
        var second = EdtfReading.Single(end, calendar);
        if (second.Date is not { } last) return second;
        return last.LastDay < begin.FirstDay
            ? EdtfReading.Wrong("this interval ends before it begins: let the two change places")
            : new(begin with { Text = TextOf(begin, last, calendar == CalendarSystem.Gregorian), End = last.Text, EndDate = last });
    }

    // What is no Gregorian unit is an interval in EDTF itself, and an interval has no intervals in it.
    private static string TextOf(EdtfDate begin, EdtfDate last, bool isAsWritten) =>
        isAsWritten || (begin.IsGregorianUnit && last.IsGregorianUnit) ? $"{begin.Text}/{last.Text}"
        : string.Create(CultureInfo.InvariantCulture, $"{begin.FirstDayOfStart:yyyy-MM-dd}/{last.LastDayOfStart:yyyy-MM-dd}");
}

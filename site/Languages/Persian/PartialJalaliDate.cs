namespace IskraSite.Languages.Persian;

/// <summary>
/// A Jalali date as it stands in print, which may leave the year to the context: «۲۹ فروردین». <see cref="TryParse"/> makes only possible
/// dates; the constructor checks nothing.
/// </summary>
/// <param name="Year">The year AP, 1000 to 3177, or null when it is not printed.</param>
/// <param name="Month">The month, 1 (Farvardin) to 12 (Esfand).</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct PartialJalaliDate(int? Year, int Month, int Day)
{
    /// <summary>
    /// Reads a printed Persian date: a day in digits (Persian, Arabic-Indic or ASCII) or as an ordinal in words (اول or یکم to سی‌ویکم,
    /// with half-spaces, spaces or neither), a month, which may be followed by ماه, and if it is printed a year in four
    /// digits, which may be preceded by سال. Letters are compared as <see cref="Folding"/> has them,
    /// so that Arabic ي and ك and marks do no harm.
    /// </summary>
    /// <param name="text">The date and nothing else but white space.</param>
    /// <param name="date">The date, or the default value.</param>
    /// <returns>False if it is no such date or the day does not exist; without a year, 30 Esfand does.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialJalaliDate date)
    {
        date = default;
        if (text.ContainsAnyInRange('A', 'z') || !PrintedDate.TryParse(text, out var printed) || printed is not { Calendar: CalendarSystem.Jalali, Month: { } month, Day: { } day, Exists: true }) return false;
        date = new PartialJalaliDate(printed.Year, month, day);
        return true;
    }

    /// <summary>Whether the print can mean this day: the same day and month and, where the year is printed, the same year.</summary>
    public bool Matches(JalaliDate date) => Day == date.Day && Month == date.Month && (Year is null || Year == date.Year);
}

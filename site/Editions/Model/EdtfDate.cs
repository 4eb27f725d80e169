using System.Globalization;

namespace IskraSite.Editions.Model;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2:2019, level 1, the parts that print dates need): a day, a month or
/// a year, each perhaps approximate (<c>~</c>), uncertain (<c>?</c>) or both (<c>%</c>), or an interval, perhaps open. Every date is said in both
/// calendars: a year that one of them does not have is taken for a typing error, and is no date.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Year">Gregorian year.</param>
/// <param name="Month">1–12, or null.</param>
/// <param name="Day">1–31, or null.</param>
/// <param name="IsApproximate">Marked <c>~</c> or <c>%</c>.</param>
/// <param name="IsUncertain">Marked <c>?</c> or <c>%</c>.</param>
/// <param name="End">The end of an interval, as written after <c>/</c> (<c>..</c> is open); null for a single date.</param>
public sealed record EdtfDate(string Text, int Year, int? Month, int? Day, bool IsApproximate, bool IsUncertain, string? End)
{
    /// <summary>The first year that both calendars have from its first day to its last.</summary>
    public const int FirstYear = 623;

    /// <summary>The last such year.</summary>
    public const int LastYear = 3797;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that its beginning can mean: later than <see cref="FirstDay"/> when that is a month or a year.</summary>
    public DateOnly LastDayOfStart => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>The last day that the date can mean; the last there is, when it is open.</summary>
    public DateOnly LastDay => End is null ? LastDayOfStart : EndDate?.LastDay ?? DateOnly.MaxValue;

    /// <summary>The end of an interval; null for a single date and for an open interval.</summary>
    public EdtfDate? EndDate => End is null || IsOpen ? null : Parse(End);

    /// <summary>Whether only its beginning is known.</summary>
    public bool IsOpen => End is "..";

    /// <summary>
    /// What is left of the date in a form that knows no open interval: of an open one the month or the year of its beginning, since the day would be
    /// taken for the day itself; of every other the date.
    /// </summary>
    public EdtfDate WithoutOpenEnd =>
        !IsOpen ? this
        : this with { Text = Month is null ? MachineForm : MachineForm[.."2001-04".Length], Day = null, End = null };

    /// <summary>The value for HTML's <c>datetime</c> attribute: a Gregorian day, month or year.</summary>
    public string MachineForm =>
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}")
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Whether every day that another date can mean is a day that this one can mean.</summary>
    public bool Covers(EdtfDate other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Reads a date; null when it is not one.</summary>
    public static EdtfDate? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text : text[..slash];
        var end = slash < 0 ? null : text[(slash + 1)..];
        if (end is not null and not ".." && (Parse(end) is not { } last || last.End is not null)) return null;
        var approximate = first.EndsWith('~') || first.EndsWith('%');
        var uncertain = first.EndsWith('?') || first.EndsWith('%');
        var parts = (approximate || uncertain ? first[..^1] : first).Split('-');
        if (parts.Length > 3 || Number(parts[0], 4) is not (>= FirstYear and <= LastYear and { } year)) return null;
        int? month = null, day = null;
        if (parts.Length > 1 && ((month = Number(parts[1], 2)) is null or < 1 or > 12)) return null;
        if (parts.Length > 2 && ((day = Number(parts[2], 2)) is null or < 1 || day > DateTime.DaysInMonth(year, month!.Value))) return null;
        var date = new EdtfDate(text, year, month, day, approximate, uncertain, end);
        return end is not null and not ".." && Parse(end)!.LastDay < date.FirstDay ? null : date;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static int? Number(string digits, int length) =>
        digits.Length == length && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}

namespace IskraSite.Languages.Persian;

/// <summary>
/// A date as print has it, in Persian or in English, in any of the calendars: «۲۹ فروردین», «فروردین ۱۳۸۰», «۱ فروردین ۲۵۳۵», «۱۹ آوریل ۲۰۰۱», «سال ۱۳۸۰»,
/// “18 April 2001”. It may name a day that does not exist: <see cref="Exists"/>.
/// </summary>
/// <param name="Calendar">The calendar that its month or its year is of; null where a year alone does not tell.</param>
/// <param name="Year">The year as printed, four digits, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">The day of the month, from 1, or null.</param>
public readonly record struct PrintedDate(CalendarSystem? Calendar, int? Year, int? Month, int? Day)
{
    // Long enough for «بیست و پنجم اردیبهشت ماه سال ۱۳۸۰» spaced generously; anything longer is prose.
    private const int LongestDate = 100;

    private const int FirstYear = 1000;
    private const int LastYear = 3177;

    // Sightings of the moon differ from the table by so many days.
    private const int HijriTolerance = 2;

    private static readonly HashSet<string> MonthWords = Folded("ماه");
    private static readonly HashSet<string> YearWords = Folded("سال", "of", "year");

    private static readonly Dictionary<string, CalendarSystem> Eras = Folded([
        ("شمسی", CalendarSystem.Jalali), ("خورشیدی", CalendarSystem.Jalali), ("شاهنشاهی", CalendarSystem.Imperial), ("میلادی", CalendarSystem.Gregorian),
        ("قمری", CalendarSystem.Hijri), ("AP", CalendarSystem.Jalali), ("imperial", CalendarSystem.Imperial), ("AH", CalendarSystem.Hijri), ("CE", CalendarSystem.Gregorian),
    ]);

    private static readonly Dictionary<string, (CalendarSystem Calendar, int Month)> Months = MonthNames();

    /// <summary>Reads a printed date.</summary>
    /// <param name="text">The date and nothing else but white space.</param>
    /// <param name="date">The date, or the default value.</param>
    /// <returns>False when it is none that can be told.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PrintedDate date)
    {
        date = default;
        if (text.Length > LongestDate) return false;
        var words = Folding.Fold(text).Replace(Letters.Zwnj, ' ').Split([' ', '\n', '\t', '\u00A0', ',', '،'], StringSplitOptions.RemoveEmptyEntries);
        var (at, length, calendar, month) = FindMonth(words);
        if (at < 0) return TryYearAlone(words, out date);
        ReadOnlySpan<string> before = words.AsSpan(0, at);
        var after = Skip(words.AsSpan(at + length), MonthWords);
        int? day = null;
        if (before.Length > 0)
        {
            if (!TryDay(before, out var number)) return false;
            day = number;
        }
        else if (after.Length > 0 && after[0].Length <= 2 && TryDay(after[..1], out var behind))
        {
            day = behind;
            after = after[1..];
        }

        if (!TryYear(Skip(after, YearWords), out var year, out var era)) return false;
        if (calendar == CalendarSystem.Jalali && (era == CalendarSystem.Imperial || year is >= 2500 and < 2600)) calendar = CalendarSystem.Imperial;
        if (era is { } said && said != calendar) return false;
        if (day is null && year is null) return false;
        date = new PrintedDate(calendar, year, month, day);
        return true;
    }

    /// <summary>Whether there is such a day. One without a year does, when it does in some year.</summary>
    public bool Exists => Month is not { } month || Day is not { } day || day <= LongestIn(month);

    /// <summary>The days of its month.</summary>
    /// <param name="month">Of this date.</param>
    public int LongestIn(int month) => Calendar is not { } calendar ? 0
        : Year is { } year && CalendarDate.HasYear(calendar, year) ? CalendarDate.DaysInMonth(calendar, year, month)
        : calendar switch
        {
            CalendarSystem.Gregorian => DateTime.DaysInMonth(2000, month),
            CalendarSystem.Hijri => 30,
            _ => JalaliCalendar.LongestMonth(month),
        };

    /// <summary>Whether print can mean one of some days.</summary>
    public bool CanMean(DateOnly first, DateOnly last)
    {
        var (from, to) = (first.DayNumber, last.DayNumber);
        if (Calendar == CalendarSystem.Hijri && Day is not null) (from, to) = (from - HijriTolerance, to + HijriTolerance);
        for (var day = from; day <= to; day++)
        {
            if (Agrees(DateOnly.FromDayNumber(day))) return true;
        }

        return false;
    }

    private bool Agrees(DateOnly day)
    {
        if (Calendar is { } calendar) return AgreesIn(calendar, day);
        foreach (var any in Enum.GetValues<CalendarSystem>())
        {
            if (AgreesIn(any, day)) return true;
        }

        return false;
    }

    private bool AgreesIn(CalendarSystem calendar, DateOnly day) =>
        CalendarDate.Of(day, calendar) is var there && (Year ?? there.Year) == there.Year && (Month ?? there.Month) == there.Month && (Day ?? there.Day) == there.Day;

    private static bool TryYearAlone(string[] words, out PrintedDate date)
    {
        date = default;
        if (!TryYear(Skip(words, YearWords), out var year, out var era) || year is null) return false;
        date = new PrintedDate(era, year, null, null);
        return true;
    }

    // A name may be written as two words: ربیع‌الاول.
    private static (int At, int Length, CalendarSystem Calendar, int Month) FindMonth(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var length in (ReadOnlySpan<int>)[2, 1])
            {
                if (at + length > words.Length) continue;
                var name = string.Concat(words[at..(at + length)]);
                if (Months.TryGetValue(name, out var month) || (name.EndsWith("ماه", StringComparison.Ordinal) && Months.TryGetValue(name[..^"ماه".Length], out month)))
                    return (at, length, month.Calendar, month.Month);
            }
        }

        return (-1, 0, default, 0);
    }

    private static bool TryDay(ReadOnlySpan<string> words, out int day)
    {
        if (words.Length == 1 && TryNumber(words[0], out day)) return words[0].Length <= 2 && day > 0;
        day = Ordinals.ValueOf(string.Concat(words));
        return day > 0;
    }

    private static bool TryYear(ReadOnlySpan<string> words, out int? year, out CalendarSystem? era)
    {
        (year, era) = (null, null);
        if (words.Length > 1 && Eras.TryGetValue(words[^1], out var said))
        {
            era = said;
            words = words[..^1];
        }

        if (words.Length > 1 && words[^1] == "هجری") words = words[..^1];
        if (words.IsEmpty) return era is null;
        if (words.Length > 1 || words[0].Length != 4 || !TryNumber(words[0], out var number) || number is < FirstYear or > LastYear) return false;
        year = number;
        return true;
    }

    private static ReadOnlySpan<string> Skip(ReadOnlySpan<string> words, HashSet<string> skipped)
    {
        while (!words.IsEmpty && skipped.Contains(words[0])) words = words[1..];
        return words;
    }

    private static bool TryNumber(string word, out int number)
    {
        number = 0;
        return word.Length <= 4 && word.All(char.IsAsciiDigit) && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out number);
    }

    private static HashSet<string> Folded(params string[] words) => [.. words.Select(word => Folding.Fold(word))];

    private static Dictionary<string, CalendarSystem> Folded((string Word, CalendarSystem Calendar)[] words) => words.ToDictionary(word => Folding.Fold(word.Word), word => word.Calendar);

    private static Dictionary<string, (CalendarSystem Calendar, int Month)> MonthNames()
    {
        var names = new Dictionary<string, (CalendarSystem, int)>();
        Add(CalendarSystem.Jalali, JalaliMonths.Persian);
        Add(CalendarSystem.Jalali, JalaliMonths.Romanised);
        Add(CalendarSystem.Gregorian, PrintedMonths.Gregorian);
        Add(CalendarSystem.Gregorian, PrintedMonths.English);
        Add(CalendarSystem.Hijri, PrintedMonths.Hijri);
        return names;

        // Several spellings of one month are parted by bars.
        void Add(CalendarSystem calendar, string[] months)
        {
            for (var i = 0; i < months.Length; i++)
            {
                foreach (var spelling in months[i].Split('|')) names.TryAdd(string.Concat(Folding.Fold(spelling).Replace(Letters.Zwnj, ' ').Split(' ')), (calendar, i + 1));
            }
        }
    }
}

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
    // Long enough for «بیست و پنجم اردیبهشت ماه سال ۱۳۸۰» spaced generously; anything longer is prose.
    private const int LongestDate = 100;

    private const int MostDigits = 4;

    private static readonly string[] FoldedMonths = [.. JalaliMonths.Persian.Select(name => Folding.Fold(name))];
    private static readonly string FoldedMonthWord = Folding.Fold("ماه");
    private static readonly string FoldedYearWord = Folding.Fold("سال");

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
        if (text.Length > LongestDate)
        {
            return false;
        }

        var words = Folding.Fold(text).Replace(Letters.Zwnj, ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = FindMonth(words, out var month);
        if (at < 1
            || !TryDay(words.AsSpan(0, at), out var day)
            || !TryYear(words.AsSpan(at + 1), out var year)
            || day > (year is { } known ? JalaliCalendar.DaysInMonth(known, month) : JalaliCalendar.LongestMonth(month)))
        {
            return false;
        }

        date = new PartialJalaliDate(year, month, day);
        return true;
    }

    /// <summary>Whether the print can mean this day: the same day and month and, where the year is printed, the same year.</summary>
    public bool Matches(JalaliDate date) => Day == date.Day && Month == date.Month && (Year is null || Year == date.Year);

    private static int FindMonth(string[] words, out int month)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].AsSpan();
            if (word.EndsWith(FoldedMonthWord, StringComparison.Ordinal))
            {
                word = word[..^FoldedMonthWord.Length];
            }

            for (var i = 0; i < FoldedMonths.Length; i++)
            {
                if (word.SequenceEqual(FoldedMonths[i]))
                {
                    month = i + 1;
                    return at;
                }
            }
        }

        month = 0;
        return -1;
    }

    private static bool TryDay(ReadOnlySpan<string> words, out int day)
    {
        if (words.Length == 1 && TryNumber(words[0], out day))
        {
            return words[0].Length <= 2 && day > 0;
        }

        day = Ordinals.ValueOf(string.Concat(words));
        return day > 0;
    }

    private static bool TryYear(ReadOnlySpan<string> words, out int? year)
    {
        year = null;
        words = Skip(Skip(words, FoldedMonthWord), FoldedYearWord);
        if (words.IsEmpty)
        {
            return true;
        }

        if (words.Length > 1 || words[0].Length != MostDigits || !TryNumber(words[0], out var number)
            || number is < 1000 or > JalaliCalendar.LastYear)
        {
            return false;
        }

        year = number;
        return true;
    }

    private static ReadOnlySpan<string> Skip(ReadOnlySpan<string> words, string word) =>
        !words.IsEmpty && words[0].Equals(word, StringComparison.Ordinal) ? words[1..] : words;

    private static bool TryNumber(string word, out int number)
    {
        number = 0;
        if (word.Length > MostDigits)
        {
            return false;
        }

        foreach (var character in word)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }
}

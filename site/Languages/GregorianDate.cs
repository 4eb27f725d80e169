namespace IskraSite.Languages;

/// <summary>Gregorian dates as Iran and the English-speaking world print them, from no culture's data.</summary>
public static class GregorianDate
{
    private static readonly string[] Persian =
        ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The month's name: «آوریل» (the names used in Iran, after the French) in Persian, “April” otherwise.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">A BCP 47 tag; <c>fa</c> and its variants are Persian, any other gets the English name.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static string MonthName(int month, string language)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return (LanguageTag.IsPersian(language) ? Persian : English)[month - 1];
    }

    /// <summary>Day, month, year: «۱۸ آوریل ۲۰۰۱» in Persian, “18 April 2001” otherwise.</summary>
    /// <param name="date">Any day.</param>
    /// <param name="language">A BCP 47 tag; <c>fa</c> and its variants are Persian.</param>
    public static string Format(DateOnly date, string language) =>
        string.Concat(Digits.Plain(date.Day, LanguageTag.IsPersian(language)), " ", FormatMonth(date.Year, date.Month, language));

    /// <summary>Month and year: «آوریل ۲۰۰۱» in Persian, “April 2001” otherwise.</summary>
    /// <param name="year">1 to 9999, as <see cref="DateOnly"/> has them.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">A BCP 47 tag; <c>fa</c> and its variants are Persian.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public static string FormatMonth(int year, int month, string language)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        return string.Concat(MonthName(month, language), " ", Digits.Plain(year, LanguageTag.IsPersian(language)));
    }
}

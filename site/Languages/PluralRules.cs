namespace IskraSite.Languages;

/// <summary>Which of its forms a language uses with a whole number (CLDR 48, cardinals).</summary>
public static class PluralRules
{
    /// <summary>The forms that a language may have, besides the one that every language has.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["zero", "one", "two", "few", "many"];

    /// <summary>The form: one of <see cref="Forms"/>, or <c>other</c>.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    /// <param name="number">Not negative.</param>
    public static string FormOf(string tag, int number)
    {
        var (tens, units) = (number % 100, number % 10);
        return LanguageTag.PrimaryOf(tag) switch
        {
            "ja" or "ko" or "zh" or "vi" or "th" or "id" or "ms" => "other",
            "fa" or "prs" or "hi" or "bn" or "gu" or "kn" or "am" or "fr" or "pt" or "hy" => number <= 1 ? "one" : "other",
            "ar" or "arz" or "apc" => number switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => tens is >= 3 and <= 10 ? "few" : tens >= 11 ? "many" : "other",
            },
            "he" => number switch { 1 => "one", 2 => "two", _ => "other" },
            "ru" or "uk" or "be" => units == 1 && tens != 11 ? "one" : units is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "many",
            "hr" or "sr" or "bs" => units == 1 && tens != 11 ? "one" : units is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "other",
            "pl" => number == 1 ? "one" : units is >= 2 and <= 4 && tens is < 12 or > 14 ? "few" : "many",
            "cs" or "sk" => number == 1 ? "one" : number is >= 2 and <= 4 ? "few" : "other",
            "lt" => units == 1 && tens is < 11 or > 19 ? "one" : units >= 2 && tens is < 11 or > 19 ? "few" : "other",
            "ga" => number switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "sl" => tens switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
            _ => number == 1 ? "one" : "other",
        };
    }
}

namespace IskraSite.Languages;

/// <summary>How a language writes whole numbers.</summary>
/// <param name="Ten">Its digits 0 to 9, ten UTF-16 units.</param>
/// <param name="Thousands">What parts thousands.</param>
public sealed record Numerals(string Ten, string Thousands)
{
    private const string Latin = "0123456789";
    private const string Arabic = "٠١٢٣٤٥٦٧٨٩";
    private const string EasternArabic = "۰۱۲۳۴۵۶۷۸۹";

    /// <summary>English: 1,234.</summary>
    public static Numerals English { get; } = new(Latin, ",");

    /// <summary>Persian: ۱٬۲۳۴ (ISIRI 6219).</summary>
    public static Numerals Persian { get; } = new(EasternArabic, "\u066C");

    /// <summary>What CLDR 48 has for a language: its default numbering system and its grouping sign. English for one that is not here.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static Numerals Of(string tag) => LanguageTag.PrimaryOf(tag) switch
    {
        "fa" or "prs" or "ps" or "mzn" or "glk" or "lrc" or "azb" or "ks" or "sdh" or "bal" => Persian,
        "ar" or "arz" or "apc" or "ckb" or "sd" => new Numerals(Arabic, "\u066C"),
        "de" or "es" or "it" or "nl" or "pt" or "da" or "el" or "tr" or "id" or "ca" or "ku" or "kmr" or "az" => new Numerals(Latin, "."),
        "sv" or "nb" or "nn" or "no" or "fi" or "pl" or "ru" or "uk" or "cs" or "sk" or "bg" or "hu" => new Numerals(Latin, "\u00A0"),
        "fr" => new Numerals(Latin, "\u202F"),
        _ => English,
    };

    /// <summary>ASCII digits as the language writes them, everything else unchanged.</summary>
    /// <returns>The same instance when nothing changes.</returns>
    public string Write(string text) => Ten[0] == '0' || !text.AsSpan().ContainsAnyInRange('0', '9')
        ? text
        : string.Create(text.Length, (text, Ten), static (digits, from) =>
        {
            for (var i = 0; i < digits.Length; i++) digits[i] = from.text[i] is >= '0' and <= '9' ? from.Ten[from.text[i] - '0'] : from.text[i];
        });
}

namespace IskraSite.Languages;

/// <summary>Letters of the Arabic script as Persian writes them.</summary>
public static class Letters
{
    /// <summary>U+200C ZERO WIDTH NON-JOINER, the half-space of «می‌رود» (The Unicode Standard, section 23.2).</summary>
    public const char Zwnj = '\u200C';

    /// <summary>U+200D ZERO WIDTH JOINER, which asks for a joined form, as in the abbreviation «ه‍.»</summary>
    public const char Zwj = '\u200D';

    /// <summary>U+0640 ARABIC TATWEEL, the drawn-out connecting line; never part of the spelling.</summary>
    public const char Tatweel = '\u0640';

    private const char PersianYeh = '\u06CC';
    private const char PersianKeheh = '\u06A9';

    /// <summary>
    /// Whether the character is a letter of the Arabic script (General_Category Lo or Lm, Unicode 17.0, Basic Multilingual Plane, with the
    /// presentation forms). Digits, marks, punctuation and the tatweel are not.
    /// </summary>
    public static bool IsArabicScriptLetter(char character) => character switch
    {
        < '\u0620' => false,
        <= '\u064A' => character != Tatweel,
        <= '\u06FF' => character is '\u066E' or '\u066F' or (>= '\u0671' and <= '\u06D3') or '\u06D5' or '\u06E5' or '\u06E6' or '\u06EE'
            or '\u06EF' or (>= '\u06FA' and <= '\u06FC') or '\u06FF',
        <= '\u077F' => character >= '\u0750',
        <= '\u08FF' => character is (>= '\u0870' and <= '\u0887') or (>= '\u0889' and <= '\u088F') or (>= '\u08A0' and <= '\u08C9'),
        _ => character is (>= '\uFB50' and <= '\uFBB1') or (>= '\uFBD3' and <= '\uFD3D') or (>= '\uFD50' and <= '\uFD8F')
            or (>= '\uFD92' and <= '\uFDC7') or (>= '\uFDF0' and <= '\uFDFB') or (>= '\uFE70' and <= '\uFE74')
            or (>= '\uFE76' and <= '\uFEFC'),
    };

    /// <summary>
    /// Whether ي ى and ك are other forms of ی and ک, as in Persian and Kurdish, where machines and old keyboards type one for the other; in Arabic ي and ى are
    /// two letters (علي, على).
    /// </summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static bool AreArabicFormsOne(string tag) =>
        LanguageTag.PrimaryOf(tag) is not ("ar" or "arb" or "arz" or "apc" or "acm" or "ary" or "arq" or "aeb" or "ajp" or "afb" or "ayl" or "shu");

    /// <summary>The Persian form of one character: ی for ي and ى, ک for ك, every other character itself.</summary>
    internal static char ToPersian(char character) => character switch
    {
        '\u064A' or '\u0649' => PersianYeh,
        '\u0643' => PersianKeheh,
        _ => character,
    };
}

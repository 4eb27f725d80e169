using System.Buffers;

namespace IskraSite.Languages;

/// <summary>Letters of the Arabic script as Persian writes them, and how they join.</summary>
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

    private static readonly SearchValues<char> Foreign = SearchValues.Create("\u064A\u0649\u0643");

    // Joining_Type R and U among the letters of the blocks Arabic, Arabic Supplement and Arabic Extended-A/-B (ArabicShaping.txt).
    private static readonly SearchValues<char> NotJoiningForward = SearchValues.Create(
        "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632" +
        "\u0648\u0671\u0672\u0673\u0674\u0675\u0676\u0677\u0688\u0689\u068A" +
        "\u068B\u068C\u068D\u068E\u068F\u0690\u0691\u0692\u0693\u0694\u0695" +
        "\u0696\u0697\u0698\u0699\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8" +
        "\u06C9\u06CA\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06E5\u06E6\u06EE" +
        "\u06EF\u0759\u075A\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779" +
        "\u0870\u0871\u0872\u0873\u0874\u0875\u0876\u0877\u0878\u0879\u087A\u087B\u087C\u087D\u087E\u087F\u0880\u0881\u0882\u0887\u088E" +
        "\u08AA\u08AB\u08AC\u08AD\u08AE\u08B1\u08B2\u08B9\u08C9");

    /// <summary>
    /// The text in NFC (UAX #15) with the Arabic letters that look Persian made Persian: ي U+064A and ى U+0649 become ی U+06CC, ك U+0643
    /// becomes ک U+06A9, the forms ISIRI 6219 prescribes. Idempotent. Unpaired surrogates pass through.
    /// </summary>
    /// <param name="text">Any text; other letters, half-spaces and digits stay as they are.</param>
    /// <returns>The same instance when nothing changes.</returns>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Nfc.Compose(text);
        return composed.AsSpan().ContainsAny(Foreign)
            ? string.Create(composed.Length, composed, static (letters, source) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = ToPersian(source[i]);
                }
            })
            : composed;
    }

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
    /// Whether the character connects to a letter after it: Joining_Type D, such as ب and ی, or C, the tatweel and the ZWJ (The Unicode
    /// Standard, section 9.2; ArabicShaping.txt). False for the letters that join only backward (ا د ذ ر ز ژ و, Kurdish ڕ ۆ ە), for ء, for
    /// presentation forms, and for everything that is no letter.
    /// </summary>
    public static bool JoinsForward(char character) =>
        character is Tatweel or Zwj || (character < '\u0900' && IsArabicScriptLetter(character) && !NotJoiningForward.Contains(character));

    /// <summary>The Persian form of one character: ی for ي and ى, ک for ك, every other character itself.</summary>
    internal static char ToPersian(char character) => character switch
    {
        '\u064A' or '\u0649' => PersianYeh,
        '\u0643' => PersianKeheh,
        _ => character,
    };
}

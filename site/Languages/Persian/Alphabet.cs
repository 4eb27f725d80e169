namespace IskraSite.Languages.Persian;

/// <summary>
/// What <see cref="PersianOrder"/> knows of single characters: their weight on the first level, their variant on the second.
/// </summary>
internal static class Alphabet
{
    /// <summary>The weight of what the first level passes over: half-spaces, joiners, tatweel, marks.</summary>
    public const int Ignored = 0;

    /// <summary>The variant of a plain letter.</summary>
    public const char Plain = '\0';

    // The classes in their order, each with room for every UTF-16 unit.
    private const int Space = 1 << 16;
    private const int Sign = 2 << 16;
    private const int Digit = 3 << 16;
    private const int Persian = 4 << 16;
    private const int OtherArabic = 5 << 16;
    private const int Latin = 6 << 16;
    private const int Other = 7 << 16;

    // ء آ ا ب پ ت ث ج چ ح خ د ذ ر ڕ ز ژ س ش ص ض ط ظ ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ ه ە ی ێ: the Kurdish letters after their neighbours.
    private const string Order =
        "\u0621\u0622\u0627\u0628\u067E\u062A\u062B\u062C\u0686\u062D\u062E" +
        "\u062F\u0630\u0631\u0695\u0632\u0698\u0633\u0634\u0635\u0636\u0637" +
        "\u0638\u0639\u063A\u0641\u06A4\u0642\u06A9\u06AF\u0644\u06B5\u0645\u0646\u0648\u06C6\u0647\u06D5\u06CC\u06CE";

    // Letters that stand with another on the first level: letter, that other, the mark that parts them on the second (NUL: none does).
    private const string Variants =
        "\u0623\u0627\u0654" + // أ
        "\u0625\u0627\u0655" + // إ
        "\u0671\u0627\u0671" + // ٱ
        "\u0624\u0648\u0654" + // ؤ
        "\u0626\u06CC\u0654" + // ئ
        "\u06C0\u0647\u0654" + // ۀ
        "\u0629\u0647\u0629" + // ة
        "\u06BE\u0647\u06BE" + // the two-eyed he that some Kurdish keyboards type
        "\u064A\u06CC\0" +     // Arabic yeh
        "\u0649\u06CC\0" +     // alef maksura
        "\u0643\u06A9\0";      // Arabic kaf

    private const char FirstInTable = '\u0600';
    private const int TableSize = 0x100;

    private static readonly byte[] Ranks = BuildRanks();
    private static readonly char[] Marks = BuildMarks();

    /// <summary>The place in the order on the first level, or <see cref="Ignored"/>.</summary>
    public static int Primary(char character)
    {
        if (IsInTable(character) && Ranks[character - FirstInTable] is > 0 and var rank)
        {
            return Persian + rank;
        }

        if (Digits.ValueOf(character) is >= 0 and var value)
        {
            return Digit + value;
        }

        if (char.IsWhiteSpace(character))
        {
            return Space;
        }

        if (character is Letters.Zwnj or Letters.Zwj or Letters.Tatweel || Nfc.IsMark(character))
        {
            return Ignored;
        }

        if (IsLatin(character))
        {
            return Latin + Folding.LookUp(character);
        }

        var group = Punctuation.Contains(character) ? Sign : Letters.IsArabicScriptLetter(character) ? OtherArabic : Other;
        return group + character;
    }

    /// <summary>
    /// What distinguishes the character on the second level from its plain letter: a mark, or for Latin the letter itself.
    /// </summary>
    public static char Variant(char character) =>
        IsInTable(character) ? Marks[character - FirstInTable]
        : IsLatin(character) && Folding.LookUp(character) != character ? character
        : Plain;

    /// <summary>The letter that heads the words which begin with the character: its plain letter, a capital in Latin, an ASCII digit.</summary>
    public static char Heading(char character)
    {
        if (Digits.ValueOf(character) is >= 0 and var value) return (char)('0' + value);
        if (IsLatin(character)) return char.ToUpperInvariant((char)Folding.LookUp(character));
        for (var i = 0; i < Variants.Length; i += 3)
        {
            if (Variants[i] == character) return Variants[i + 1];
        }

        return character;
    }

    private static bool IsInTable(char character) => character is >= FirstInTable and < (char)(FirstInTable + TableSize);

    private static bool IsLatin(char character) =>
        char.IsAsciiLetter(character)
        || character is (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7')) or (>= '\u1E00' and <= '\u1EFF');

    private static byte[] BuildRanks()
    {
        var ranks = new byte[TableSize];
        for (var i = 0; i < Order.Length; i++)
        {
            ranks[Order[i] - FirstInTable] = (byte)(i + 1);
        }

        for (var i = 0; i < Variants.Length; i += 3)
        {
            ranks[Variants[i] - FirstInTable] = ranks[Variants[i + 1] - FirstInTable];
        }

        return ranks;
    }

    private static char[] BuildMarks()
    {
        var marks = new char[TableSize];
        for (var i = 0; i < Variants.Length; i += 3)
        {
            marks[Variants[i] - FirstInTable] = Variants[i + 2];
        }

        return marks;
    }
}

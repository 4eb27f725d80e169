namespace IskraSite.Languages;

/// <summary>Decimal digits and whole numbers as Persian and English readers expect them, from no culture's data.</summary>
public static class Digits
{
    private const char PersianZero = '\u06F0';
    private const char ArabicZero = '\u0660';
    private const char Minus = '\u2212';

    // Sign, ten digits, three separators: −۲٬۱۴۷٬۴۸۳٬۶۴۸
    private const int LongestNumber = 14;

    /// <summary>
    /// A whole number with thousands separators: «۱٬۲۳۴» with U+066C in Persian (ISIRI 6219), “1,234” in English. A negative number begins
    /// with U+2212 MINUS SIGN; set it in an element with <c>dir=ltr</c>, as every number with separators.
    /// </summary>
    /// <param name="number">Any number.</param>
    /// <param name="numerals">The digits and the sign between thousands.</param>
    public static string Format(int number, Numerals numerals)
    {
        ArgumentNullException.ThrowIfNull(numerals);
        Span<char> room = stackalloc char[LongestNumber];
        var start = room.Length;
        var rest = Math.Abs((long)number);
        var written = 0;
        do
        {
            if (written > 0 && written % 3 == 0)
            {
                room[--start] = numerals.Thousands[0];
            }

            room[--start] = numerals.Ten[(int)(rest % 10)];
            rest /= 10;
            written++;
        }
        while (rest > 0);

        if (number < 0)
        {
            room[--start] = Minus;
        }

        return new string(room[start..]);
    }

    /// <summary>The value 0 to 9 of an ASCII, Persian or Arabic-Indic digit; −1 for any other character.</summary>
    internal static int ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= ArabicZero and <= '\u0669' => character - ArabicZero,
        >= PersianZero and <= '\u06F9' => character - PersianZero,
        _ => -1,
    };
}

namespace IskraSite.Languages.Persian;

/// <summary>Punctuation and symbols, by the blocks a Persian or European text uses.</summary>
internal static class Punctuation
{
    /// <summary>Whether the character is punctuation or a symbol, and neither a letter, a digit, a mark nor white space.</summary>
    public static bool Contains(char character) => character switch
    {
        <= '\u007F' => character > ' ' && character != '\u007F' && !char.IsAsciiLetterOrDigit(character),
        <= '\u00FF' => character is (> '\u00A0' and <= '\u00BF' and not ('\u00AA' or '\u00B5' or '\u00BA')) or '\u00D7' or '\u00F7',
        <= '\u06FF' => character is (>= '\u0606' and <= '\u060F') or (>= '\u061B' and <= '\u061F') or (>= '\u066A' and <= '\u066D')
            or '\u06D4' or '\u06DE' or '\u06E9' or '\u06FD' or '\u06FE',
        < '\u2010' => false,
        <= '\u2BFF' => character is not ((>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u209C') or (>= '\u20D0' and <= '\u20FF')),
        _ => character is (>= '\u2E00' and <= '\u2E7F') or '\uFD3E' or '\uFD3F',
    };
}

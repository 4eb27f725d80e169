using System.Globalization;
using System.Text;

namespace IskraSite.Languages;

/// <summary>Words that nobody can see.</summary>
public static class Blank
{
    /// <summary>
    /// Whether a text shows nothing: it is empty, or all of it is white space, signs of format, marks without a letter, and letters that are blank by
    /// their nature (Unicode 17.0, General_Category Z, C and Mn, and the fillers of Hangul and Braille).
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Shows(rune)) return false;
        }

        return true;
    }

    private static bool Shows(Rune rune) => rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

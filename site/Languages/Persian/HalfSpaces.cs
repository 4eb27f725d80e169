namespace IskraSite.Languages.Persian;

/// <summary>What an editor's eye cannot see: half-spaces (ZWNJ, U+200C) that do nothing.</summary>
public static class HalfSpaces
{
    /// <summary>
    /// Whether the character is a ZWNJ that has no business where it stands: at the edge of a word (beside white space, punctuation, the
    /// beginning or the end), after another ZWNJ, before a mark of the letter before it, or after a letter that does not join forward
    /// anyway (ا د ذ ر ز ژ و …), so that it changes nothing a reader sees. After digits and Latin letters it is at home: «۲۰‌ساله».
    /// </summary>
    /// <param name="text">The text around it; its ends count as the edges of words.</param>
    /// <param name="index">The place of the character, in UTF-16 units. Any character but a ZWNJ gives false.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not within the text.</exception>
    public static bool IsMisplaced(ReadOnlySpan<char> text, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, text.Length);
        if (text[index] != Letters.Zwnj)
        {
            return false;
        }

        // Of two in a row the second is the superfluous one, so the first looks past it.
        var after = index + 1;
        while (after < text.Length && text[after] == Letters.Zwnj)
        {
            after++;
        }

        var before = index - 1;
        while (before >= 0 && Nfc.IsMark(text[before]))
        {
            before--;
        }

        if (before < 0 || after == text.Length || !IsInWord(text[before]) || !IsInWord(text[after]) || Nfc.IsMark(text[after]))
        {
            return true;
        }

        return Letters.IsArabicScriptLetter(text[before]) && !Letters.JoinsForward(text[before]);
    }

    private static bool IsInWord(char character) =>
        character is not (Letters.Zwnj or Letters.Zwj) && !char.IsWhiteSpace(character) && !Punctuation.Contains(character);
}

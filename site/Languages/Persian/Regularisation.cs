namespace IskraSite.Languages.Persian;

/// <summary>
/// The differences that collation does not count, because the edition regularises them without a mark: white space, half-spaces, the
/// Arabic forms of ی and ک, the shape of quotation marks, the asterisks of lists, canonical equivalence. Everything else counts.
/// </summary>
public static class Regularisation
{
    /// <summary>
    /// Appends the letters of a text that count. Dropped: Unicode White_Space, ZWNJ, ZWJ, tatweel, <c>*</c>; white space and ZWNJ divide the letters
    /// on both sides of them. Regularised: the text to NFC; ي ى to ی and ك to ک, but in Arabic, where ي and ى are two letters; « » “ ” „ ‟ to <c>"</c>.
    /// </summary>
    /// <remarks>
    /// Indexes never decrease. Where NFC changes a base letter with its marks (composes or reorders them), all that is left of it points
    /// to the base letter; everywhere else each unit points to itself. Unpaired surrogates pass through.
    /// </remarks>
    internal static void Append(ReadOnlySpan<char> text, WitnessLetters letters, int origin)
    {
        Span<char> room = stackalloc char[64];
        var position = 0;
        while (position < text.Length)
        {
            var plain = Nfc.PlainRun(text[position..]);
            AppendUnchanged(text.Slice(position, plain), letters, origin + position);
            position += plain;
            if (position == text.Length)
            {
                break;
            }

            var segment = text.Slice(position, Nfc.SegmentLength(text[position..]));
            var destination = Nfc.RoomFor(segment.Length, room);
            ReadOnlySpan<char> composed = destination[..Nfc.ComposeSegment(segment, destination)];
            if (composed.SequenceEqual(segment))
            {
                AppendUnchanged(segment, letters, origin + position);
            }
            else
            {
                foreach (var character in composed) Append(character, segment[0], origin + position, letters);
            }

            position += segment.Length;
        }
    }

    /// <summary>Whether a character is a quotation mark, of whichever shape.</summary>
    internal static bool IsQuotationMark(char character) => character is '"' or '«' or '»' or '“' or '”' or '„' or '‟';

    private static void AppendUnchanged(ReadOnlySpan<char> text, WitnessLetters letters, int origin)
    {
        for (var i = 0; i < text.Length; i++) Append(text[i], text[i], origin + i, letters);
    }

    // char.IsWhiteSpace is exactly White_Space, from the runtime's own data, which ICU does not reach.
    private static void Append(char character, char raw, int index, WitnessLetters letters)
    {
        if (char.IsWhiteSpace(character)) letters.Divide(WordBoundary.Space);
        else if (character == Letters.Zwnj) letters.Divide(WordBoundary.HalfSpace);
        else if (character is not (Letters.Zwj or Letters.Tatweel or '*')) letters.Add(Regularise(character, letters.AreFormsOne), index, raw);
    }

    private static char Regularise(char character, bool areFormsOne) => IsQuotationMark(character) ? '"' : areFormsOne ? Letters.ToPersian(character) : character;
}

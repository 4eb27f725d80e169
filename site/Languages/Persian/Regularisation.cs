namespace IskraSite.Languages.Persian;

/// <summary>
/// The differences that collation does not count, because the edition regularises them without a mark: white space, half-spaces, the
/// Arabic forms of ی and ک, the shape of quotation marks, the asterisks of lists, canonical equivalence. Everything else counts.
/// </summary>
public static class Regularisation
{
    /// <summary>
    /// Appends the letters of a text that count. Dropped: Unicode White_Space, ZWNJ, ZWJ, tatweel, <c>*</c>. Regularised: the text to NFC;
    /// ي ى to ی; ك to ک; « » “ ” „ ‟ to <c>"</c>.
    /// </summary>
    /// <remarks>
    /// Indexes never decrease. Where NFC changes a base letter with its marks (composes or reorders them), all that is left of it points
    /// to the base letter; everywhere else each unit points to itself. Unpaired surrogates pass through.
    /// </remarks>
    /// <param name="text">A piece of a witness. A mark does not compose with a base letter in another piece.</param>
    /// <param name="letters">Where to append; what is there already stays.</param>
    /// <param name="origin">Added to every index: where this piece begins in a larger text, in UTF-16 units.</param>
    public static void Append(ReadOnlySpan<char> text, List<WitnessLetter> letters, int origin = 0)
    {
        ArgumentNullException.ThrowIfNull(letters);
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
                AppendAt(composed, letters, origin + position);
            }

            position += segment.Length;
        }
    }

    private static void AppendUnchanged(ReadOnlySpan<char> text, List<WitnessLetter> letters, int origin)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Counts(text[i]))
            {
                letters.Add(new WitnessLetter(Regularise(text[i]), origin + i));
            }
        }
    }

    private static void AppendAt(ReadOnlySpan<char> composed, List<WitnessLetter> letters, int index)
    {
        foreach (var character in composed)
        {
            if (Counts(character))
            {
                letters.Add(new WitnessLetter(Regularise(character), index));
            }
        }
    }

    // char.IsWhiteSpace is exactly White_Space, from the runtime's own data, which ICU does not reach.
    private static bool Counts(char character) =>
        character is not (Letters.Zwnj or Letters.Zwj or Letters.Tatweel or '*') && !char.IsWhiteSpace(character);

    private static char Regularise(char character) =>
        character is '«' or '»' or '“' or '”' or '„' or '‟' ? '"' : Letters.ToPersian(character);
}

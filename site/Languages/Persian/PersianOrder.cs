namespace IskraSite.Languages.Persian;

/// <summary>
/// Persian alphabetical order, as dictionaries and registers have it, from our own table: a total order in which only ordinally equal
/// strings are equal, null before all.
/// </summary>
/// <remarks>
/// First level: white space; punctuation; digits by value; ء آ ا ب پ … ه ی, with أ إ ٱ as ا, ؤ as و, ئ as ی, ة ۀ as ه, Arabic ي ى ك as ی ک,
/// and the Kurdish ڕ ڤ ڵ ۆ ە ێ each after its neighbour ر ف ل و ه ی; other letters of the script; Latin without case and diacritics; the
/// rest by code unit. Half-spaces, joiners, tatweel and combining marks count for nothing there. Second level: a word without them, and
/// without hamza, before the same word with them; Latin small letters before capital ones. Third level: UTF-16 order. Canonically
/// equivalent texts part on the third level only.
/// </remarks>
public sealed class PersianOrder : IComparer<string>
{
    private const int End = -1;
    private const int PlainLetter = 1;

    private PersianOrder()
    {
    }

    /// <summary>The one instance; it has no state.</summary>
    public static PersianOrder Instance { get; } = new();

    /// <summary>
    /// Negative if <paramref name="x"/> comes first, positive if <paramref name="y"/> does, 0 only if they are the same string.
    /// </summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
        {
            return string.CompareOrdinal(x, y);
        }

        var composedX = Nfc.Compose(x);
        var composedY = Nfc.Compose(y);
        var byLetters = CompareLetters(composedX, composedY);
        if (byLetters != 0)
        {
            return byLetters;
        }

        var byVariants = CompareVariants(composedX, composedY);
        return byVariants != 0 ? byVariants : string.CompareOrdinal(x, y);
    }

    /// <summary>
    /// The letter under which a register lists words: their first letter or digit, without what the first level of the order passes over.
    /// A capital for Latin ones; the sign itself when there is no letter.
    /// </summary>
    public static string InitialOf(string words)
    {
        var composed = Nfc.Compose(words);
        foreach (var character in composed)
        {
            if (char.IsLetterOrDigit(character) && Alphabet.Primary(character) != Alphabet.Ignored) return Alphabet.Heading(character).ToString();
        }

        return composed.Length == 0 ? "" : composed[..1];
    }

    private static int CompareLetters(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        while (true)
        {
            var left = NextLetter(ref x);
            var right = NextLetter(ref y);
            if (left != right)
            {
                return left.CompareTo(right);
            }

            if (left == End)
            {
                return 0;
            }
        }
    }

    private static int NextLetter(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var weight = Alphabet.Primary(text[0]);
            text = text[1..];
            if (weight != Alphabet.Ignored)
            {
                return weight;
            }
        }

        return End;
    }

    private static int CompareVariants(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var pendingX = Alphabet.Plain;
        var pendingY = Alphabet.Plain;
        while (true)
        {
            var left = NextVariant(ref x, ref pendingX);
            var right = NextVariant(ref y, ref pendingY);
            if (left != right)
            {
                return left.CompareTo(right);
            }

            if (left == End)
            {
                return 0;
            }
        }
    }

    // A letter that carries its mark within, such as ؤ, is taken as the plain letter and then the mark, like و followed by U+0654.
    private static int NextVariant(ref ReadOnlySpan<char> text, ref char pending)
    {
        if (pending != Alphabet.Plain)
        {
            var mark = pending;
            pending = Alphabet.Plain;
            return PlainLetter + mark;
        }

        if (text.IsEmpty)
        {
            return End;
        }

        var character = text[0];
        text = text[1..];
        if (Alphabet.Primary(character) == Alphabet.Ignored)
        {
            return PlainLetter + character;
        }

        pending = Alphabet.Variant(character);
        return PlainLetter;
    }
}

using IskraSite.Languages.Persian;

namespace IskraSite.Languages;

/// <summary>
/// The alphabetical order of a language: that of <see cref="PersianOrder"/>, which knows the letters of Arabic and Latin script, with the language's own
/// letters in the language's own order. A total order in which only ordinally equal strings are equal, null before all.
/// </summary>
public sealed class AlphabeticalOrder : IComparer<string>
{
    private static readonly AlphabeticalOrder Common = new([]);

    // A letter of the alphabet, which may have two signs → the sign that stands for it where words are compared.
    private readonly Dictionary<string, char> places = [];
    private readonly string[] letters;
    private readonly int longest;

    private AlphabeticalOrder(string[] alphabet)
    {
        letters = alphabet;
        longest = alphabet.Length == 0 ? 0 : alphabet.Max(letter => letter.Length);

        // Private use stands behind every letter of a text; the order among these signs is the alphabet's.
        for (var i = 0; i < alphabet.Length; i++)
        {
            places[alphabet[i]] = (char)('\uE000' + i);
            places.TryAdd(alphabet[i].ToUpperInvariant(), (char)('\uE000' + i));
        }

        // Yeh and kaf as a Persian keyboard types them, for the Arabic letters.
        for (var i = alphabet.Length - 1; i >= 0; i--)
        {
            if (alphabet[i].Length == 1) places.TryAdd(Letters.ToPersian(alphabet[i][0]).ToString(), (char)('\uE000' + i));
        }
    }

    /// <summary>The order of a language.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    /// <param name="alphabet">Its letters in their order, divided by spaces; null: what is known of the language.</param>
    public static AlphabeticalOrder Of(string tag, string? alphabet = null) =>
        (alphabet ?? AlphabetOf(tag)) is { } known ? new AlphabeticalOrder(known.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : Common;

    /// <summary>Negative if <paramref name="x"/> comes first, positive if <paramref name="y"/> does, 0 only if they are the same string.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null || letters.Length == 0) return PersianOrder.Instance.Compare(x, y);
        var byLetters = PersianOrder.Instance.Compare(Placed(x), Placed(y));
        return byLetters != 0 ? byLetters : PersianOrder.Instance.Compare(x, y);
    }

    /// <summary>The letter under which a register lists words.</summary>
    public string InitialOf(string words)
    {
        var placed = Placed(words);
        var first = PersianOrder.InitialOf(placed);
        if (first.Length == 0 || first[0] is < '\uE000' or > '\uF8FF') return first;
        return letters[first[0] - '\uE000'].ToUpperInvariant();
    }

    // CLDR's exemplar letters, where the common order is not the language's.
    private static string? AlphabetOf(string tag) => LanguageTag.PrimaryOf(tag) switch
    {
        "ar" or "arz" or "apc" => "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي",
        "ckb" or "sdh" => "ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن ه ە و ۆ وو ی ێ",
        "ku" or "kmr" => "a b c ç d e ê f g h i î j k l m n o p q r s ş t u û v w x y z",
        "sv" or "fi" => "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö",
        "da" or "nb" or "nn" or "no" => "a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å",
        "es" => "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
        "tr" or "az" => "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z",
        _ => null,
    };

    private string Placed(string words)
    {
        if (letters.Length == 0) return words;
        var composed = Nfc.Compose(words);
        var placed = new System.Text.StringBuilder(composed.Length);
        for (var i = 0; i < composed.Length;)
        {
            var length = Math.Min(longest, composed.Length - i);
            while (length > 1 && !places.ContainsKey(composed.Substring(i, length))) length--;
            placed.Append(places.TryGetValue(composed.Substring(i, length), out var place) || places.TryGetValue(Alphabet.Heading(composed[i]).ToString(), out place) ? place : composed[i]);
            i += length;
        }

        return placed.ToString();
    }
}

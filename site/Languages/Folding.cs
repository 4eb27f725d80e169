using System.Buffers;
using System.Collections.Immutable;

namespace IskraSite.Languages;

/// <summary>
/// The folding of search: what a reader types and what is printed meet in the same letters. It is one table from one UTF-16 unit to at most
/// one, so that the browser's folder can be printed from <see cref="Rows"/> and cannot differ from this one.
/// </summary>
/// <remarks>
/// ي ى ێ to ی; ك to ک; ة ۀ ە ھ to ه; أ إ آ ٱ to ا; ؤ ۆ ڤ to و; ئ to ی; ڕ to ر; ڵ to ل; Persian and Arabic-Indic digits to ASCII; combining marks,
/// tatweel and invisible formats dropped, but not the ZWNJ; Latin letters to lower case and without the diacritics that NFD separates (Basic Latin, Latin-1, Latin Extended-A, -B and
/// Additional, so that romanised Persian folds too; ø, ł, ß and the like have none and stay). The ZWNJ stays, as the boundary within a
/// word: drop it to search joined words, split at it to search their parts. Canonically equivalent Persian and Latin texts fold alike.
/// </remarks>
public static class Folding
{
    // A noncharacter, on a page of the code space that has no rows and is therefore never looked up.
    private const char Drop = '\uFFFF';

    private const int PageSize = 256;

    private static readonly char[]?[] Pages = BuildPages();

    /// <summary>
    /// The whole table, in the order of <see cref="FoldingRow.From"/>, each character once. Folding a row's result changes nothing.
    /// </summary>
    public static ImmutableArray<FoldingRow> Rows { get; } = BuildRows();

    /// <summary>The text as search sees it, never longer than the text. Idempotent. Characters without a row stay.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        const int OnStack = 256;
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var folded = rented ?? stackalloc char[OnStack];
        var length = 0;
        foreach (var character in text)
        {
            var to = LookUp(character);
            if (to != Drop || character == Drop)
            {
                folded[length++] = to;
            }
        }

        var result = new string(folded[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    /// <summary>The folded form of one character that is not dropped; U+FFFF for one that is.</summary>
    internal static char LookUp(char character) => Pages[character >> 8] is { } page ? page[character & 0xFF] : character;

    private static char[]?[] BuildPages()
    {
        var pages = new char[]?[PageSize];
        foreach (var (from, to) in Pairs())
        {
            var page = pages[from >> 8] ??= [.. Enumerable.Range(from & 0xFF00, PageSize).Select(point => (char)point)];
            page[from & 0xFF] = to;
        }

        return pages;
    }

    private static ImmutableArray<FoldingRow> BuildRows() =>
        [.. Pairs().OrderBy(pair => pair.From).Select(pair => new FoldingRow(pair.From, pair.To == Drop ? "" : pair.To.ToString()))];

    private static IEnumerable<(char From, char To)> Pairs()
    {
        foreach (var pair in FoldingData.Letters)
        {
            yield return pair;
        }

        foreach (var (first, last) in FoldingData.Digits)
        {
            for (var digit = first; digit <= last; digit++)
            {
                yield return (digit, (char)('0' + (digit - first)));
            }
        }

        foreach (var (first, last) in FoldingData.Dropped)
        {
            for (var mark = first; mark <= last; mark++)
            {
                yield return (mark, Drop);
            }
        }

        for (var i = 0; i < FoldingLatin.Pairs.Length; i += 2)
        {
            yield return (FoldingLatin.Pairs[i], FoldingLatin.Pairs[i + 1]);
        }
    }
}

using System.Globalization;
using IskraSite.Languages;

namespace IskraSite.Editions.Proving;

/// <summary>The numbers that printed words hold, in digits of any kind or, up to ten, in Persian or English words.</summary>
internal static class PrintedFigures
{
    private static readonly string[][] NumberWords =
    [
        ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"],
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    ];

    private static readonly string[] LetterWords = ["نامه", "letter", "letters"];

    /// <summary>The words of a text as search sees them: folded, without punctuation and half-spaces.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var folded = Folding.Fold(text).Replace("\u200c", "", StringComparison.Ordinal);
        return [.. new string([.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The numbers that stand in digits.</summary>
    public static IReadOnlyList<int> In(string text) => [.. WordsOf(text).Where(word => char.IsAsciiDigit(word[0])).Select(NumberOf).OfType<int>()];

    /// <summary>How many letters a text says were sent: the number before the word; null when it says nothing of it.</summary>
    public static int? LettersIn(string text)
    {
        var words = WordsOf(text);
        for (var i = 1; i < words.Count; i++)
        {
            if (LetterWords.Contains(words[i]) && NumberOf(words[i - 1]) is { } number) return number;
        }

        return null;
    }

    private static int? NumberOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        foreach (var words in NumberWords)
        {
            if (Array.IndexOf(words, word) is var at and >= 0) return at + 1;
        }

        return null;
    }
}

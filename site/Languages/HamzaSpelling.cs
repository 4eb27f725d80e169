namespace IskraSite.Languages;

/// <summary>
/// The spellings of words with a hamza: the same word is written on any of its seats, or without one («مسئول», «مسؤول», «مسوول»; «جزء», «جز»;
/// Kurdish «ئازاد», Persian «آزاد»). Search looks for all of them; <see cref="Folding"/> keeps to one.
/// </summary>
public static class HamzaSpelling
{
    /// <summary>The letters with a hamza, and the hamza alone.</summary>
    public const string Letters = "أؤإئء";

    /// <summary>What may be written in the place of each; besides, nothing.</summary>
    public const string Seats = "اوی";

    /// <summary>A text with each hamza on another seat, then with none; nothing for a text without a hamza.</summary>
    public static IEnumerable<string> Of(string text) => text.AsSpan().ContainsAny(Letters) ? [.. Seats.Select(seat => On(text, seat.ToString())), On(text, "")] : [];

    private static string On(string text, string seat)
    {
        foreach (var letter in Letters) text = text.Replace(letter.ToString(), seat, StringComparison.Ordinal);
        return text;
    }
}

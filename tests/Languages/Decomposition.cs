using System.Text;
using IskraSite.Languages;

namespace IskraSite.Tests.Languages;

/// <summary>
/// Letters taken apart as Unicode has it, by the builder's own table: without ICU the framework does not do it. The browser holds the table
/// against its own (<c>tests/Browser/CompositionTests.cs</c>).
/// </summary>
internal static class Decomposition
{
    private static readonly Dictionary<Rune, string> Pairs = NfcData.Pairs.EnumerateRunes().Chunk(3).ToDictionary(runes => runes[0], runes => $"{runes[1]}{runes[2]}");

    /// <summary>The text with each composite as its letter and its marks, in the order in which these were.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Pairs.TryGetValue(rune, out var pair) ? Of(pair) : rune.ToString()));
}

using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Theming;

/// <summary>The theme's words in one language, and how that language writes numbers, counts and sorts.</summary>
/// <param name="words">Key → words: its own, and those of another language in the place of what it lacks.</param>
/// <param name="own">Key → words, of the language's own file alone.</param>
internal sealed class Strings(Language language, IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> own)
{
    // What a language's file may say besides words; left out, the language's data say it.
    private const string DigitsKey = "digits";
    private const string ThousandsKey = "thousands";
    private const string AlphabetKey = "alphabet";

    private readonly Numerals numerals = new(
        own.GetValueOrDefault(DigitsKey) is { Length: 10 } digits ? digits : Numerals.Of(language.Code).Ten,
        own.GetValueOrDefault(ThousandsKey) ?? Numerals.Of(language.Code).Thousands);

    private Values? values;

    /// <summary>Keys that a file may have and need not: how the language writes numbers, and the order of its letters.</summary>
    public static IReadOnlySet<string> OptionalKeys { get; } = new HashSet<string> { DigitsKey, ThousandsKey, AlphabetKey };

    public Language Language { get; } = language;

    /// <summary>The order of its registers.</summary>
    public AlphabeticalOrder Order { get; } = AlphabeticalOrder.Of(language.Code, own.GetValueOrDefault(AlphabetKey));

    /// <summary>The words under a key.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no file of the theme: a bug of the program, since the theme's files agree.</exception>
    public string this[string key] => words[key];

    /// <summary>All of them, as templates see them. Made once and never changed afterwards.</summary>
    public Values AsValues()
    {
        if (values is not null) return values;
        var made = new Values { IsUnseen = true };
        foreach (var (key, word) in words) made[key] = word;
        return values = made;
    }

    /// <summary>Whether there is a key.</summary>
    public bool Has(string key) => words.ContainsKey(key);

    /// <summary>The words under a key, with values in the places {0}, {1} ….</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>
    /// The same where a number decides about the form of the words: under the key and the name of the form (<c>notes_one</c>) where the language has one,
    /// else under the key alone.
    /// </summary>
    /// <param name="number">What is counted.</param>
    public string Counted(string key, int number, params ReadOnlySpan<object?> arguments)
    {
        var form = $"{key}_{PluralRules.FormOf(Language.Code, number)}";
        return Format(own.ContainsKey(form) ? form : key, arguments);
    }

    /// <summary>A number in the language's digits.</summary>
    public string Number(int number) => Digits.Format(number, numerals);

    /// <summary>The digits 0 to 9 as the language writes them, for scripts.</summary>
    public string TenDigits => numerals.Ten;

    /// <summary>Digits as the language writes them, everything else unchanged.</summary>
    public string InDigits(string text) => numerals.Write(text);

    /// <summary>A list as the language says it: a, b and c.</summary>
    public string List(IReadOnlyList<string> items) => string.Concat(items.Select((item, i) => item + AfterItem(i, items.Count)));

    /// <summary>What stands in such a list after an item; nothing after the last.</summary>
    /// <param name="index">Which item, from 0.</param>
    /// <param name="count">How many there are.</param>
    public string AfterItem(int index, int count) =>
        (count - index) switch { 1 => "", 2 => this["list_last_separator"], _ => this["list_separator"] };
}

using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Theming;

/// <summary>The theme's words in one language, and how that language writes numbers and dates.</summary>
/// <param name="words">Key → words.</param>
internal sealed class Strings(Language language, IReadOnlyDictionary<string, string> words)
{
    private Values? values;

    /// <summary>Which language.</summary>
    public Language Language { get; } = language;

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

    /// <summary>A number in the language's digits.</summary>
    public string Number(int number) => Digits.Format(number, Language.Code);

    /// <summary>The digits 0 to 9 as the language writes them, for scripts.</summary>
    public string TenDigits => InDigits("0123456789");

    /// <summary>Digits as the language writes them, everything else unchanged.</summary>
    public string InDigits(string text) => LanguageTag.IsPersian(Language.Code) ? Digits.ToPersian(text) : text;

    /// <summary>A list as the language says it: a, b and c.</summary>
    public string List(IReadOnlyList<string> items) => string.Concat(items.Select((item, i) => item + AfterItem(i, items.Count)));

    /// <summary>What stands in such a list after an item; nothing after the last.</summary>
    /// <param name="index">Which item, from 0.</param>
    /// <param name="count">How many there are.</param>
    public string AfterItem(int index, int count) =>
        (count - index) switch { 1 => "", 2 => this["list_last_separator"], _ => this["list_separator"] };
}

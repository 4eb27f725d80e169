namespace IskraSite.Editions.Model;

/// <summary>The same words in several languages.</summary>
/// <param name="values">Language code → words.</param>
/// <param name="isWhole">Whether every language is to have them, so that those of the original stand where one lacks them.</param>
public sealed class Localized(IReadOnlyDictionary<string, string> values, bool isWhole = true)
{
    /// <summary>No words in any language; stands where a form was broken, so that reading can go on.</summary>
    public static Localized Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The words in a language, or those of the original in their place; empty when there are none either (which reading has reported).</summary>
    public string this[Language language] => values.GetValueOrDefault(language.Code) ?? (isWhole ? values.GetValueOrDefault(language.OriginalCode, "") : "");

    /// <summary>Whether a language has words of its own here.</summary>
    public bool Has(Language language) => values.ContainsKey(language.Code);

    /// <summary>The words in every language, in the order of the languages' codes.</summary>
    public IEnumerable<string> All => values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>A language's own words, or null.</summary>
    /// <param name="code">The code of the language.</param>
    public string? In(string code) => values.GetValueOrDefault(code);

    /// <summary>The language codes that have words.</summary>
    public IEnumerable<string> Codes => values.Keys;
}

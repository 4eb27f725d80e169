namespace IskraSite.Editions.Model;

/// <summary>The same words in several languages.</summary>
/// <param name="values">Language code → words.</param>
public sealed class Localized(IReadOnlyDictionary<string, string> values)
{
    /// <summary>No words in any language; stands where a form was broken, so that reading can go on.</summary>
    public static Localized Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The words in a language; empty when missing (which reading has reported).</summary>
    public string this[Language language] => values.GetValueOrDefault(language.Code, "");

    /// <summary>The words in every language, in the order of the languages' codes.</summary>
    public IEnumerable<string> All => values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>The words in the language with a code; empty when missing.</summary>
    public string In(string code) => values.GetValueOrDefault(code, "");

    /// <summary>The language codes that have words.</summary>
    public IEnumerable<string> Codes => values.Keys;
}

using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary>A column of <c>supporters.csv</c>: its cells, its table schema and its line on the page come from this one declaration.</summary>
/// <param name="Name">Its name: English, in snake case.</param>
/// <param name="AboutKey">The key of the theme's words about it.</param>
/// <param name="Value">What stands in a cell; null for nothing.</param>
internal sealed record Column(string Name, string AboutKey, Func<SupporterRecord, string?> Value)
{
    /// <summary>The type in Table Schema: <c>string</c>, <c>integer</c>.</summary>
    public string Type { get; init; } = "string";

    /// <summary>The format in Table Schema, or null.</summary>
    public string? Format { get; init; }

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values that there are, when they are few.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>A regular expression for the whole value, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>A column for each language, <c>name_fa</c>, <c>name_en</c> ….</summary>
    public static IEnumerable<Column> ForEach(IEnumerable<Language> languages, string name, Func<SupporterRecord, Language, string?> value, bool isRequired = false) =>
        languages.Select(language => new Column($"{name}_{SuffixOf(language)}", "data_about_" + name, record => value(record, language)) { IsRequired = isRequired });

    /// <summary>How the names of columns in a language end.</summary>
    public static string SuffixOf(Language language) => language.Code.Replace('-', '_').ToLowerInvariant();
}

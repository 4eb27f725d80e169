using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Data;

/// <summary>How the files of data write what they all have: words in several languages, certainty, the head.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>An object of language code → words; nothing when there are no words at all.</summary>
    public static void WriteWords(this Utf8JsonWriter json, string name, EditionSettings settings, Func<Language, string?> words)
    {
        var said = settings.Languages.Select(language => (language.Code, Words: words(language))).Where(pair => !string.IsNullOrEmpty(pair.Words)).ToList();
        if (said.Count == 0) return;
        json.WriteStartObject(name);
        foreach (var (code, text) in said) json.WriteString(code, text);
        json.WriteEndObject();
    }

    /// <summary>The same of words that are said in several languages, each in its own.</summary>
    public static void WriteWords(this Utf8JsonWriter json, string name, EditionSettings settings, Localized? words) =>
        json.WriteWords(name, settings, language => words?.In(language.Code));

    /// <summary>A string; nothing when there is none.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A list of strings.</summary>
    public static void WriteList(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What stands at the head of every file: its schema, whose it is, which version.</summary>
    /// <param name="schema">The name of its schema.</param>
    /// <param name="up">The way from the file to the folder of the data.</param>
    public static void WriteHead(this Utf8JsonWriter json, string schema, EditionSettings settings, string up = "")
    {
        json.WriteString("$schema", up + DataAddresses.Schema(schema).Below(DataAddresses.Folder));
        json.WriteWords("edition", settings, settings.Title);
        json.WriteString("version", settings.Version);
        json.WriteString("published", settings.Published.Text);
        json.WriteString("home", settings.BaseUrl.AbsoluteUri);
        var (apparatus, texts) = (settings.Licences.First(licence => licence.Part == "apparatus"), settings.Licences.First(licence => licence.Part == "texts"));
        json.WriteString("license", apparatus.Address.AbsoluteUri);
        json.WriteString("rights_of_the_texts", texts.Address.AbsoluteUri);
    }

    /// <summary>Certainty as data; null when nothing is said.</summary>
    public static string? Of(Certainty certainty) => certainty switch
    {
        Certainty.Low => "low",
        Certainty.Medium => "medium",
        Certainty.High => "high",
        _ => null,
    };
}

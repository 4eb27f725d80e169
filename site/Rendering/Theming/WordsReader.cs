using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Rendering.Theming;

/// <summary>
/// Reads the theme's words. A language that lacks some, or all, gets those of another in their place, one by one: of the edition's languages those that
/// run in the same direction first, then of the theme's own.
/// </summary>
internal static class WordsReader
{
    // The theme's own language: it has every key.
    private const string Complete = "en";

    // So many missing keys are named; the others are a number.
    private const int MostNamed = 5;

    /// <summary>The words of every language of the edition, by code.</summary>
    public static IReadOnlyDictionary<string, Strings> Read(InputFolder folder, IReadOnlyList<Language> languages, DiagnosticBag bag)
    {
        var present = folder.List("strings", folders: false).ToHashSet();
        var files = new Dictionary<string, YamlMap>();
        foreach (var code in languages.Select(language => language.Code).Append(Complete).Distinct().Where(code => present.Contains($"{code}.yml")))
        {
            if (folder.Read($"strings/{code}.yml") is { } file && YamlTree.Read(file, bag) is { } map) files[code] = map;
        }

        // The theme as it comes is complete in its own language; one that has no such file, in the first that it has.
        if (files.GetValueOrDefault(Complete) is not { } reference)
        {
            if (languages.Select(language => files.GetValueOrDefault(language.Code)).OfType<YamlMap>().FirstOrDefault() is not { } other)
            {
                bag.Add(Codes.Files.Missing, SourceLocation.OfFile($"strings/{Complete}.yml"), "the theme has no words", "a theme has a file of words for each language: copy strings/ of the theme as it came");
                return languages.ToDictionary(language => language.Code, language => new Strings(language, new Dictionary<string, string>(), new Dictionary<string, string>()));
            }

            reference = other;
        }

        var words = files.ToDictionary(file => file.Key, file => WordsOf(file.Value));
        foreach (var (code, map) in files.Where(file => file.Value != reference))
        {
            foreach (var (key, _) in map.Entries.Where(entry => !IsKnown(entry.Key.Value, reference)))
                bag.Add(Codes.Theme.Strings, key.Place, $"‘{key.Value}’ is not in {reference.File.Path}", Suggestion.Help(key.Value, [.. reference.Entries.Select(entry => entry.Key.Value)]));
        }

        var all = new Dictionary<string, Strings>();
        foreach (var language in languages)
        {
            var own = words.GetValueOrDefault(language.Code) ?? [];
            var filled = new Dictionary<string, string>();
            IEnumerable<string> order = [language.Code, .. languages.OrderBy(other => other.Direction == language.Direction ? 0 : 1).Select(other => other.Code), Complete];
            foreach (var file in order.Select(code => words.GetValueOrDefault(code)).OfType<Dictionary<string, string>>())
            {
                foreach (var (key, word) in file) filled.TryAdd(key, word);
            }

            ReportMissing(language, files.GetValueOrDefault(language.Code), own, reference, bag);
            all[language.Code] = new Strings(language, filled, own);
        }

        return all;
    }

    private static void ReportMissing(Language language, YamlMap? map, Dictionary<string, string> own, YamlMap reference, DiagnosticBag bag)
    {
        var path = $"strings/{language.Code}.yml";
        var missing = reference.Entries.Select(entry => entry.Key.Value).Where(key => !own.ContainsKey(key) && !Strings.OptionalKeys.Contains(key) && !IsForm(key, reference)).ToList();
        if (missing.Count == 0) return;
        var named = string.Join(", ", missing.Take(MostNamed).Select(key => $"‘{key}’"));
        bag.Add(
            Codes.Theme.Untranslated, map is null ? SourceLocation.OfFile(path) : map.Entries[0].Key.Place,
            map is null ? $"the theme has no words in ‘{language.Code}’" : $"{path} lacks {named}" + (missing.Count > MostNamed ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" and {missing.Count - MostNamed} more words") : ""),
            $"words of another language stand in their place; translate them from {reference.File.Path}");
    }

    // A key, one that may be left out, or a form of a key for some numbers.
    private static bool IsKnown(string key, YamlMap reference) =>
        reference[key] is not null || Strings.OptionalKeys.Contains(key) || IsForm(key, reference);

    private static bool IsForm(string key, YamlMap reference) => StemOf(key) is { } stem && reference[stem] is not null;

    private static string? StemOf(string key) =>
        PluralRules.Forms.FirstOrDefault(form => key.EndsWith("_" + form, StringComparison.Ordinal)) is { } form ? key[..^(form.Length + 1)] : null;

    private static Dictionary<string, string> WordsOf(YamlMap map) =>
        map.Entries.Where(entry => entry.Value is YamlScalar).ToDictionary(entry => entry.Key.Value, entry => ((YamlScalar)entry.Value).Value);
}

using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading.Forms;

/// <summary>Holds a YAML tree against a form and says everything that does not fit.</summary>
/// <param name="languages">The codes of the edition's languages; the first is the original's.</param>
internal sealed class FormCheck(IReadOnlyList<string> languages, DiagnosticBag bag)
{
    private static readonly System.Buffers.SearchValues<char> LineEnds = System.Buffers.SearchValues.Create("\n\r\t\u0085\u2028\u2029");

    // A language that is being added lacks all words at first: one finding a file says so.
    private readonly HashSet<(string Path, string Language)> untranslated = [];

    /// <summary>Checks keys and values.</summary>
    public void Check(YamlMap map, Form form)
    {
        foreach (var (key, value) in map.Entries)
        {
            var field = form.Fields.FirstOrDefault(field => field.Name == key.Value);
            if (field is null)
                bag.Add(Codes.Yaml.UnknownKey, key.Place, $"‘{key.Value}’ is not a key of this form ({form.Name})", Suggestion.Help(key.Value, form.Keys));
            else
                Check(value, field.Type, key.Value);
        }

        foreach (var field in form.Fields.Where(field => field.IsRequired && map[field.Name] is null))
            bag.Add(Codes.Yaml.MissingKey, Head(map), $"the key ‘{field.Name}’ is missing ({form.Name})", $"it says: {field.About}");
    }

    // A missing key has no place of its own: the first line of what it is missing from.
    private static SourceLocation Head(YamlMap map) => map.Entries.Count > 0 ? map.Entries[0].Key.Place : map.Place;

    private void Check(YamlNode node, FieldType type, string key)
    {
        switch (type)
        {
            case FieldType.Many many:
                if (node is YamlList list)
                {
                    foreach (var item in list.Items) Check(item, many.Each, key);
                }
                else
                {
                    Check(node, many.Each, key);
                }

                break;
            case FieldType.Localised localised:
                CheckLanguages(node, localised.Each, key, languages);
                break;
            case FieldType.SomeLanguages some:
                CheckLanguages(node, some.Each, key, []);
                break;
            case FieldType.OrUnknown known:
                if (node is not YamlScalar { Value: FieldType.OrUnknown.Word }) Check(node, known.Each, key);
                break;
            case FieldType.Nested nested:
                if (node is YamlMap map) Check(map, nested.Form);
                else WrongShape(node, key, "keys and values");
                break;
            default:
                if (node is YamlScalar scalar) CheckScalar(scalar, type, key);
                else WrongShape(node, key, "a single value");
                break;
        }
    }

    private void CheckLanguages(YamlNode node, FieldType each, string key, IReadOnlyList<string> needed)
    {
        if (node is not YamlMap map)
        {
            WrongShape(node, key, $"one value for each language, as in {{{string.Join(", ", languages.Select(code => code + ": …"))}}}");
            return;
        }

        foreach (var (language, value) in map.Entries)
        {
            if (languages.Contains(language.Value)) Check(value, each, key);
            else bag.Add(Codes.Yaml.UnknownKey, language.Place, $"‘{language.Value}’ is not a language of the edition", Suggestion.Help(language.Value, [.. languages]));
        }

        foreach (var missing in needed.Where(code => map[code] is null))
        {
            if (missing == languages[0]) bag.Add(Codes.Yaml.MissingLanguage, map.Place, $"‘{key}’ is missing in the language ‘{missing}’", $"add ‘{missing}: …’");
            else if (untranslated.Add((map.File.Path, missing)))
                bag.Add(Codes.Yaml.Untranslated, map.Place, $"‘{key}’ is missing in the language ‘{missing}’; nothing more is said of that language in this file", $"the words of the original stand in its place; add ‘{missing}: …’ to have others");
        }
    }

    private void CheckDate(YamlScalar scalar)
    {
        if (EdtfDate.Parse(scalar.Value) is not { } date) bag.Add(Codes.Yaml.BadDate, scalar.Place, $"‘{scalar.Value}’ is not a date", EdtfDate.WhatIsWrongWith(scalar.Value));
        else if (DateDoubts.Of(date, scalar.Value) is var (doubt, help)) bag.Add(Codes.Dates.OtherCalendar, scalar.Place, doubt, help);
    }

    private void CheckScalar(YamlScalar scalar, FieldType type, string key)
    {
        var value = scalar.Value;
        switch (type)
        {
            case FieldType.PlainText or FieldType.Markup when Blank.Is(value):
                Bad(scalar, value.Length == 0 ? $"‘{key}’ is empty" : $"nothing in ‘{key}’ can be seen", "write the words, or take the key away");
                break;
            case FieldType.Markup when scalar.Extent.Length > value.Length * 2 + 2 || HasLineEnd(value):
                Bad(scalar, $"‘{key}’ runs over several lines", "write it on one line, between single quotation marks, so that each letter has its place");
                break;
            case not FieldType.Markup when HasLineEnd(value):
                Bad(scalar, $"‘{key}’ runs over several lines", "write it on one line; behind a | or > of YAML lines keep their ends");
                break;
            case FieldType.PlainText when PlainWords.MarkupIn(value) is { } markup:
                bag.Add(Codes.Yaml.Markup, scalar.Place, $"‘{key}’ is shown as it is written, and ‘{markup}’ takes no effect in it", "write the words without mark-up");
                break;
            case FieldType.Date:
                CheckDate(scalar);
                break;
            case FieldType.Number number when number.Parse(value) is null:
                Bad(scalar, $"‘{value}’ is not a whole number from {number.Least} to {number.Most}", "use the digits 0–9");
                break;
            case FieldType.Flag when value is not ("true" or "false"):
                Bad(scalar, $"‘{value}’ is neither true nor false", null);
                break;
            case FieldType.Name when !Slug.IsValid(value):
                Bad(scalar, $"‘{value}’ cannot be a name in an address", "use small letters a–z, digits and single hyphens: open-letter");
                break;
            case FieldType.Address when !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"):
                Bad(scalar, $"‘{value}’ is not an address", "write it whole: https://…");
                break;
            case FieldType.Home when !Uri.TryCreate(value, UriKind.Absolute, out var home) || !FieldType.Home.IsOne(home):
                Bad(scalar, $"‘{value}’ cannot be a home of the edition", "write an address without user, question mark or number sign: https://…/");
                break;
            case FieldType.Lines when LineRange.Parse(value, default) is null:
                Bad(scalar, $"‘{value}’ names no lines of the source", "write 104, 58-71, or \"251/2\" for the second cell of line 251");
                break;
            case FieldType.Shaped shaped when !Regex.IsMatch(value, shaped.Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking):
                Bad(scalar, $"‘{value}’ has not the form that ‘{key}’ needs", $"for example: {shaped.Example}");
                break;
            case FieldType.Country when !CountryCodes.IsInForce(value):
                bag.Add(
                    Codes.Yaml.Country, scalar.Place,
                    CountryCodes.Meant(value) is { } meant ? $"‘{value}’ is not in force: it stood for {meant}" : $"‘{value}’ is no country code",
                    "write the code of ISO 3166-1 for the country of today (SE), or that of an M49 region (\"002\" for Africa)");
                break;
            case FieldType.Choice choice when !choice.Options.Contains(value):
                Bad(scalar, $"‘{value}’ is not one of the words that ‘{key}’ knows", Suggestion.Help(value, [.. choice.Options]));
                break;
        }
    }

    // A tab too would divide a record of what is written in columns.
    private static bool HasLineEnd(string value) => value.AsSpan().ContainsAny(LineEnds);

    private void WrongShape(YamlNode node, string key, string wanted) =>
        bag.Add(Codes.Yaml.WrongShape, node.Place, $"‘{key}’ holds {node.Kind} where {wanted} belongs");

    private void Bad(YamlScalar scalar, string message, string? help) => bag.Add(Codes.Yaml.BadValue, scalar.Place, message, help);
}

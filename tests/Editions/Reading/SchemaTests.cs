using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;
using Xunit;

namespace IskraSite.Tests.Editions.Reading;

/// <summary>An editor's program reads <c>schemas/</c>: they say what the builder says.</summary>
public class SchemaTests
{
    private static string Folder => Path.Join(Repository.Root, "schemas");

    [Fact]
    public void The_schemas_are_those_that_the_program_prints()
    {
        Assert.Equal(JsonSchemas.All().Select(schema => schema.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(JsonSchemas.All(), schema => Assert.Equal(schema.Schema, File.ReadAllText(Path.Join(Folder, schema.Name))));
    }

    [Fact]
    public void The_editor_settings_map_every_YAML_file_of_the_edition_to_its_schema()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Join(Repository.Root, ".vscode", "settings.json")));
        var patterns = new Dictionary<string, List<string>>();
        foreach (var schema in settings.RootElement.GetProperty("yaml.schemas").EnumerateObject())
        {
            Assert.True(File.Exists(Path.Join(Repository.Root, schema.Name)), $"there is no {schema.Name}");
            patterns[schema.Name] = [.. Values(schema.Value)];
        }

        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*.yml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            Assert.Single(patterns, schema => schema.Value.Exists(pattern => Matches(pattern, file)));
    }

    [Theory]
    [InlineData("edition.yml", "edition")]
    [InlineData("people.yml", "entity")]
    [InlineData("organisations.yml", "entity")]
    [InlineData("places.yml", "entity")]
    [InlineData("issues/2001-04/issue.yml", "issue")]
    [InlineData("issues/2001-04/supporters.yml", "supporters")]
    [InlineData("issues/2001-04/chronology.yml", "chronology")]
    public void Nothing_of_the_edition_is_marked_as_wrong(string file, string schema) =>
        Assert.Empty(Faults(YamlTree.ReadNode(new SourceText(file, File.ReadAllText(Path.Join(Repository.Input, file))), new DiagnosticBag())!, schema));

    [Fact]
    public void Front_matter_is_not_marked_as_wrong()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Input, "*.md", SearchOption.AllDirectories))
        {
            var schema = !path.EndsWith(".fa.md", StringComparison.Ordinal) ? "translation" : path.Contains("pages", StringComparison.Ordinal) ? "page" : "text";
            Assert.Empty(Faults(FrontMatter.Read(new SourceText(path, File.ReadAllText(path)), new DiagnosticBag())!, schema));
        }
    }

    [Fact]
    public void What_the_builder_refuses_is_marked()
    {
        var file = new SourceText("places.yml", "- id: Saqqez\n  name: سقز\n  about: {fa: '', en: x}\n  cuntry: IR\n  kind: city\n");
        Assert.Equal(
            ["places.yml:1:7 pattern", "places.yml:2:9 type", "places.yml:3:15 minLength", "places.yml:4:3 additionalProperties", "places.yml:5:9 enum"],
            Faults(YamlTree.ReadNode(file, new DiagnosticBag())!, "entity").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_builder_takes_the_schemas_take()
    {
        Pattern("entity", "id", Gen.Char["abz09-A "].Array[0, 6], Slug.IsValid);
        Pattern("text", "date", Gen.Char["0129-/.~?%"].Array[4, 21], word => EdtfDate.Parse(word) is not null);
        Pattern("text", "source", Gen.Char["0123-/ a:"].Array[1, 7], word => LineRange.Parse(word, default) is not null);

        static void Pattern(string schema, string key, Gen<char[]> signs, Func<string, bool> isTaken)
        {
            using var json = JsonDocument.Parse(JsonSchemas.All().Single(s => s.Name == $"{schema}.schema.json").Schema);
            var form = schema == "entity" ? json.RootElement.GetProperty("items") : json.RootElement;
            var property = form.GetProperty("properties").GetProperty(key);
            var pattern = (property.TryGetProperty("anyOf", out var either) ? either[1] : property).GetProperty("pattern").GetString()!;
            signs.Select(array => new string(array)).Sample(word => !isTaken(word) || Regex.IsMatch(word, pattern));
        }
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];

    private static bool Matches(string pattern, string file) => Regex.IsMatch(file, "^" + Regex.Escape(pattern).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$");

    private static List<string> Faults(YamlNode node, string schema)
    {
        using var json = JsonDocument.Parse(JsonSchemas.All().Single(s => s.Name == $"{schema}.schema.json").Schema);
        var faults = new List<string>();
        Validate(node, json.RootElement, faults);
        return faults;
    }

    // As much of JSON Schema as the schemas use.
    private static void Validate(YamlNode node, JsonElement schema, List<string> faults)
    {
        if (schema.TryGetProperty("anyOf", out var either))
        {
            if (!either.EnumerateArray().Any(one => Passes(node, one))) Validate(node, either[node is YamlList ? 0 : 1], faults);
            return;
        }

        if (schema.TryGetProperty("type", out var types) && !Values(types).Any(type => IsOfType(node, type)))
        {
            faults.Add($"{node.Place} type");
            return;
        }

        if (schema.TryGetProperty("enum", out var words) && (node is not YamlScalar chosen || !Values(words).Contains(chosen.Value))) faults.Add($"{node.Place} enum");
        switch (node)
        {
            case YamlScalar word when TypeOf(word) == "string":
                if (schema.TryGetProperty("minLength", out var least) && word.Value.Length < least.GetInt32()) faults.Add($"{node.Place} minLength");
                if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(word.Value, pattern.GetString()!)) faults.Add($"{node.Place} pattern");
                break;
            case YamlScalar number when TypeOf(number) == "number":
                if (schema.TryGetProperty("minimum", out var low) && double.Parse(number.Value, CultureInfo.InvariantCulture) < low.GetInt32()) faults.Add($"{node.Place} minimum");
                if (schema.TryGetProperty("maximum", out var high) && double.Parse(number.Value, CultureInfo.InvariantCulture) > high.GetInt32()) faults.Add($"{node.Place} maximum");
                break;
            case YamlList list when schema.TryGetProperty("items", out var each):
                foreach (var item in list.Items) Validate(item, each, faults);
                break;
            case YamlMap map:
                ValidateMap(map, schema, faults);
                break;
        }
    }

    private static void ValidateMap(YamlMap map, JsonElement schema, List<string> faults)
    {
        var additional = schema.GetProperty("additionalProperties");
        foreach (var (key, value) in map.Entries)
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key.Value, out var property)) Validate(value, property, faults);
            else if (additional.ValueKind == JsonValueKind.Object) Validate(value, additional, faults);
            else faults.Add($"{key.Place} additionalProperties");
        }

        if (schema.TryGetProperty("required", out var required)) faults.AddRange(Values(required).Where(key => map[key] is null).Select(key => $"{map.Place} required {key}"));
    }

    private static bool Passes(YamlNode node, JsonElement schema)
    {
        var faults = new List<string>();
        Validate(node, schema, faults);
        return faults.Count == 0;
    }

    private static bool IsOfType(YamlNode node, string type) => node switch
    {
        YamlList => type == "array",
        YamlMap => type == "object",
        YamlScalar scalar => TypeOf(scalar) == type || (type == "integer" && TypeOf(scalar) == "number" && !scalar.Value.Contains('.', StringComparison.Ordinal)),
        _ => false,
    };

    // The core schema of YAML 1.2.
    private static string TypeOf(YamlScalar scalar) =>
        !scalar.IsPlain ? "string"
        : Regex.IsMatch(scalar.Value, "^[-+]?([0-9]+|0x[0-9a-fA-F]+|(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?)$") ? "number"
        : scalar.Value is "true" or "false" ? "boolean"
        : scalar.Value is "" or "~" or "null" ? "null"
        : "string";
}

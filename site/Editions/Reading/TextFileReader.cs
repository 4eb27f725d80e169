using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads the front matter of a text in all its languages.</summary>
internal sealed class TextFileReader(InputFolder input, EditionSettings settings, DiagnosticBag bag)
{
    private readonly FormCheck check = new([.. settings.Languages.Select(l => l.Code)], bag);

    /// <summary>Reads a text of an issue, or a page of the edition.</summary>
    /// <param name="issueId">The issue's id; null for a page.</param>
    /// <param name="named">Where it is named, when something names it.</param>
    /// <returns>The text; null when it is not there, broken beyond use, or excluded.</returns>
    public Text? Read(string folder, string id, string? issueId, SourceLocation? named)
    {
        var path = PathOf(folder, id, settings.Original);
        if (!input.Has(path))
        {
            bag.Add(Codes.Texts.NotFound, named ?? SourceLocation.OfFile(path), $"there is no file {path}", "write the text, or take its name away");
            return null;
        }

        if (ReadKeys(path) is not { } map) return null;
        check.Check(map, issueId is null ? EditionForms.Page : EditionForms.Text);
        if (map.Flag("excluded")) return null;
        var versions = new List<TextVersion> { Version(settings.Original, path, map) };
        foreach (var language in settings.Languages.Where(l => !l.IsOriginal))
        {
            var other = PathOf(folder, id, language);
            if (!input.Has(other))
                bag.Add(Codes.Texts.MissingTranslation, versions[0].TitlePlace, $"this text has no translation into ‘{language.Code}’", $"the original stands in its place; write {other} to have one");
            else if (ReadKeys(other) is { } keys)
            {
                check.Check(keys, EditionForms.Translation);
                versions.Add(Version(language, other, keys));
            }
        }

        return new Text
        {
            Id = new Slug(id),
            IssueId = Slug.Of(issueId),
            Kind = KindOf(map),
            Date = map.Date("date"),
            DatePlace = map["date"]?.Place,
            AuthorIds = [.. map.Words("author").Select(author => new Slug(author))],
            AuthorPlace = map["author"]?.Place ?? versions[0].TitlePlace,
            Source = map.Lines("source"),
            SourcePlace = map["source"]?.Place,
            Proof = map.Number("proof", EditionForms.ProofLevel) ?? 0,
            ProofPlace = map["proof"]?.Place,
            IsWithheld = map.Flag("withheld"),
            Order = map.Number("order", EditionForms.Order) ?? 0,
            RedirectFrom = [.. map.Items("redirect-from").OfType<YamlScalar>().Select(name => new FormerName(FullName(name.Value, issueId), name.Place))],
            ShowsRegularisations = map.Word("shows") == "regularisations",
            ShowsSigningKey = map.Word("shows") == "signing-key",
            Versions = versions,
        };
    }

    /// <summary>The files of texts in a folder; one whose name says no language of the edition is a finding, and is not among them.</summary>
    public IReadOnlyList<string> List(string folder)
    {
        var names = input.List(folder, folders: false).Where(name => name.EndsWith(".md", StringComparison.Ordinal)).ToLookup(name => LanguageOf(name) is not null);
        foreach (var name in names[false])
        {
            var id = name[..name.IndexOf('.', StringComparison.Ordinal)];
            bag.Add(
                Codes.Files.Unread, SourceLocation.OfFile($"{folder}/{name}"), "this text is in no language of the edition",
                $"name it {string.Join(" or ", settings.Languages.Select(language => $"{id}.{language.Code}.md"))}, or begin its name with _ to leave it out");
        }

        return [.. names[true]];
    }

    /// <summary>The id of a text by the name of its file, which says a language of the edition.</summary>
    public string IdOf(string name) => name[..^$".{LanguageOf(name)!.Code}.md".Length];

    private Language? LanguageOf(string name) => name.Split('.') is [not "", var code, "md"] ? settings.Languages.FirstOrDefault(language => language.Code == code) : null;

    /// <summary>The path of a text in a language.</summary>
    public static string PathOf(string folder, string id, Language language) => $"{folder}/{id}.{language.Code}.md";

    /// <summary>The path of the same text in another language.</summary>
    public static string PathInLanguage(string path, Language language, Language other) =>
        $"{path[..^$"{language.Code}.md".Length]}{other.Code}.md";

    // In its own issue, a name needs no more; of a page neither.
    private static string FullName(string name, string? issueId) => name.Contains('/', StringComparison.Ordinal) ? name : issueId is null ? Text.PageNames + name : $"{issueId}/{name}";

    private TextKind KindOf(YamlMap map)
    {
        if (map["kind"] is not YamlScalar kind) return TextKind.Note;
        if (settings.Kinds.FirstOrDefault(known => known.Name == kind.Value) is { } found) return found;
        if (Slug.IsValid(kind.Value))
        {
            bag.Add(
                Codes.Yaml.BadValue, kind.Place, $"‘{kind.Value}’ is not one of the words that ‘kind’ knows",
                $"{Suggestion.Help(kind.Value, [.. settings.Kinds.Names])}; another kind is an entry of kinds: in edition.yml");
        }

        // As if it were known: what is printed is proved all the same.
        return settings.Kinds.First(known => known.IsPrinted);
    }

    private YamlMap? ReadKeys(string path) => input.ReadHead(path) is { } file ? FrontMatter.Read(file, bag) : null;

    private TextVersion Version(Language language, string path, YamlMap map) => new(
        language, path, map.Word("title") ?? "", map.Word("summary") ?? "", map.Word("author-note"), map.Word("translator"),
        map.Word("translated-from")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        map["title"]?.Place ?? map.Place)
    {
        Length = input.LengthOf(path),
    };
}

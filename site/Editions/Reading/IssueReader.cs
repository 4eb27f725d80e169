using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads an issue's folder: <c>issue.yml</c>, the front matter of its texts, the annex of supporters.</summary>
internal sealed class IssueReader(InputFolder input, EditionSettings settings, DiagnosticBag bag)
{
    public const string Folder = "issues";
    public const string FileName = "issue.yml";

    // What every host and every system takes for a name of a file.
    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");

    private readonly FormCheck check = new([.. settings.Languages.Select(l => l.Code)], bag);
    private readonly TextFileReader texts = new(input, settings, bag);

    /// <summary>Reads an issue; null when its form is too broken to go on with.</summary>
    public Issue? Read(string id)
    {
        var folder = $"{Folder}/{id}";
        if (input.Read($"{folder}/{FileName}") is not { } file || YamlTree.Read(file, bag) is not { } map) return null;
        check.Check(map, EditionForms.Issue);
        if (!Slug.IsValid(id)) bag.Add(Codes.Yaml.BadValue, SourceLocation.OfFile(folder), $"‘{id}’ cannot be a name in an address", "name the folder with small letters, digits and hyphens: 2001-04");
        if (map.Date("date") is not { } date) return null;

        var named = new Dictionary<string, SourceLocation>();
        Text? One(string key) => map[key] is YamlScalar scalar ? Named(scalar) : null;
        IReadOnlyList<Text> Many(string key) => [.. map.Items(key).OfType<YamlScalar>().Select(Named).OfType<Text>()];
        Text? Named(YamlScalar name)
        {
            if (named.TryGetValue(name.Value, out var first))
            {
                bag.Add(Codes.Texts.SameAddress, name.Place, $"the text ‘{name.Value}’ is listed a second time", "list it once", new RelatedLocation(first, "the first"));
                return null;
            }

            named[name.Value] = name.Place;
            return Slug.IsValid(name.Value) ? texts.Read(folder, name.Value, id, name.Place) : null;
        }

        var issue = new Issue
        {
            Id = new Slug(id),
            RedirectFrom = [.. map.Items("redirect-from").OfType<YamlScalar>().Select(name => new FormerName(name.Value, name.Place))],
            Title = map.Localized("title") ?? Localized.Empty,
            Date = date,
            DateNote = map.Localized("dates-note"),
            Number = map.Word("number"),
            Volume = map.Word("volume"),
            Year = map.Word("year"),
            Price = map.Localized("price"),
            PlaceOfPublication = map.Localized("place"),
            PrintedAt = map.Localized("printed-at"),
            Facsimiles = [.. FacsimilesOf(folder, map)],
            Summary = map.Localized("summary") ?? Localized.Empty,
            LeadingEvents = [.. map.Items("leading-events").OfType<YamlScalar>().Select(id => (new Slug(id.Value), id.Place))],
            PageCount = map.Number("pages", EditionForms.PageCount) ?? 0,
            EditorId = Slug.Of(map.Word("editor")),
            EditorPlace = map["editor"]?.Place ?? map.Place,
            Masthead = One("masthead"),
            Slogans = One("slogans"),
            Notices = Many("notices"),
            Texts = Many("texts"),
            EditorsNote = One("editors-note"),
            Supporters = map.Word("supporters") is { } annexOf ? new SupportersReader(input, settings, bag).Read(folder, new Slug(annexOf)) : null,
            Chronology = new ChronologyReader(input, settings, bag).Read(folder),
            Witnesses = WitnessesOf(folder, map),
            Layouts = [.. map.Maps("areas").Select(LayoutOf)],
            Unused = [.. map.Maps("unused").Select(u => new UnusedLines(u.Lines("lines"), u.Word("kind") ?? "", u.Localized("reason") ?? Localized.Empty))],
            Joins = [.. map.Maps("joins").Select(JoinOf).OfType<Join>()],
        };
        ReportUnlisted(folder, named);
        ReportUnfounded(issue, map);
        ReportUnread(folder, map["supporters"] is null ? [FileName, ChronologyReader.FileName] : [FileName, ChronologyReader.FileName, SupportersReader.FileName]);
        return issue;
    }

    // What is said of a source is proved by it, or not said.
    private void ReportUnfounded(Issue issue, YamlMap map)
    {
        var hasWitness = map["witness"] is not null || map["witnesses"] is not null;
        foreach (var text in issue.AllTexts.Where(text => !text.IsPrinted || !hasWitness))
        {
            if (text.ClaimsFidelity) Report(text.ProofPlace, "‘proof: 1’ says that this text was compared with a machine reading, and there is none", "say proof: 0, or leave it out");
            if (text.Source.Ranges.Count > 0) Report(text.SourcePlace, "these are lines of a machine reading, and there is none", "leave them out");
        }

        if (hasWitness) return;
        if (issue.Unused.Count > 0) Report(map["unused"]?.Place, "lines of a machine reading are left out, and there is none", "take unused: away");
        if (issue.Joins.Count > 0) Report(map["joins"]?.Place, "lines of a machine reading are joined, and there is none", "take joins: away");

        void Report(SourceLocation? place, string message, string help) =>
            bag.Add(Codes.Collate.NoWitness, place ?? map.Place, message, hasWitness ? help : $"name it in issue.yml (witness: source/reading.txt), or {help}");
    }

    private List<WitnessFile> WitnessesOf(string folder, YamlMap map)
    {
        var found = new List<WitnessFile>();
        Add("", map["witness"] as YamlScalar, null, map.Map("provenance"));
        var named = new Dictionary<string, SourceLocation>();
        foreach (var further in map.Maps("witnesses"))
        {
            if (further["id"] is not YamlScalar id || LineReference.Parse($"{id.Value}:1") is null) continue;
            if (named.TryAdd(id.Value, id.Place)) Add(id.Value, further["file"] as YamlScalar, further.Localized("title"), further.Map("provenance"));
            else bag.Add(Codes.Link.DuplicateId, id.Place, $"there is a witness ‘{id.Value}’ already", "give this one another id", new RelatedLocation(named[id.Value], "the first"));
        }

        return found;

        void Add(string id, YamlScalar? path, Localized? title, YamlMap? provenance)
        {
            if (path is null) return;
            var file = new WitnessFile(id, $"{folder}/{path.Value}", title, ProvenanceOf(provenance));
            if (!InputFolder.IsPathBelow(path.Value))
            {
                bag.Add(
                    Codes.Yaml.BadValue, path.Place, $"‘{path.Value}’ is no path of a file in the issue’s folder",
                    "put the file into the folder, and write its path from there: source/reading.txt");
            }
            else if (file.FileName.AsSpan().ContainsAnyExcept(NameCharacters) || file.FileName[0] == '.')
            {
                bag.Add(
                    Codes.Yaml.BadValue, path.Place, $"‘{file.FileName}’ cannot be the name of a published file",
                    "rename it with the letters a–z, digits, dots, hyphens and underscores: source/reading.txt");
            }
            else if (found.Exists(other => other.PublishedName == file.PublishedName))
            {
                bag.Add(Codes.Texts.SameAddress, path.Place, $"two witnesses have the file name ‘{file.FileName}’", "files are published side by side: rename one of them");
            }
            else
            {
                found.Add(file);
            }
        }
    }

    private IEnumerable<Facsimile> FacsimilesOf(string folder, YamlMap map)
    {
        var (count, pages) = (map.Number("pages", EditionForms.PageCount) ?? 0, new Dictionary<int, SourceLocation>());
        foreach (var one in map.Maps("facsimile"))
        {
            var (page, image) = (one.Number("page", EditionForms.PageCount) ?? 0, one["image"] as YamlScalar);
            if (page == 0) continue;
            var place = one["page"]!.Place;
            if (page > count) bag.Add(Codes.Yaml.BadValue, place, $"there is no page {page}", "pages: says how many there are");
            else if (!pages.TryAdd(page, place)) bag.Add(Codes.Yaml.BadValue, place, $"page {page} has an image already", "keep one of the two", new RelatedLocation(pages[page], "the first"));
            else if (image is null && one.Address("iiif") is null) bag.Add(Codes.Yaml.BadValue, place, "this page has neither image: nor iiif:", "name a file in this folder, or an address");
            else if (image is not null && (!InputFolder.IsPathBelow(image.Value) || Facsimile.EndingOf(image.Value) is null))
                bag.Add(Codes.Yaml.BadValue, image.Place, $"‘{image.Value}’ is no path of a PNG, JPEG or WebP file in the issue’s folder", "put the file into the folder, and write its path from there: scans/1.jpg");
            else yield return new Facsimile(page, image is null ? null : $"{folder}/{image.Value}", one.Address("iiif"), image?.Place ?? place);
        }
    }

    private static Provenance ProvenanceOf(YamlMap? map) => map is null ? Provenance.Unknown : new Provenance(
        map.Localized("copy"), map.Localized("scanned-by"), map.Date("scanned"), map.Localized("program"), map.Date("read"),
        map.Localized("received-from"), map.Date("received"), map.Localized("note"));

    private static PageLayout LayoutOf(YamlMap map) => new(
        map.Number("page", EditionForms.PageCount) ?? 0,
        [
            .. from area in Enum.GetValues<PageArea>()
               from item in map.Items(area.ToString().ToLowerInvariant()).OfType<YamlScalar>()
               let reference = TextReference.Parse(item.Value, item.Place)
               select new PlacedPiece(area, new Slug(reference.Name), reference.BlockId, item.Place),
        ],
        map.Localized("inferred"), map["page"]?.Place ?? map.Place);

    private static Join? JoinOf(YamlMap map) =>
        LineReference.Parse(map.Word("from") ?? "") is { } from && LineReference.Parse(map.Word("to") ?? "") is { } to
            ? new Join(from, to, map.Certainty("cert"), map.Localized("why") ?? Localized.Empty, map["from"]!.Place) { IsOrderOnly = map.Word("kind") == "order" }
            : null;

    // A form under another name would be left out without a word.
    private void ReportUnread(string folder, IReadOnlyList<string> known)
    {
        foreach (var name in input.List(folder, folders: false).Where(name => Path.GetExtension(name) is ".yml" or ".yaml").Except(known))
        {
            bag.Add(
                Codes.Files.Unread, SourceLocation.OfFile($"{folder}/{name}"), "nothing reads this file",
                name == SupportersReader.FileName ? "name the text that it belongs to under supporters: in issue.yml" : Suggestion.Help(name, known));
        }
    }

    private void ReportUnlisted(string folder, Dictionary<string, SourceLocation> named)
    {
        foreach (var name in texts.List(folder))
        {
            if (!named.ContainsKey(texts.IdOf(name)))
                bag.Add(Codes.Files.Unlisted, SourceLocation.OfFile($"{folder}/{name}"), "issue.yml does not list this text", "list it under texts: or notices:, or begin its name with _ to leave it out");
        }
    }
}

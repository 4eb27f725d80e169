using System.Globalization;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>Reads from the edition what finished files are to hold: once an issue, while its bodies are in memory.</summary>
internal static class PartsReader
{
    private static readonly ILookup<string, Part> NoNotes = Array.Empty<Part>().ToLookup(_ => "");

    /// <summary>Of an issue.</summary>
    public static IssueParts Of(Issue issue, IReadOnlyList<TextBody> bodies, Edition edition)
    {
        var texts = bodies.SelectMany(body => body.Versions.Select(version => Of(body, version))).ToList();
        var supporters = bodies.SelectMany(body => body.Annex?.Countries ?? [])
            .SelectMany(country => country.Supporters.Select(supporter => Of(issue, supporter, country.PlaceId, edition))).ToList();
        var printed = bodies.Where(body => body.Text.IsPrinted).ToList();
        var sources = !issue.HasWitness ? [] : printed.Select(SourceOf).ToList();
        return new IssueParts(issue, texts, supporters, sources);
    }

    /// <summary>What stands on each printed page of an issue, by language code and number; with its id, a block that is placed by itself.</summary>
    public static ILookup<(string Language, int Number), (TextParts Text, Part Part, BlockId? Placed)> OnPages(IssueParts issue, IReadOnlyList<TextBody> bodies) =>
        bodies.Where(body => body.Text.IsPrinted).SelectMany(body => body.Versions.SelectMany(version => OnPages(issue, body, version)))
            .ToLookup(part => (part.Text.Language.Code, part.Page), part => (part.Text, part.Part, part.Placed));

    /// <summary>Of a text in one language.</summary>
    public static TextParts Of(TextBody body, VersionBody version)
    {
        var language = version.Version.Language;
        var blocks = new List<Part>(version.Blocks.Count);
        foreach (var block in version.Reading) blocks.Add(Of(block, block.Block.Id?.Value));
        var annex = new List<Part>();
        foreach (var piece in body.Annex?.Pieces ?? [])
            annex.Add(Of(piece.Content.ReadingIn(language)) with { Id = (piece as AnnexBlock)?.Id.Value, IsListed = piece is AnnexEntry });
        var footnotes = new List<Part>();
        for (var i = 0; i < version.FootnoteReading.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"fn{i + 1}");
            foreach (var block in version.FootnoteReading[i]) footnotes.Add(Of(block, id));
        }

        List<Intervention> interventions = [];
        foreach (var block in version.Blocks) Collect(block, interventions);
        foreach (var piece in body.Annex?.Pieces ?? []) Collect(piece.Content[language], interventions);
        foreach (var block in version.Footnotes.SelectMany(note => note)) Collect(block, interventions);
        var group = version.HeadingGroup;
        return new TextParts(
            body.Text, language, blocks, group.Above..(group.Above + group.Headings.Count), annex, footnotes,
            interventions.Count == 0 ? NoNotes : NotesOf(interventions), interventions.Count)
        {
            Explanations = [.. version.Notes.Select(note => Of(note.Says))],
        };
    }

    /// <summary>Of running text.</summary>
    public static Part Of(ReadingLine line) => Of(line.Raw);

    /// <summary>Of a block.</summary>
    public static Part Of(ReadingBlock block, string? id) => new(WordSummer.Of(block.Text), id) { IsListed = block.Block is ListBlock };

    private static ILookup<string, Part> NotesOf(IEnumerable<Intervention> interventions) =>
        interventions.SelectMany(intervention => intervention.Note.Notes).ToLookup(note => note.Key, note => Of(note.Value));

    private static IEnumerable<(int Page, Part Part, BlockId? Placed, TextParts Text)> OnPages(IssueParts issue, TextBody body, VersionBody version)
    {
        var text = issue.Texts.First(text => text.Text == body.Text && text.Language == version.Version.Language);
        return PrintedPageParts.Of(issue.Issue, body, version).Select(part => (part.Page, part.Part, part.Placed, text));
    }

    private static Part Of(string words) => new(WordSummer.Of(words), null);

    private static SupporterParts Of(Issue issue, Supporter supporter, Slug placeId, Edition edition) => new(
        issue,
        supporter,
        placeId,
        edition.DirectoryIdOf(issue, supporter).Value,
        edition.Settings.Languages.ToDictionary(
            language => language.Code,
            language => Of(supporter.Content.ReadingIn(language)) with { Id = supporter.Id.Value }),
        supporter.Identification is { } body ? Of(body.Name) : null,
        In(supporter.Identification?.Note),
        In(supporter.Note));

    private static Dictionary<string, Part> In(Localized? words) =>
        words is null ? [] : words.Codes.Where(code => words.In(code) is { Length: > 0 }).ToDictionary(code => code, code => Of(words.In(code)!));

    private static SourceParts SourceOf(TextBody body)
    {
        // Letters shown as code are not collated.
        var lines = (body.Collation?.Lines ?? []).Concat(body.Annex?.Collation?.Lines ?? []);
        var collated = body.Collation is null ? [] : body.Original.Reading.Where(block => block.Block is not CodeBlock);
        var reading = collated.Select(block => Of(block, null));
        if (body.Annex is { Collation: not null } annex)
            reading = reading.Concat(annex.Pieces.Select(piece => Of(piece.Content.ReadingIn(body.Original.Version.Language))));

        return new SourceParts(
            body.Text,
            [.. lines.Select(line => Of(line.Witness) with { Id = PlaceOf(line.Reference) })],
            reading.Aggregate(default(WordSum), (sum, part) => sum + part.Words));
    }

    // l269-5; of a further witness leaf-l12.
    private static string PlaceOf(LineReference line) =>
        $"{(line.Witness.Length == 0 ? "" : line.Witness + "-")}l{line.Number.Replace('/', '-')}";

    // What is in superfluous words is not read, and so not listed.
    private static void Collect(Block block, List<Intervention> interventions)
    {
        foreach (var line in Inlines.Lines(block)) Collect(line, interventions);
    }

    private static void Collect(IReadOnlyList<Inline> inlines, List<Intervention> interventions)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is not InlineContainer container) continue;
            if (container is Intervention intervention and not Gap { IsAtRequest: true }) interventions.Add(intervention);
            if (container is not Surplus) Collect(container.Content, interventions);
        }
    }
}

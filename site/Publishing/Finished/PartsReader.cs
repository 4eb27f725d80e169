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
        var supporters = bodies.SelectMany(body => body.Annex?.Countries ?? []).SelectMany(country => country.Supporters.Select(supporter => Of(issue, supporter, country.PlaceId, edition))).ToList();
        var sources = issue.Witness is null ? [] : bodies.Where(body => body.Text.IsPrinted).Select(SourceOf).ToList();
        var printed = issue.PageCount == 0 ? [] : bodies.Where(body => body.Text.IsPrinted).SelectMany(body => body.Versions.SelectMany(version =>
            PrintedPageParts.Of(version, body.Annex).Select(part => (part.Page, part.Part, Text: texts.First(text => text.Text == body.Text && text.Language == version.Version.Language)))));
        return new IssueParts(issue, texts, supporters, sources, printed.ToLookup(part => (part.Text.Language.Code, part.Page), part => (part.Text, part.Part)));
    }

    /// <summary>Of a text in one language.</summary>
    public static TextParts Of(TextBody body, VersionBody version)
    {
        var language = version.Version.Language;
        var target = new Target([]);
        var blocks = new List<Part>(version.Blocks.Count);
        foreach (var block in version.Blocks)
        {
            if (block is not ThematicBreak) blocks.Add(Of(block, ref target));
        }

        var annex = new List<Part>();
        foreach (var piece in body.Annex?.Pieces ?? [])
            annex.Add(new Part(Sum(piece.Content[language], ref target), (piece as AnnexBlock)?.Id) { IsListed = piece is AnnexEntry });

        var footnotes = new List<Part>();
        for (var i = 0; i < version.Footnotes.Count; i++)
        {
            foreach (var block in version.Footnotes[i]) footnotes.Add(Of(block, ref target) with { Id = string.Create(CultureInfo.InvariantCulture, $"fn{i + 1}") });
        }

        return new TextParts(
            body.Text, language, blocks, version.HeadingGroup.Headings.Count, annex, footnotes,
            target.Interventions.Count == 0 ? NoNotes : target.Interventions.SelectMany(intervention => intervention.Note.Notes).ToLookup(note => note.Key, note => new Part(WordSummer.Of(note.Value), null)),
            target.Interventions.Count);
    }

    /// <summary>Of a block.</summary>
    public static Part Of(Block block)
    {
        var target = new Target([]);
        return Of(block, ref target);
    }

    /// <summary>The words of running text.</summary>
    public static WordSum Sum(IReadOnlyList<Inline> inlines)
    {
        var summer = default(WordSummer);
        ReadingText.Read(inlines, ref summer);
        return summer.Sum;
    }

    private static Part Of(Block block, ref Target target)
    {
        target.Words = default;
        ReadingText.Read(block, ref target);
        return new Part(target.Words.Sum, block.Id) { IsListed = block is ListBlock };
    }

    private static WordSum Sum(IReadOnlyList<Inline> inlines, ref Target target)
    {
        target.Words = default;
        ReadingText.Read(inlines, ref target);
        return target.Words.Sum;
    }

    private static SupporterParts Of(Issue issue, Supporter supporter, string placeId, Edition edition) => new(
        issue,
        supporter,
        placeId,
        edition.DirectoryIdOf(issue, supporter),
        edition.Settings.Languages.ToDictionary(language => language.Code, language => new Part(Sum(supporter.Content[language]), supporter.Id)),
        supporter.Identification is { } body ? new Part(WordSummer.Of(body.Name), null) : null,
        In(supporter.Identification?.Note),
        In(supporter.Note));

    private static Dictionary<string, Part> In(Localized? words) =>
        words is null ? [] : words.Codes.Where(code => words.In(code).Length > 0).ToDictionary(code => code, code => new Part(WordSummer.Of(words.In(code)), null));

    private static SourceParts SourceOf(TextBody body)
    {
        // Letters shown as code are not collated.
        var lines = (body.Collation?.Lines ?? []).Concat(body.Annex?.Collation?.Lines ?? []);
        var reading = body.Collation is null ? default : body.Original.Blocks.Where(block => block is not CodeBlock).Aggregate(default(WordSum), (sum, block) => sum + Of(block).Words);
        if (body.Annex is { Collation: not null } annex) reading = annex.Pieces.Aggregate(reading, (sum, piece) => sum + Sum(piece.Content[body.Original.Version.Language]));
        return new SourceParts(body.Text, [.. lines.Select(line => new Part(WordSummer.Of(line.Witness), "l" + line.Reference.ToString().Replace('/', '-')))], reading);
    }

    private struct Target(List<Intervention> interventions) : IReadingTarget
    {
        public WordSummer Words;

        public readonly List<Intervention> Interventions => interventions;

        public void Add(ReadOnlySpan<char> words) => Words.Add(words);

        public readonly void Meet(Intervention intervention) => interventions.Add(intervention);
    }
}

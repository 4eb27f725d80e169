using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Publishing.Disclosure;

/// <summary>Something that is withheld, and what would give it away in a file.</summary>
/// <param name="Code">The finding when a file has it.</param>
/// <param name="Name">Its name in messages.</param>
/// <param name="Place">Where it is withheld.</param>
/// <param name="Names">Names of people, folded (<see cref="FoldedWords"/>): wherever one stands, somebody is named.</param>
/// <param name="Phrases">Its words, folded, and runs of them. Where an author has written the same words elsewhere, they are no trace.</param>
internal sealed record WithheldTrace(DiagnosticCode Code, string Name, SourceLocation Place, IReadOnlyList<string> Names, IReadOnlyList<string> Phrases)
{
    // Fewer words of a name than these are common property; and of running text, which has many turns that others use too.
    private const int FewOfName = 4;
    private const int FewOfText = 8;

    // A piece of so many words tells something; two shorter ones beside each other are anybody's, such as ‘postal union (3 letters)’.
    private const int FewOfPiece = 3;

    /// <summary>Its id or address as files write it, and in which files; a text has other ones in files of its own issue.</summary>
    public IReadOnlyList<(Regex? Files, Regex Address)> Addresses { get; init; } = [];

    /// <summary>Whether it is a text.</summary>
    public bool IsText { get; init; }

    /// <summary>Of its words, those that quote most of it.</summary>
    public IReadOnlyList<string> Quotations { get; init; } = [];

    /// <summary>Everything that is withheld but for words of texts.</summary>
    /// <param name="edition">The edition with it.</param>
    /// <param name="reader">Reads the bodies of withheld texts.</param>
    public static IReadOnlyList<WithheldTrace> In(Edition edition, BodyReader reader) =>
    [
        .. edition.Issues.SelectMany(issue => issue.WithheldSupporters().Select(supporter => Of(supporter, issue, edition))),
        .. edition.WithheldTexts().Select(text => Of(text, edition, reader)),
        .. edition.EntitiesWithheldByName().Select(entity => new WithheldTrace(Codes.Link.Withheld, entity.Id, entity.Place, [.. NamesOf(entity)], [])),
    ];

    /// <summary>Words that are withheld in a text.</summary>
    /// <param name="words">The words as they are read.</param>
    public static WithheldTrace Of(string words, SourceLocation place)
    {
        var folded = FoldedWords.Of(words);
        return new WithheldTrace(Codes.Texts.WithheldWords, words, place, Words(folded) > 1 ? [folded] : [], Words(folded) > 1 || folded.Length == 0 ? [] : [folded]);
    }

    private static WithheldTrace Of(Supporter supporter, Issue issue, Edition edition)
    {
        var lines = supporter.Content.Values.Values.Select(ReadingLine.Of).ToList();
        var names = lines.SelectMany(line => line.Parts.Where(part => part.Inline is Mention { Kind: EntityKind.Person }).Select(line.WordsOf)).Select(FoldedWords.Of).ToList();
        var body = supporter.Identification is { } known ? (known.Names?.All ?? []).Prepend(known.Name).Select(FoldedWords.Of).ToList() : [];
        if (supporter.Kind.IsPerson) names.AddRange(body);
        if (supporter.PersonId is { } id && edition.Authorities.Find(EntityKind.Person, id) is { } person) names.AddRange(NamesOf(person));
        names = [.. names.Where(name => Words(name) > 1).Distinct()];
        var phrases = lines.Select(line => FoldedWords.Of(line.Text)).Concat(body).SelectMany(phrase => Identifying(phrase, FewOfName, 1)).Except(names).Distinct().ToList();
        var whole = lines.Select(line => Words(FoldedWords.Of(line.Text))).DefaultIfEmpty(0).Max();
        var isAlone = edition.Issues.Where(other => other != issue).All(other => other.Supporters?.Find(supporter.Id) is null);
        return new WithheldTrace(Codes.Supporters.Withheld, supporter.Id.Value, supporter.Place, names, phrases)
        {
            // Prose may speak of ca-1 as of an example; ids stand in attributes, fields and addresses.
            Addresses = [(isAlone ? null : HomeOf(issue, edition), Pattern($"(?<=[\"#/.,]){supporter.Id}(?=[\"',#> ])"))],
            Quotations = [.. phrases.Where(phrase => Words(phrase) >= FewOfName && Words(phrase) * 2 >= whole)],
        };
    }

    private static WithheldTrace Of(Text text, Edition edition, BodyReader reader)
    {
        var (issue, id) = (edition.FindIssue(text.IssueId!)!, text.Id);
        var words = WordsOf(text, reader).Concat((issue.AnnexOf(text)?.Pieces ?? []).SelectMany(piece => piece.Content.Values.Values).Select(ReadingText.Of));

        // The editors' own words may be theirs elsewhere too.
        return new WithheldTrace(
            Codes.Texts.Withheld, text.Name, text.Original.TitlePlace, [],
            text.IsPrinted ? [.. words.Select(FoldedWords.Of).SelectMany(line => Identifying(line, FewOfText, FewOfName)).Distinct()] : [])
        {
            IsText = true,

            // fa.message.p7 in TEI, #message/p7 in a single file, text-message.xhtml in a book.
            Addresses =
            [
                (null, Pattern($@"(?<![a-z0-9-]){issue.Id}/{id}(?![a-z0-9-])|""issue"":\s*""{issue.Id}"",\s*""(text|id)"":\s*""{id}""")),
                (HomeOf(issue, edition), Pattern($@"(?<![a-z0-9-])(({LanguagesOf(edition)}|bibl)\.{id}[.""]|(?<=[#""]){id}/|text-{id}\.xhtml)")),
            ],
        };
    }

    private static string LanguagesOf(Edition edition) => string.Join('|', edition.Settings.Languages.Select(language => language.Code).Append("bilingual"));

    private static Regex HomeOf(Issue issue, Edition edition) => Pattern($@"(^|[/-]){issue.Id}(-({LanguagesOf(edition)}))?[./]");

    // The words of a text that readers would see, line by line: what stands over it, its blocks, its footnotes, the editors' notes to it.
    private static IEnumerable<string> WordsOf(Text text, BodyReader reader)
    {
        foreach (var version in text.Versions)
        {
            foreach (var words in new[] { version.Title, version.Summary, version.AuthorNote }.OfType<string>()) yield return words;
            if (reader.ReadVersion(version, new DiagnosticBag()) is not { } body) continue;
            foreach (var block in body.Blocks.Concat(body.Footnotes.SelectMany(note => note)))
            {
                yield return ReadingText.Of(block);
                foreach (var note in Inlines.In(block).OfType<Intervention>().SelectMany(intervention => intervention.Note.Notes.Values)) yield return note;
            }
        }
    }

    private static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Name.All.Concat(entity.OtherNames.Values.SelectMany(names => names)).Select(FoldedWords.Of).Where(name => Words(name) > 1).Distinct();

    // A quotation of a part gives the whole away.
    private static IEnumerable<string> Identifying(string phrase, int few, int least)
    {
        if (phrase.Length == 0) yield break;
        int[] starts = [0, .. Enumerable.Range(1, phrase.Length - 1).Where(i => phrase[i - 1] is ' ' or '|')];
        if (starts.Length >= least && IsTelling(phrase)) yield return phrase;
        for (var i = 0; i + few < starts.Length; i++)
        {
            if (phrase[starts[i]..(starts[i + few] - 1)] is var part && IsTelling(part)) yield return part;
        }

        if (starts.Length > few && IsTelling(phrase[starts[^few]..])) yield return phrase[starts[^few]..];
    }

    private static bool IsTelling(string phrase) => !phrase.Contains('|', StringComparison.Ordinal) || phrase.Split('|').Any(piece => Words(piece) >= FewOfPiece);

    private static int Words(string folded) => folded.Length == 0 ? 0 : folded.Count(c => c is ' ' or '|') + 1;

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}

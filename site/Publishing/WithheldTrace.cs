using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Publishing;

/// <summary>Something that is withheld, and what would give it away in a file.</summary>
/// <param name="Code">The finding when it is seen.</param>
/// <param name="Name">Its name in messages.</param>
/// <param name="Place">Where it is withheld.</param>
/// <param name="Address">Its id or address, as files write it.</param>
/// <param name="Phrases">Its words, folded (<see cref="FoldedWords"/>), and runs of them that nobody else would write.</param>
internal sealed record WithheldTrace(DiagnosticCode Code, string Name, SourceLocation Place, Regex Address, IReadOnlyList<string> Phrases)
{
    // Fewer words of a name than these are common property; and of running text, which has many turns that others use too.
    private const int FewOfName = 4;
    private const int FewOfText = 8;

    /// <summary>In files of its own issue a text has shorter names: which files these are, and the names; null for what has one name everywhere.</summary>
    public (Regex Files, Regex Address)? AtHome { get; init; }

    /// <summary>Whether its words count only where no other text has them too.</summary>
    public bool IsText { get; init; }

    /// <summary>Everything that is withheld.</summary>
    /// <param name="edition">The edition with it.</param>
    /// <param name="reader">Reads the bodies of withheld texts.</param>
    public static IReadOnlyList<WithheldTrace> In(Edition edition, BodyReader reader)
    {
        if (!edition.WithheldTexts().Any() && !edition.WithheldSupporters().Any()) return [];
        var shown = edition.WithoutWithheld().Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).SelectMany(PhrasesOf).ToList();
        return
        [
            .. edition.WithheldSupporters().Select(supporter => new WithheldTrace(
                Codes.Supporters.Withheld, supporter.Id, supporter.Place, Pattern($"(?<![a-z0-9-]){supporter.Id}(?![a-z0-9-])"),
                [.. PhrasesOf(supporter).Where(phrase => !shown.Exists(other => other.Contains(phrase, StringComparison.Ordinal)))])),
            .. edition.WithheldTexts().Select(text => OfText(text, edition, reader)),
        ];
    }

    /// <summary>The words of a text that readers would see, line by line: what stands over it, its blocks, its footnotes, the editors' notes to it.</summary>
    public static IEnumerable<string> WordsOf(Text text, BodyReader reader)
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

    private static WithheldTrace OfText(Text text, Edition edition, BodyReader reader)
    {
        var (issue, id) = (edition.FindIssue(text.IssueId!)!, text.Id);
        var words = WordsOf(text, reader).Concat((issue.AnnexOf(text)?.Pieces ?? []).SelectMany(piece => piece.Content.Values.Values).Select(ReadingText.Of));
        var languages = string.Join('|', edition.Settings.Languages.Select(language => language.Code).Append("bilingual"));
        return new WithheldTrace(
            Codes.Texts.Withheld, text.Name, text.Original.TitlePlace, Pattern($@"(?<![a-z0-9-]){issue.Id}/{id}(?![a-z0-9-])|""issue"":\s*""{issue.Id}"",\s*""(text|id)"":\s*""{id}"""),

            // The editors' own words may be theirs elsewhere too.
            text.IsPrinted ? [.. words.Select(FoldedWords.Of).SelectMany(line => Identifying(line, FewOfText, FewOfName)).Distinct()] : [])
        {
            // fa.message.p7 in TEI, #message/p7 in a single file, text-message.xhtml in a book.
            AtHome = (Pattern($@"(^|[/-]){issue.Id}(-({languages}))?[./]"), Pattern($@"(?<![a-z0-9-])(({languages}|bibl)\.{id}[.""]|(?<=[#""]){id}/|text-{id}\.xhtml)")),
            IsText = true,
        };
    }

    private static IEnumerable<string> PhrasesOf(Supporter supporter)
    {
        // A person's own name gives the entry away wherever it stands.
        var phrases = supporter.Content.Values.Values.Select(ReadingLine.Of).SelectMany(line =>
            line.Parts.Where(part => part.Inline is Mention { Kind: EntityKind.Person }).Select(line.WordsOf).Prepend(line.Text));
        if (supporter.Identification is { } body) phrases = phrases.Append(body.Name).Concat(body.Names?.Codes.Select(code => body.Names.In(code)) ?? []);
        return phrases.Select(FoldedWords.Of).SelectMany(phrase => Identifying(phrase, FewOfName, 1));
    }

    // A quotation of a part gives the whole away.
    private static IEnumerable<string> Identifying(string phrase, int few, int least)
    {
        if (phrase.Length == 0) yield break;
        int[] starts = [0, .. Enumerable.Range(1, phrase.Length - 1).Where(i => phrase[i - 1] is ' ' or '|')];
        if (starts.Length >= least) yield return phrase;
        for (var i = 0; i + few < starts.Length; i++) yield return phrase[starts[i]..(starts[i + few] - 1)];
        if (starts.Length > few) yield return phrase[starts[^few]..];
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}

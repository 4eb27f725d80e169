using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Editions.Permanence;

/// <summary>
/// What is withheld today, taken out of a version that was published before: texts, supporters and people by their ids, words by what they say in the same text, the names
/// of people wherever they stand. Who asks not to be named is named in no version.
/// </summary>
/// <param name="today">The edition with what is withheld.</param>
/// <param name="reader">Reads its texts.</param>
internal sealed class WithheldSince(Edition today, BodyReader reader)
{
    private readonly HiddenPhrases names = new([.. today.WithheldEntities().SelectMany(NamesOf)]);
    private readonly Lazy<IReadOnlyDictionary<string, HiddenPhrases>> words = new(() => WordsIn(today, reader));

    /// <summary>The version without the texts, supporters and names.</summary>
    /// <param name="version">As it was published.</param>
    public Edition Mark(Edition version)
    {
        var texts = today.WithheldTexts().SelectMany(text => today.FormerNamesOf(text).Select(former => former.Name).Append(text.Name))
            .Concat(today.Settings.Retired.Where(retired => retired.IsWithheld && retired.Of.BlockId is null).Select(retired => retired.Of.Name)).ToHashSet();
        var entries = today.Issues.SelectMany(issue => issue.WithheldSupporters().Select(supporter => (Text: issue.AnnexedText?.Name ?? "", supporter.Id))).Concat(RetiredBlocks()).ToHashSet();
        var entities = today.WithheldEntities().Select(entity => (entity.Kind, entity.Id)).ToHashSet();
        return version with
        {
            Settings = version.Settings with
            {
                Description = names.TakenFrom(version.Settings.Description),
                History = [.. version.Settings.History.Select(note => note with { Changes = names.TakenFrom(note.Changes) })],
            },
            Issues = [.. version.Issues.Select(issue => Mark(issue, text => texts.Contains(text.Name), supporter => entries.Contains((issue.AnnexedText?.Name ?? "", supporter.Id))))],
            Authorities = version.Authorities.WithWithheld(entity => entities.Contains((entity.Kind, entity.Id))),
            Pages = [.. version.Pages.Select(Named)],
        };
    }

    /// <summary>The body of a text of the version without words that are withheld in it today, and without names.</summary>
    /// <returns>The same body, where it has none of them.</returns>
    public TextBody Without(TextBody body)
    {
        var phrases = PhrasesIn(body.Text.Name);
        var gone = RetiredBlocks().Where(block => block.Text == body.Text.Name).Select(block => block.Id).ToHashSet();
        return !body.Versions.Any(version => version.BlockIds.Any(gone.Contains) || phrases.AreIn(version)) ? body : body with
        {
            Versions = [.. body.Versions.Select(version => new VersionBody(
                version.Version, version.File,
                [.. version.Blocks.Select(block => block.Id is { } id && gone.Contains(id) ? HiddenPhrases.Blank(block) : phrases.TakenFrom(block))],
                [.. version.Footnotes.Select(note => (IReadOnlyList<Block>)[.. note.Select(phrases.TakenFrom)])]))],
        };
    }

    private Issue Mark(Issue issue, Func<Text, bool> isWithheld, Func<Supporter, bool> isEntryWithheld)
    {
        var phrases = PhrasesIn(issue.AnnexedText?.Name ?? "");
        var marked = issue.WithWithheld(text => Named(isWithheld(text) ? text.Withheld() : text), isEntryWithheld, annex => annex.Rewrite(phrases.TakenFrom));
        return marked with { Title = names.TakenFrom(issue.Title), Summary = names.TakenFrom(issue.Summary) };
    }

    private Text Named(Text text) => names.IsEmpty ? text : text.With([.. text.Versions.Select(version => version with
    {
        Title = names.TakenFrom(version.Title),
        Summary = names.TakenFrom(version.Summary),
        AuthorNote = version.AuthorNote is { } note ? names.TakenFrom(note) : null,
    })]);

    private HiddenPhrases PhrasesIn(string text) => words.Value.TryGetValue(text, out var own) ? own.And(names) : names;

    private IEnumerable<(string Text, BlockId Id)> RetiredBlocks() =>
        today.Settings.Retired.Where(retired => retired.IsWithheld && retired.Of.BlockId is not null).Select(retired => (retired.Of.Name, retired.Of.BlockId!));

    private static IEnumerable<string> NamesOf(Entity entity) => entity.Name.All.Concat(entity.OtherNames.Values.SelectMany(forms => forms));

    private static Dictionary<string, HiddenPhrases> WordsIn(Edition today, BodyReader reader)
    {
        var found = new Dictionary<string, HiddenPhrases>();
        foreach (var text in today.AllTexts)
        {
            var annex = today.AnnexOf(text);
            var inText = text.Versions.Select(version => reader.ReadVersion(version, new DiagnosticBag())).OfType<VersionBody>().SelectMany(reader.WithheldIn);
            var words = inText.Concat(annex is null ? [] : reader.WithheldIn(annex)).Select(container => ReadingText.Of(container.Content)).Where(said => said.Length > 0).Distinct().ToList();
            if (words.Count == 0) continue;
            foreach (var name in today.FormerNamesOf(text).Select(former => former.Name).Append(text.Name)) found[name] = new HiddenPhrases(words);
        }

        return found;
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Chronology;

/// <summary>Finds the sentences that an issue's chronology rests on, and the dates that it passes over.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class PassageFinder(IssueBodies bodies, Language language, RenderContext context)
{
    private readonly Sentences sentences = new(language, context.Edition.Settings.Original);
    private readonly Issue issue = bodies.Issue;

    /// <summary>Everything that the issue adds.</summary>
    public ChronologyOfIssue Find()
    {
        var chronology = issue.Chronology;
        return new ChronologyOfIssue(
            language,
            issue,
            [.. chronology.Events.Select(dated => new QuotedEvent(issue, dated, PassagesOf(dated.Passages, dated.Date.Covers)))],
            [.. chronology.Disagreements.Select(differing => new QuotedDisagreement(issue, differing, PassagesOf(differing.Passages, _ => true)))],
            [.. OtherDates()]);
    }

    private IReadOnlyList<QuotedPassage> PassagesOf(IReadOnlyList<Attestation> passages, Func<EdtfDate, bool> fits) => [.. passages.SelectMany(passage => PassagesOf(passage, fits))];

    private IEnumerable<QuotedPassage> PassagesOf(Attestation passage, Func<EdtfDate, bool> fits)
    {
        if (bodies.Texts.FirstOrDefault(body => body.Text.Id == passage.TextId) is not { } text || text.In(language) is not { } body) yield break;
        var isInAnnex = body.Blocks.All(block => block.Id != passage.BlockId);
        var title = isInAnnex ? text.Annex!.Title[language] : body.Version.Title;
        var path = Addresses.Text(language, text.Text);
        foreach (var line in passage.Lines(body, text.Annex))
        {
            if (passage.Words?[language] is { Length: > 0 } words)
            {
                if (sentences.Quoting(line, words) is not { } sentence) continue;
                yield return new QuotedPassage(title, path, passage.BlockId, sentence.Html);
                yield break;
            }

            foreach (var sentence in sentences.Marking(line, line.Dates.Where(date => fits(date.When)).Select(date => (passage, date.Part))))
                yield return new QuotedPassage(title, path, passage.BlockId, sentence.Html);
        }
    }

    // An event answers for the dates of its passages that lie within its own.
    private IEnumerable<OtherDate> OtherDates() =>
        from text in bodies.Texts
        where text.Text.IsPrinted
        let body = text.In(language)
        where body is not null
        from block in body.Reading
        let answered = issue.Chronology.Events.Where(dated => dated.Passages.Any(passage => passage.TextId == text.Text.Id && passage.BlockId == block.Block.Id)).ToList()
        from line in block.Lines
        from sentence in sentences.Marking(line, line.Dates.Where(date => !answered.Exists(dated => dated.Date.Covers(date.When))))
        let passage = new QuotedPassage(body.Version.Title, Addresses.Text(language, text.Text), block.Block.Id, sentence.Html)
        select new OtherDate(sentence.Key, passage);
}

using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Checking;

/// <summary>Holds the events of an issue against its texts: each passage is there, and says what dates the event.</summary>
internal sealed class ChronologyCheck(Issue issue, DiagnosticBag bag)
{
    /// <summary>Checks what needs no bodies, withheld passages included.</summary>
    public void CheckReferences()
    {
        var chronology = issue.Chronology;
        foreach (var passage in chronology.Passages)
        {
            if (TextOf(passage) is null)
                bag.Add(Codes.Chronology.Text, passage.Place, $"the issue has no printed text ‘{passage.TextId}’", Suggestion.Help(passage.TextId, [.. issue.PrintedTexts.Select(text => text.Id)]));
            else if (issue.IsWithheld(passage))
                bag.Add(Codes.Chronology.Withheld, passage.Place, $"{passage.TextId}#{passage.BlockId} is withheld", "see that titles and remarks do not tell what is withheld; or take the passage away");
        }

        foreach (var dated in chronology.Events.Where(dated => dated.Passages.Count == 0))
            bag.Add(Codes.Chronology.TooFew, dated.Place, $"the event ‘{dated.Id}’ rests on no passage", "add a passage that tells of it: at: announcement#p5");
        foreach (var differing in chronology.Disagreements)
        {
            if (differing.Passages.Count < 2)
                bag.Add(Codes.Chronology.TooFew, differing.Place, $"‘{differing.Id}’ has {differing.Passages.Count} of the two passages that a disagreement needs", "add what another text says");
            foreach (var id in differing.EventIds) CheckEvent(id, differing.EventsPlace);
        }

        foreach (var (id, place) in issue.LeadingEvents) CheckEvent(id, place);
    }

    /// <summary>Checks the passages of the issue as readers see it.</summary>
    /// <param name="bodies">The texts, in every language.</param>
    public void CheckPassages(IReadOnlyList<TextBody> bodies)
    {
        foreach (var dated in issue.Chronology.Events)
        {
            foreach (var passage in dated.Passages) Check(passage, bodies, dated.Date.Covers, $"no date in {passage.TextId}#{passage.BlockId} lies within {dated.Date}");
        }

        foreach (var passage in issue.Chronology.Disagreements.SelectMany(differing => differing.Passages))
            Check(passage, bodies, _ => true, $"no date is marked in {passage.TextId}#{passage.BlockId}");
    }

    private void CheckEvent(Slug id, SourceLocation place)
    {
        var ids = issue.Chronology.Events.Select(dated => dated.Id).ToList();
        if (!ids.Contains(id)) bag.Add(Codes.Chronology.Event, place, $"no event has the id ‘{id}’", Suggestion.Help(id, ids.ConvertAll(other => other.Value)));
    }

    private void Check(Attestation passage, IReadOnlyList<TextBody> bodies, Func<EdtfDate, bool> fits, string message)
    {
        if (bodies.FirstOrDefault(body => body.Text.Id == passage.TextId) is not { } text) return;
        foreach (var body in text.Versions)
        {
            var lines = passage.Lines(body, text.Annex);
            if (lines.Count == 0)
            {
                bag.Add(
                    Codes.Chronology.Block, passage.Place, $"‘{passage.TextId}’ has no block ‘{passage.BlockId}’",
                    Suggestion.Help(passage.BlockId.Value, [.. body.BlockIds.Select(id => id.Value)]));
                return;
            }

            if (passage.Words?[body.Version.Language] is { Length: > 0 } words)
            {
                if (!lines.Any(line => line.OnOneLine.Contains(words, StringComparison.Ordinal)))
                    bag.Add(Codes.Chronology.Words, passage.Place, $"{passage.TextId}#{passage.BlockId} does not have «{words}» ({body.Version.Language.Code})", "copy the words out of the text");
            }
            else if (!lines.SelectMany(line => line.Parts).Select(part => part.Inline).OfType<DateMention>().Any(date => fits(date.When)))
            {
                bag.Add(Codes.Chronology.NoDate, passage.Place, $"{message} ({body.Version.Language.Code})", "mark the date in the text, or quote under words: what dates the event");
            }
        }
    }

    private Text? TextOf(Attestation passage) => issue.PrintedTexts.FirstOrDefault(text => text.Id == passage.TextId);
}

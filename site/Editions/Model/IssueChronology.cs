using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>What the editors say of time in an issue's texts: <c>chronology.yml</c>.</summary>
/// <param name="Events">What happened, in the order of the file.</param>
/// <param name="Disagreements">Where the texts do not say the same.</param>
public sealed record IssueChronology(IReadOnlyList<DatedEvent> Events, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>That of an issue without such a file.</summary>
    public static IssueChronology None { get; } = new([], []);

    /// <summary>The passages of events and disagreements.</summary>
    public IEnumerable<Attestation> Passages => Events.SelectMany(dated => dated.Passages).Concat(Disagreements.SelectMany(differing => differing.Passages));
}

/// <summary>Something that happened, as the texts date it.</summary>
/// <param name="Id">Its permanent id, unique in the issue.</param>
/// <param name="Passages">Where the texts say so; at least one.</param>
/// <param name="Remark">An editors' remark, or null.</param>
/// <param name="Place">Where its id stands, for findings.</param>
public sealed record DatedEvent(Slug Id, EdtfDate Date, Localized Title, IReadOnlyList<Attestation> Passages, Localized? Remark, SourceLocation Place);

/// <summary>A question on which the texts differ: what each says stands beside the others, and none is preferred.</summary>
/// <param name="Id">Its permanent id, unique in the issue.</param>
/// <param name="Passages">What the texts say; at least two.</param>
/// <param name="EventIds">The events that it bears on.</param>
/// <param name="Remark">What the editors note, without deciding.</param>
/// <param name="Place">Where its id stands, for findings.</param>
public sealed record Disagreement(Slug Id, Localized Title, IReadOnlyList<Attestation> Passages, IReadOnlyList<Slug> EventIds, Localized Remark, SourceLocation Place)
{
    /// <summary>Where the events are named, for findings.</summary>
    public required SourceLocation EventsPlace { get; init; }
}

/// <summary>A passage on which an event rests.</summary>
/// <param name="BlockId">Its block, or an entry of the annex.</param>
/// <param name="Words">The words there that date the event; null when a marked date does.</param>
/// <param name="Place">Where it is named, for findings.</param>
public sealed record Attestation(Slug TextId, BlockId BlockId, Localized? Words, SourceLocation Place)
{
    /// <summary>
    /// The lines of running text that the passage has in a language, one for each paragraph or cell.
    /// </summary>
    /// <param name="annex">The annex of the text, whose entries are cited as its blocks; or null.</param>
    /// <returns>None when there is no such block.</returns>
    public IReadOnlyList<ReadingLine> Lines(VersionBody body, SupporterList? annex)
    {
        if (body.Reading.FirstOrDefault(block => block.Block.Id == BlockId) is { } found) return found.Lines;
        return annex?.Find(BlockId) is { } entry ? [entry.Content.ReadingIn(body.Version.Language)] : [];
    }
}

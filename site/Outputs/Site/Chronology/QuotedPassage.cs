using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Chronology;

/// <summary>A passage as the chronology shows it.</summary>
/// <param name="Title">Of the text, or of the annex.</param>
/// <param name="Anchor">The block there, or null.</param>
/// <param name="Sentence">The sentence, with the words that date the event marked.</param>
internal sealed record QuotedPassage(string Title, OutputPath Path, BlockId? Anchor, Html Sentence);

/// <summary>An event in one language.</summary>
/// <param name="Issue">Whose texts tell of it.</param>
internal sealed record QuotedEvent(Issue Issue, DatedEvent Event, IReadOnlyList<QuotedPassage> Passages);

/// <summary>A disagreement in one language.</summary>
internal sealed record QuotedDisagreement(Issue Issue, Disagreement Disagreement, IReadOnlyList<QuotedPassage> Passages);

/// <summary>A date that a text marks and that no event rests on.</summary>
internal sealed record OtherDate(EdtfDate Date, QuotedPassage Passage);

/// <summary>What an issue adds to the chronology in one language.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Events">In the order of its file.</param>
/// <param name="Disagreements">In the order of its file.</param>
/// <param name="Others">In print order.</param>
internal sealed record ChronologyOfIssue(
    Language Language, Issue Issue, IReadOnlyList<QuotedEvent> Events, IReadOnlyList<QuotedDisagreement> Disagreements, IReadOnlyList<OtherDate> Others);

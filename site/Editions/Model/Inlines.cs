using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>A piece of running text. The hierarchy is closed, as that of <see cref="Block"/>.</summary>
/// <param name="Extent">Where it stands in its file.</param>
public abstract record Inline(Extent Extent);

/// <summary>A piece of running text that holds others.</summary>
public abstract record InlineContainer(Extent Extent, IReadOnlyList<Inline> Content) : Inline(Extent);

/// <summary>Words.</summary>
/// <param name="Text">The letters; letter <c>i</c> stands at offset <c>Extent.Start + i</c>.</param>
public sealed record TextRun(Extent Extent, string Text) : Inline(Extent);

/// <summary>A line break of the file (<paramref name="IsHard"/>: one that shows).</summary>
public sealed record LineBreak(Extent Extent, bool IsHard) : Inline(Extent);

/// <summary>Emphasis (<paramref name="IsStrong"/>: strong).</summary>
public sealed record Emphasis(Extent Extent, bool IsStrong, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>Letters shown as code.</summary>
public sealed record CodeSpan(Extent Extent, string Text) : Inline(Extent);

/// <summary>A link.</summary>
/// <param name="Address">As written; relative ones are names of texts and pages of the edition.</param>
public sealed record Link(Extent Extent, string Address, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>A call of a footnote.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
public sealed record FootnoteCall(Extent Extent, int Number) : Inline(Extent);

/// <summary>What an editor says about one intervention.</summary>
/// <param name="Cause">Who erred.</param>
/// <param name="Notes">Why, by language code.</param>
public sealed record EditorialNote(Certainty Certainty, EmendationCause? Cause, IReadOnlyDictionary<string, string> Notes)
{
    /// <summary>A note that says nothing in any language.</summary>
    public static EditorialNote None { get; } = new(Certainty.Unstated, null, new Dictionary<string, string>());
}

/// <summary>Where the editors did something or say something: it holds words of the reading text or of the witness.</summary>
/// <param name="Note">What they say about it.</param>
public abstract record Intervention(Extent Extent, IReadOnlyList<Inline> Content, EditorialNote Note) : InlineContainer(Extent, Content);

/// <summary>Corrected: the content is the reading, <paramref name="Sic"/> what the source has (TEI <c>choice/sic+corr</c>).</summary>
/// <param name="SicStart">Offset of the first letter of <paramref name="Sic"/> in the file.</param>
public sealed record Correction(Extent Extent, IReadOnlyList<Inline> Content, string Sic, int SicStart, EditorialNote Note) : Intervention(Extent, Content, Note);

/// <summary>Not in the source (TEI <c>supplied</c>).</summary>
public sealed record Supplied(Extent Extent, IReadOnlyList<Inline> Content, EditorialNote Note) : Intervention(Extent, Content, Note);

/// <summary>In the source, not in the reading text (TEI <c>surplus</c>).</summary>
public sealed record Surplus(Extent Extent, IReadOnlyList<Inline> Content, EditorialNote Note) : Intervention(Extent, Content, Note);

/// <summary>Of doubtful reading (TEI <c>unclear</c>).</summary>
public sealed record Unclear(Extent Extent, IReadOnlyList<Inline> Content, EditorialNote Note) : Intervention(Extent, Content, Note);

/// <summary>Text is missing here (TEI <c>gap</c>).</summary>
/// <param name="Reasons">Why, by language code.</param>
/// <param name="Size">How much, when it can be estimated.</param>
public sealed record Gap(Extent Extent, IReadOnlyDictionary<string, string> Reasons, string? Size, EditorialNote Note) : Intervention(Extent, [], Note)
{
    /// <summary>Whether the source has the words, and somebody asked that they be left out; then nothing more is said.</summary>
    public bool IsAtRequest { get; init; }
}

/// <summary>Words that are withheld: proved like any others, and then a <see cref="Gap"/> before an output sees them.</summary>
public sealed record Withheld(Extent Extent, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>
/// Words that the editors explain; they are the source's, and stay as they are (TEI <c>seg</c>, and <c>note</c> behind it). What the note says stands at the
/// original in every language; a translation only marks the words.
/// </summary>
/// <param name="Number">Which note of the original's block a translation means, from 1; null for the next.</param>
public sealed record Annotated(Extent Extent, IReadOnlyList<Inline> Content, int? Number, EditorialNote Note) : Intervention(Extent, Content, Note);

/// <summary>A printed page begins (TEI <c>pb</c>).</summary>
public sealed record PageBreak(Extent Extent, int Number) : Inline(Extent);

/// <summary>A printed column begins (TEI <c>cb</c>).</summary>
public sealed record ColumnBreak(Extent Extent) : Inline(Extent);

/// <summary>A named entity (TEI <c>persName</c>, <c>orgName</c>, <c>placeName</c>).</summary>
public sealed record Mention(Extent Extent, EntityKind Kind, Slug EntityId, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>A date (TEI <c>date</c>).</summary>
public sealed record DateMention(Extent Extent, EdtfDate When, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>Who speaks, at the head of a turn (TEI <c>speaker</c>).</summary>
/// <param name="SpeakerId">A person's or organisation's id.</param>
public sealed record SpeakerLabel(Extent Extent, Slug SpeakerId, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

/// <summary>Words in another language or direction than the text's.</summary>
/// <param name="LanguageCode">BCP 47 tag, or null.</param>
public sealed record ForeignRun(Extent Extent, string LanguageCode, IReadOnlyList<Inline> Content) : InlineContainer(Extent, Content);

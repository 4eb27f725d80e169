namespace IskraSite.Editions.Model;

/// <summary>How a line comes to name an entity.</summary>
public enum MentionRole
{
    /// <summary>The words are marked (<see cref="Mention"/>; TEI <c>persName</c>, <c>orgName</c>, <c>placeName</c>).</summary>
    Named,

    /// <summary>It speaks the turn that the line begins (<see cref="SpeakerLabel"/>; TEI <c>speaker</c>).</summary>
    Speaker,

    /// <summary>It is an author of the text.</summary>
    Author,

    /// <summary>Its supporters follow: the line is the heading of a country.</summary>
    Country,
}

/// <summary>An entity that a line names.</summary>
/// <param name="Part">The words that do, in <see cref="MentioningLine.Reading"/>; none for an author and for the country of a heading.</param>
public readonly record struct EntityMention(Entity Entity, MentionRole Role, ReadingPart Part = default);

/// <summary>A line of running text that names entities.</summary>
/// <param name="Piece">The piece of the annex that it is; null for the text itself.</param>
/// <param name="Anchor">The id of its block, entry or footnote (<c>fn1</c>); null for what has none, and for the text as a whole.</param>
/// <param name="Reading">Its words; none where the text as a whole names its authors.</param>
/// <param name="Mentions">In the order of reading; an entity that is named twice is there twice.</param>
public sealed record MentioningLine(AnnexPiece? Piece, string? Anchor, ReadingLine Reading, IReadOnlyList<EntityMention> Mentions);

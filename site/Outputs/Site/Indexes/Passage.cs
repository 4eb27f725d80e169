using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>A place where an entity is named, speaks, or is the author.</summary>
/// <param name="Kind">Of the entity.</param>
/// <param name="EntityId">Of the entity.</param>
/// <param name="Anchor">Its block there; null for the text as a whole.</param>
/// <param name="Sentence">The sentence, the name marked.</param>
internal sealed record Passage(EntityKind Kind, string EntityId, PassagePlace Place, string? Anchor, Html Sentence)
{
    /// <summary>How the sentence writes the name, each time; none where it only says who speaks or wrote.</summary>
    public required IReadOnlyList<string> Forms { get; init; }
}

/// <summary>A text in one language, as passages name it.</summary>
/// <param name="Issue">The issue that it stands in.</param>
/// <param name="Title">Of the text.</param>
internal sealed record PassagePlace(Language Language, Issue Issue, string Title, OutputPath Path);

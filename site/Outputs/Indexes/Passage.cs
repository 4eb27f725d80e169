using IskraSite.Editions.Model;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Indexes;

/// <summary>A place where an entity is named.</summary>
/// <param name="Kind">Of the entity.</param>
/// <param name="EntityId">Of the entity.</param>
/// <param name="Language">Of the passage.</param>
/// <param name="Title">Of the text.</param>
/// <param name="Path">The page where it stands.</param>
/// <param name="Anchor">Its block there, or null.</param>
/// <param name="Sentence">The sentence, the name marked.</param>
internal sealed record Passage(EntityKind Kind, string EntityId, Language Language, string Title, string Path, string? Anchor, Html Sentence);

using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>Where the pieces of a printed page stand on it, as the editors infer: an entry of <c>areas:</c> in <c>issue.yml</c>.</summary>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Pieces">What is placed, area by area, in the order written; whatever else the page has follows the leading piece.</param>
/// <param name="Inferred">What the source does not tell of these places, or null.</param>
public sealed record PageLayout(int Page, IReadOnlyList<PlacedPiece> Pieces, Localized? Inferred, SourceLocation Place);

/// <summary>A piece in its area.</summary>
/// <param name="TextId">The text that it belongs to, of the same issue.</param>
/// <param name="BlockId">The one block that is meant; null for what the page has of the text.</param>
public sealed record PlacedPiece(PageArea Area, Slug TextId, BlockId? BlockId, SourceLocation Place);

/// <summary>An area of a printed page.</summary>
public enum PageArea
{
    /// <summary>The line across the head of the page.</summary>
    Slogan,

    /// <summary>The corners beside the nameplate.</summary>
    Ears,

    /// <summary>The leading piece.</summary>
    Lead,

    /// <summary>The narrow column beside it.</summary>
    Side,

    /// <summary>The line across the foot of the page.</summary>
    Foot,
}

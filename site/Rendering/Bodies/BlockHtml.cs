using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Bodies;

/// <summary>A block with its HTML.</summary>
/// <param name="Content">Of a heading or a paragraph the running text; of other blocks the whole.</param>
internal readonly record struct BlockHtml(Block Block, HtmlFragment Content);

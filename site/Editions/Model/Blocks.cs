using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>A block of a text. The hierarchy is closed: an output is a <c>switch</c> over it that the compiler and a test keep complete.</summary>
/// <param name="Id">The stored id (<c>p7</c>), or null where none is needed (pages, inner blocks).</param>
/// <param name="Extent">Where it stands in its file.</param>
public abstract record Block(BlockId? Id, Extent Extent);

/// <summary>A heading.</summary>
/// <param name="Level">1–6.</param>
public sealed record Heading(BlockId? Id, Extent Extent, int Level, IReadOnlyList<Inline> Content) : Block(Id, Extent);

/// <summary>A paragraph, or a turn of an interview when it begins with a <see cref="SpeakerLabel"/>.</summary>
public sealed record Paragraph(BlockId? Id, Extent Extent, IReadOnlyList<Inline> Content) : Block(Id, Extent)
{
    /// <summary>Who speaks, when it is a turn.</summary>
    public SpeakerLabel? Speaker => Content.Count > 0 ? Content[0] as SpeakerLabel : null;
}

/// <summary>A list.</summary>
/// <param name="IsOrdered">Numbered or not.</param>
/// <param name="Items">The blocks of each item.</param>
public sealed record ListBlock(BlockId? Id, Extent Extent, bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block(Id, Extent);

/// <summary>A quotation.</summary>
public sealed record Quotation(BlockId? Id, Extent Extent, IReadOnlyList<Block> Content) : Block(Id, Extent);

/// <summary>A table.</summary>
/// <param name="Rows">The cells of each row of its body.</param>
public sealed record Table(
    BlockId? Id, Extent Extent, IReadOnlyList<IReadOnlyList<Inline>> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block(Id, Extent);

/// <summary>Words to be shown letter for letter.</summary>
public sealed record CodeBlock(BlockId? Id, Extent Extent, string Text) : Block(Id, Extent);

/// <summary>A break between two parts of a text.</summary>
public sealed record ThematicBreak(BlockId? Id, Extent Extent) : Block(Id, Extent);

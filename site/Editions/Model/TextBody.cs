using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>The body of a text in every language: lives while the text is proved and rendered, and is then let go.</summary>
/// <param name="Versions">In the order of <see cref="Text.Versions"/>.</param>
/// <param name="Collation">Where each letter stands in the witness; null for what has no witness.</param>
public sealed record TextBody(Text Text, IReadOnlyList<VersionBody> Versions, CollatedLines? Collation)
{
    /// <summary>The annex of supporters that is printed with the text, or null.</summary>
    public SupporterList? Annex { get; init; }

    /// <summary>The figures of the fidelity proof of the original.</summary>
    public FidelityFigures Fidelity { get; init; } = FidelityFigures.None;

    /// <summary>The letters of the source that it withholds, each by its line and its number there.</summary>
    public IReadOnlyList<(LineReference Line, int Letter)> WithheldLetters { get; init; } = [];

    /// <summary>The original's body.</summary>
    public VersionBody Original => Versions[0];

    /// <summary>The body in a language, or null.</summary>
    public VersionBody? In(Language language) => Versions.FirstOrDefault(version => version.Version.Language == language);

    /// <summary>What readers of a language are shown: the body in it, or the original in its place.</summary>
    public VersionBody ShownIn(Language language) => In(language) ?? Original;
}

/// <summary>The body of a text in one language.</summary>
/// <param name="File">The file, for places.</param>
/// <param name="Footnotes">The footnotes, note 1 first.</param>
public sealed record VersionBody(TextVersion Version, SourceText File, IReadOnlyList<Block> Blocks, IReadOnlyList<IReadOnlyList<Block>> Footnotes)
{
    private IReadOnlyList<ReadingBlock>? reading;
    private IReadOnlyList<IReadOnlyList<ReadingBlock>>? footnoteReading;

    /// <summary>The lines of the text and of its annex that name entities, in the order of reading: found once, when the body is read.</summary>
    public IReadOnlyList<MentioningLine> Mentions { get; init; } = [];

    /// <summary>The editors' notes to words of the text and of its annex, in the order of reading: found once, when the body is read.</summary>
    internal IReadOnlyList<EditorsNote> Notes { get; init; } = [];

    /// <summary>The ids of its blocks, in order.</summary>
    public IEnumerable<BlockId> BlockIds => Blocks.Select(block => block.Id).OfType<BlockId>();

    /// <summary>Its title, and what belongs to it.</summary>
    public HeadingGroup HeadingGroup { get; } = HeadingGroup.Of(Blocks);

    /// <summary>The words of its blocks as they are read: derived when they are first asked for, and once.</summary>
    public IReadOnlyList<ReadingBlock> Reading => reading ??= [.. Blocks.Select(ReadingBlock.Of)];

    /// <summary>The words of its footnotes, note 1 first.</summary>
    public IReadOnlyList<IReadOnlyList<ReadingBlock>> FootnoteReading =>
        footnoteReading ??= [.. Footnotes.Select(note => note.Select(ReadingBlock.Of).ToList())];
}

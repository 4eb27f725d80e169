using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Bodies;

/// <summary>The HTML of a text in one language that every output shares.</summary>
/// <param name="Version">The text.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Footnotes">The blocks of its footnotes, note 1 first.</param>
internal sealed record BodyHtml(VersionBody Version, IReadOnlyList<BlockHtml> Blocks, IReadOnlyList<IReadOnlyList<BlockHtml>> Footnotes)
{
    /// <summary>The blocks above the title and what belongs to it.</summary>
    public IEnumerable<BlockHtml> AboveTitle => Blocks.Take(Version.HeadingGroup.Above);

    /// <summary>The title and what belongs to it.</summary>
    public IReadOnlyList<BlockHtml> Headings { get; } = [.. Blocks.Skip(Version.HeadingGroup.Above).Take(Version.HeadingGroup.Headings.Count)];

    /// <summary>The blocks behind the title and what belongs to it.</summary>
    public IEnumerable<BlockHtml> AfterTitle => Blocks.Skip(Version.HeadingGroup.BodyStart);

    /// <summary>The blocks but for the title and what belongs to it, or the headings at its head.</summary>
    public IEnumerable<BlockHtml> WithoutHeadings => AboveTitle.Concat(Blocks.Skip(Version.HeadingGroup.Above + Headings.Count));

    /// <summary>The printed pages that begin in it, in order.</summary>
    public IEnumerable<PageBreak> PageBreaks => Blocks.SelectMany(block => block.Content.PageBreaks);
}

using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace IskraSite.Editions.Markup;

/// <summary>Adds bracketed spans to a Markdig pipeline. Nothing is rendered by Markdig, so there is nothing to set up for a renderer.</summary>
internal sealed class SpanExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpanParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Outputs walk the edition's own tree.
    }
}

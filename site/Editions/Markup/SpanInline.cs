using Markdig.Syntax.Inlines;

namespace IskraSite.Editions.Markup;

/// <summary>A bracketed span as Markdig's tree holds it, before it is given its meaning.</summary>
/// <param name="attributes">Its braces; the places of values are offsets of the parsed text.</param>
internal sealed class SpanInline(SpanAttributes attributes) : ContainerInline
{
    /// <summary>Its braces.</summary>
    public SpanAttributes Attributes { get; } = attributes;
}

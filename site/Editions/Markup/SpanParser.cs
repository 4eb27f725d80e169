using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IskraSite.Editions.Markup;

/// <summary>
/// Closes a bracketed span: at <c>]{</c> it takes the bracket that the link parser opened, and what stands between becomes a
/// <see cref="SpanInline"/>. Holds no state, so that one pipeline serves all threads; faults travel in the span.
/// </summary>
internal sealed class SpanParser : InlineParser
{
    /// <summary>A parser for the closing bracket.</summary>
    public SpanParser() => OpeningCharacters = [']'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var open = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (open is null || open.IsImage) return false;
        var brace = slice.Start + 1;
        var attributes = SpanAttributes.Read(slice.Text, brace, slice.End, out var end);
        if (attributes is null) return false;

        // Value by value: the braces may run over a line end, where the text that is parsed has lost the indentation of the file.
        attributes.Locate(offset => processor.GetSourcePosition(offset, out _, out _));
        var span = new SpanInline(attributes)
        {
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(end, out _, out _)),
            Line = open.Line,
            Column = open.Column,
        };
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start = end + 1;
        return true;
    }
}

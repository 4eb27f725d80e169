using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IskraSite.Editions.Markup;

/// <summary>
/// Holds Markdown to a depth, so that whatever walks its tree may do so by recursion. Markdig builds its tree without recursion, and refuses
/// what is far deeper.
/// </summary>
internal static class Nesting
{
    /// <summary>The deepest nesting of blocks and inlines together that is read: far above any text of a newspaper.</summary>
    public const int MaximumDepth = 50;

    /// <summary>Parses Markdown.</summary>
    /// <param name="tooDeep">Where it is nested too deep, when it is.</param>
    /// <returns>The tree; null when it is nested too deep.</returns>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline, out SourceSpan tooDeep)
    {
        tooDeep = SourceSpan.Empty;
        if (TryParse(text, pipeline) is not { } document) tooDeep = FindRefused(text, pipeline);
        else if (FindTooDeep(document) is { } deep) tooDeep = deep;
        else return document;
        return null;
    }

    private static MarkdownDocument? TryParse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // What Markdig says of nesting beyond its own limits; it has no place.
            return null;
        }
    }

    // The first in the text; what is inside it need not be looked at.
    private static SourceSpan? FindTooDeep(MarkdownDocument document)
    {
        SourceSpan? first = null;
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var next))
        {
            if (next.Depth > MaximumDepth)
            {
                if (first is null || next.Node.Span.Start < first.Value.Start) first = next.Node.Span;
                continue;
            }

            IEnumerable<MarkdownObject> inside = next.Node switch
            {
                ContainerBlock container => container,
                LeafBlock { Inline: { } words } => [words],
                ContainerInline container => container,
                _ => [],
            };
            foreach (var node in inside) open.Push((node, next.Depth + 1));
        }

        return first;
    }

    // The line with which the beginning of the text is refused. Beginnings are tried in growing steps, so that little is parsed in vain.
    private static SourceSpan FindRefused(string text, MarkdownPipeline pipeline)
    {
        var ends = new List<int>();
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) ends.Add(at);
        ends.Add(text.Length);
        var (good, refused) = (-1, 0);
        while (refused < ends.Count - 1 && TryParse(text[..ends[refused]], pipeline) is not null) (good, refused) = (refused, Math.Min(2 * refused + 1, ends.Count - 1));
        while (refused - good > 1)
        {
            var middle = (good + refused) / 2;
            if (TryParse(text[..ends[middle]], pipeline) is null) refused = middle;
            else good = middle;
        }

        var start = refused == 0 ? 0 : ends[refused - 1] + 1;
        while (start < ends[refused] && char.IsWhiteSpace(text[start])) start++;
        return new SourceSpan(start, ends[refused] - 1);
    }
}

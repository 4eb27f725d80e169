using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IskraSite.Editions.Markup;

/// <summary>Words that are shown as they are written: titles, summaries, remarks, notes. Mark-up takes no effect in them.</summary>
internal static class PlainWords
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("*_`<&[");

    /// <summary>What in the words would be mark-up in a text, such as <c>*so*</c>; null when nothing is.</summary>
    public static string? MarkupIn(string words)
    {
        if (!words.AsSpan().ContainsAny(Signs)) return null;

        // Behind a letter no sign begins a list, a heading or a quotation: those are read in texts only.
        const string Before = "x ";
        return EditionMarkdown.ParseAny(Before + words)?.Descendants().FirstOrDefault(IsMarkup) is { } found
            ? words.Substring(found.Span.Start - Before.Length, found.Span.Length)
            : null;
    }

    private static bool IsMarkup(MarkdownObject node) => node is EmphasisInline or CodeInline or LinkInline or AutolinkInline or HtmlInline or HtmlEntityInline or SpanInline;
}

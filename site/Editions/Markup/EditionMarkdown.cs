using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using Markdig;
using Markdig.Syntax;

namespace IskraSite.Editions.Markup;

/// <summary>Reads the edition's mark-up: CommonMark with pipe tables, footnotes and bracketed spans.</summary>
internal static class EditionMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads the body of a file.</summary>
    /// <param name="language">The code of the language that it is in.</param>
    /// <returns>The blocks, and the footnotes in order; null (and a finding) when it is nested too deep.</returns>
    public static (IReadOnlyList<Model.Block> Blocks, IReadOnlyList<IReadOnlyList<Model.Block>> Footnotes)? ReadBody(SourceText file, int start, string language, DiagnosticBag bag)
    {
        var mapper = new InlineMapper(file, start, language, bag);
        return Parse(start == 0 ? file.Text : file.Text[start..], mapper) is { } document ? new BlockMapper(mapper).Map(document) : null;
    }

    /// <summary>Reads running text on one line, such as a value of a YAML form.</summary>
    /// <param name="start">Where the words begin in it.</param>
    /// <param name="language">The code of the language that they are in.</param>
    public static IReadOnlyList<Inline> ReadLine(SourceText file, int start, string words, string language, DiagnosticBag bag)
    {
        var mapper = new InlineMapper(file, start, language, bag);
        if (Parse(words, mapper) is not { } document) return [];
        if (document is [ParagraphBlock paragraph]) return mapper.Map(paragraph.Inline);
        bag.Add(Codes.Markup.Unsupported, file.Locate(start, words.Length), "these words read as a list, a heading or the like", "put a backslash before the first sign, as in \\* or \\#");
        return [];
    }

    /// <summary>The tree of words, whatever is in them; null when they are nested too deep.</summary>
    public static MarkdownDocument? ParseAny(string words) => Nesting.Parse(words, Pipeline, out _);

    private static MarkdownDocument? Parse(string words, InlineMapper mapper)
    {
        if (Nesting.Parse(words, Pipeline, out var tooDeep) is { } document) return document;
        mapper.Report(
            Codes.Markup.TooDeep, mapper.ExtentOf(tooDeep), $"this is nested more than {Nesting.MaximumDepth} deep",
            "look for signs that were set too often, such as * _ > - or [");
        return null;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseFootnotes();
        builder.Extensions.Add(new SpanExtension());
        return builder.Build();
    }
}

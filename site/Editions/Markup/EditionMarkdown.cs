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
    /// <returns>The blocks, and the footnotes in order.</returns>
    public static (IReadOnlyList<Model.Block> Blocks, IReadOnlyList<IReadOnlyList<Model.Block>> Footnotes) ReadBody(SourceText file, int start, string language, DiagnosticBag bag)
    {
        var document = Markdown.Parse(start == 0 ? file.Text : file.Text[start..], Pipeline);
        return new BlockMapper(new InlineMapper(file, start, language, bag)).Map(document);
    }

    /// <summary>Reads running text on one line, such as a value of a YAML form.</summary>
    /// <param name="start">Where the words begin in it.</param>
    /// <param name="language">The code of the language that they are in.</param>
    public static IReadOnlyList<Inline> ReadLine(SourceText file, int start, string words, string language, DiagnosticBag bag)
    {
        var mapper = new InlineMapper(file, start, language, bag);
        var document = Markdown.Parse(words, Pipeline);
        if (document is [ParagraphBlock paragraph]) return mapper.Map(paragraph.Inline);
        bag.Add(Codes.Markup.Unsupported, file.Locate(start, words.Length), "these words read as a list, a heading or the like", "put a backslash before the first sign, as in \\* or \\#");
        return [];
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseFootnotes();
        builder.Extensions.Add(new SpanExtension());
        return builder.Build();
    }
}

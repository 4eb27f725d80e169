using System.Text;

namespace IskraSite.Editions.Model;

/// <summary>The words of a text as they are read: corrections in, supplied in, surplus out, gaps as […].</summary>
public static class ReadingText
{
    /// <summary>How a gap is read.</summary>
    public const string GapSign = "[…]";

    /// <summary>The words of a block; the blocks inside it and the lines of a signature are separated by line feeds.</summary>
    public static string Of(Block block)
    {
        var words = new StringBuilder();
        Append(block, words);
        return words.ToString().Trim();
    }

    /// <summary>The words of running text.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        Append(inlines, words);
        return words.ToString().Trim();
    }

    /// <summary>The words of running text as one line.</summary>
    public static string LineOf(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        Append(inlines, words, ' ', null);
        return words.ToString();
    }

    /// <summary>Appends the words of running text as one line, and tells where the words of each part of it stand.</summary>
    /// <param name="read">Is told of each part, after those inside it, and where its words begin; they end where the words now end.</param>
    public static void AppendLine(IReadOnlyList<Inline> inlines, StringBuilder words, Action<InlineContainer, int> read) => Append(inlines, words, ' ', read);

    private static void Append(Block block, StringBuilder words)
    {
        switch (block)
        {
            case Heading heading:
                Append(heading.Content, words);
                break;
            case Paragraph paragraph:
                Append(paragraph.Content, words);
                break;
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item)) AppendLine(inner, words);
                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) AppendLine(inner, words);
                break;
            case Table table:
                foreach (var row in table.Rows.Prepend(table.Header))
                {
                    words.AppendJoin('\t', row.Select(Of)).Append('\n');
                }

                break;
            case CodeBlock code:
                words.Append(code.Text);
                break;
            case ThematicBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static void AppendLine(Block block, StringBuilder words)
    {
        Append(block, words);
        words.Append('\n');
    }

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder words) => Append(inlines, words, '\n', null);

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder words, char hardBreak, Action<InlineContainer, int>? read)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    words.Append(run.Text);
                    break;
                case CodeSpan code:
                    words.Append(code.Text);
                    break;
                case LineBreak lineBreak:
                    words.Append(lineBreak.IsHard ? hardBreak : ' ');
                    break;
                case Gap:
                    words.Append(GapSign);
                    break;
                case Surplus:
                    break;
                case InlineContainer container:
                    var start = words.Length;
                    Append(container.Content, words, hardBreak, read);
                    read?.Invoke(container, start);
                    break;
                case PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
            }
        }
    }
}

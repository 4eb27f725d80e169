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

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder words)
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
                    words.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case Gap:
                    words.Append(GapSign);
                    break;
                case Surplus:
                    break;
                case InlineContainer container:
                    Append(container.Content, words);
                    break;
                case PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
            }
        }
    }
}

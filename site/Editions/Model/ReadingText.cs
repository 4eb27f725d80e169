using System.Text;

namespace IskraSite.Editions.Model;

/// <summary>Takes the words of a text as they are read, in order.</summary>
public interface IReadingTarget
{
    /// <summary>Takes words, white space included.</summary>
    void Add(ReadOnlySpan<char> words);

    /// <summary>Is told of an intervention of the editors before its words come, if it has any that are read.</summary>
    void Meet(Intervention intervention);
}

/// <summary>The words of a text as they are read: corrections in, supplied in, surplus out, gaps as […].</summary>
public static class ReadingText
{
    /// <summary>How a gap is read.</summary>
    public const string GapSign = "[…]";

    /// <summary>The words of a block; the blocks inside it and the lines of a signature are separated by line feeds.</summary>
    public static string Of(Block block)
    {
        var words = new Builder(new StringBuilder());
        Read(block, ref words);
        return words.Words.ToString().Trim();
    }

    /// <summary>The words of running text.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var words = new Builder(new StringBuilder());
        Read(inlines, ref words);
        return words.Words.ToString().Trim();
    }

    /// <summary>The words of running text as one line.</summary>
    public static string LineOf(IReadOnlyList<Inline> inlines)
    {
        var words = new Builder(new StringBuilder());
        Read(inlines, ref words, " ", null);
        return words.Words.ToString();
    }

    /// <summary>Appends the words of running text as one line, and tells where the words of each part of it stand.</summary>
    /// <param name="read">Is told of each part, after those inside it, and where its words begin; they end where the words now end.</param>
    public static void AppendLine(IReadOnlyList<Inline> inlines, StringBuilder words, Action<InlineContainer, int> read)
    {
        var builder = new Builder(words);
        Read(inlines, ref builder, " ", read);
    }

    /// <summary>Reads a block to a target, which is not told where white space at its ends is none of its words.</summary>
    public static void Read<TTarget>(Block block, ref TTarget words)
        where TTarget : struct, IReadingTarget
    {
        switch (block)
        {
            case Heading heading:
                Read(heading.Content, ref words);
                break;
            case Paragraph paragraph:
                Read(paragraph.Content, ref words);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    foreach (var inner in item) ReadLine(inner, ref words);
                }

                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) ReadLine(inner, ref words);
                break;
            case Table table:
                ReadRow(table.Header, ref words);
                foreach (var row in table.Rows) ReadRow(row, ref words);
                break;
            case CodeBlock code:
                words.Add(code.Text);
                break;
            case ThematicBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    /// <summary>Reads running text to a target.</summary>
    public static void Read<TTarget>(IReadOnlyList<Inline> inlines, ref TTarget words)
        where TTarget : struct, IReadingTarget => Read(inlines, ref words, "\n", null);

    private static void ReadLine<TTarget>(Block block, ref TTarget words)
        where TTarget : struct, IReadingTarget
    {
        Read(block, ref words);
        words.Add("\n");
    }

    private static void ReadRow<TTarget>(IReadOnlyList<IReadOnlyList<Inline>> row, ref TTarget words)
        where TTarget : struct, IReadingTarget
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0) words.Add("\t");
            Read(row[i], ref words);
        }

        words.Add("\n");
    }

    private static void Read<TTarget>(IReadOnlyList<Inline> inlines, ref TTarget words, string hardBreak, Action<InlineContainer, int>? read)
        where TTarget : struct, IReadingTarget
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case TextRun run:
                    words.Add(run.Text);
                    break;
                case CodeSpan code:
                    words.Add(code.Text);
                    break;
                case LineBreak lineBreak:
                    words.Add(lineBreak.IsHard ? hardBreak : " ");
                    break;
                case Gap gap:
                    words.Meet(gap);
                    words.Add(GapSign);
                    break;
                case Surplus surplus:
                    words.Meet(surplus);
                    break;
                case InlineContainer container:
                    if (container is Intervention intervention) words.Meet(intervention);
                    var start = words is Builder before ? before.Words.Length : 0;
                    Read(container.Content, ref words, hardBreak, read);
                    read?.Invoke(container, start);
                    break;
                case PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inlines[i].GetType().Name);
            }
        }
    }

    private readonly struct Builder(StringBuilder words) : IReadingTarget
    {
        public StringBuilder Words => words;

        public void Add(ReadOnlySpan<char> more) => words.Append(more);

        public void Meet(Intervention intervention)
        {
        }
    }
}

using System.Text;

namespace IskraSite.Editions.Model;

/// <summary>The words of a block as they are read.</summary>
/// <param name="Lines">One for each paragraph, heading, cell or piece of code, those of blocks inside it among them.</param>
public sealed record ReadingBlock(Block Block, IReadOnlyList<ReadingLine> Lines)
{
    private string? text;

    /// <summary>All of its words; lines end with line feeds, the cells of a row with tabs. Fingerprints rest on it: it never changes for the same words.</summary>
    public string Text => text ??= Lines.Count == 1 ? Lines[0].Text : Joined();

    /// <summary>The words of each item of a list, its lines separated by line feeds.</summary>
    public IEnumerable<string> Items
    {
        get
        {
            var next = 0;
            foreach (var count in ((ListBlock)Block).Items.Select(item => item.Sum(CountOf)))
            {
                yield return string.Join('\n', Lines.Skip(next).Take(count).Select(line => line.Text));
                next += count;
            }
        }
    }

    /// <summary>Reads a block.</summary>
    public static ReadingBlock Of(Block block)
    {
        if (block is Paragraph paragraph) return new ReadingBlock(block, [ReadingLine.Of(paragraph.Content)]);
        var lines = new List<ReadingLine>();
        Read(block, lines);
        return new ReadingBlock(block, lines);
    }

    private static void Read(Block block, List<ReadingLine> lines)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item)) Read(inner, lines);
                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) Read(inner, lines);
                break;
            case CodeBlock code:
                lines.Add(new ReadingLine(code.Text, []));
                break;
            case Heading or Paragraph or Table or ThematicBreak:
                lines.AddRange(Inlines.Lines(block).Select(ReadingLine.Of));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static int CountOf(Block block) => block switch
    {
        ListBlock list => list.Items.Sum(item => item.Sum(CountOf)),
        Quotation quotation => quotation.Content.Sum(CountOf),
        CodeBlock => 1,
        _ => Inlines.Lines(block).Count(),
    };

    private string Joined()
    {
        var (words, lines) = (new StringBuilder(), Lines.GetEnumerator());
        Append(Block, words, lines);
        return words.ToString().Trim();
    }

    private static void Append(Block block, StringBuilder words, IEnumerator<ReadingLine> lines)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item)) AppendLine(inner);
                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) AppendLine(inner);
                break;
            case Table table:
                foreach (var row in table.Rows.Prepend(table.Header)) words.AppendJoin('\t', row.Select(_ => Next().Text)).Append('\n');
                break;
            case ThematicBreak:
                break;
            default:
                words.Append(Next().Raw);
                break;
        }

        void AppendLine(Block inner)
        {
            Append(inner, words, lines);
            words.Append('\n');
        }

        ReadingLine Next()
        {
            lines.MoveNext();
            return lines.Current;
        }
    }
}

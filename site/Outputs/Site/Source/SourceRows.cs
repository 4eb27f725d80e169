using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Source;

/// <summary>Cuts the reading text along the lines of the source, by the correspondence that collation has proved.</summary>
internal sealed class SourceRows
{
    private readonly CollatedLines lines;
    private readonly List<SourceRow> rows;
    private int current;

    private SourceRows(CollatedLines lines)
    {
        this.lines = lines;
        rows = [.. lines.Lines.Select(line => new SourceRow(line.Reference, line.Witness))];
    }

    /// <summary>The rows of a text.</summary>
    public static IReadOnlyList<SourceRow> Of(CollatedLines lines, IReadOnlyList<Block> blocks)
    {
        var cut = new SourceRows(lines);
        foreach (var block in blocks) cut.Walk(block);
        return cut.rows;
    }

    /// <summary>The rows of a supporters' annex.</summary>
    public static IReadOnlyList<SourceRow> Of(CollatedLines lines, SupporterList annex, Language language)
    {
        var cut = new SourceRows(lines);
        foreach (var piece in annex.Pieces) cut.Piece(piece.Content[language]);
        return cut.rows;
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Piece(heading.Content);
                break;
            case Paragraph paragraph:
                Piece(paragraph.Content);
                break;
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item)) Walk(inner);
                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) Walk(inner);
                break;
            case Table table:
                foreach (var cell in table.Rows.Prepend(table.Header).SelectMany(row => row)) Piece(cell);
                break;
        }
    }

    private void Piece(IReadOnlyList<Inline> inlines)
    {
        Walk(inlines, isEditorial: false);
        rows[current].Add(" ", false);
    }

    private void Walk(IReadOnlyList<Inline> inlines, bool isEditorial)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AddRun(run, isEditorial);
                    break;
                case LineBreak:
                    rows[current].Add(" ", isEditorial);
                    break;
                case CodeSpan code:
                    rows[current].Add(code.Text, isEditorial);
                    break;
                case Correction correction:
                    Advance(correction.SicStart);
                    rows[current].Replace(correction.Sic);
                    rows[current].Add(ReadingText.Of(correction.Content), true);
                    break;
                case Supplied supplied:
                    rows[current].Add(ReadingText.Of(supplied.Content), true);
                    break;
                case Surplus surplus:
                    Advance(surplus.Extent.Start);
                    rows[current].Replace(ReadingText.Of(surplus.Content));
                    break;
                case Unclear unclear:
                    Walk(unclear.Content, isEditorial: true);
                    break;
                case Gap gap:
                    if (gap.IsAtRequest) Advance(gap.Extent.Start);
                    rows[current].Add(ReadingText.GapSign, true);
                    break;
                case InlineContainer container:
                    Walk(container.Content, isEditorial);
                    break;
            }
        }
    }

    private void AddRun(TextRun run, bool isEditorial)
    {
        var from = 0;
        while (from < run.Text.Length)
        {
            Advance(run.Extent.Start + from);
            var to = current + 1 < lines.Lines.Count ? Math.Min(run.Text.Length, lines.Lines[current].Last + 1 - run.Extent.Start) : run.Text.Length;
            if (to <= from) to = from + 1;
            rows[current].Add(run.Text[from..to], isEditorial);
            from = to;
        }
    }

    private void Advance(int offset)
    {
        while (current + 1 < lines.Lines.Count && offset > lines.Lines[current].Last) current++;
    }
}

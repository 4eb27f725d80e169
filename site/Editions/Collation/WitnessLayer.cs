using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>The text as the source has it: the marks undone (sic in, supplied out, surplus in), the letters regularised.</summary>
internal static class WitnessLayer
{
    /// <summary>The letters of blocks, in reading order.</summary>
    public static List<WitnessLetter> Of(IReadOnlyList<Block> blocks)
    {
        var letters = new List<WitnessLetter>();
        foreach (var block in blocks) Add(block, letters);
        return letters;
    }

    /// <summary>The letters of a supporters' annex, in print order.</summary>
    public static List<WitnessLetter> Of(SupporterList list, Language language)
    {
        var letters = new List<WitnessLetter>();
        foreach (var piece in list.Pieces) Add(piece.Content[language], letters);
        return letters;
    }

    private static void Add(Block block, List<WitnessLetter> letters)
    {
        switch (block)
        {
            case Heading heading:
                Add(heading.Content, letters);
                break;
            case Paragraph paragraph:
                Add(paragraph.Content, letters);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    foreach (var inner in item) Add(inner, letters);
                }

                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) Add(inner, letters);
                break;
            case Table table:
                foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row))) Add(cell, letters);
                break;
            case CodeBlock code:
                Add(code.Text, code.Extent.Start, letters);
                break;
            case ThematicBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static void Add(IReadOnlyList<Inline> inlines, List<WitnessLetter> letters)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    Add(run.Text, run.Extent.Start, letters);
                    break;
                case CodeSpan code:
                    Add(code.Text, code.Extent.Start + 1, letters);
                    break;
                case Correction correction:
                    Add(correction.Sic, correction.SicStart, letters);
                    break;
                case Supplied:
                    break;
                case InlineContainer container:
                    Add(container.Content, letters);
                    break;
                case LineBreak or PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
            }
        }
    }

    private static void Add(string text, int offset, List<WitnessLetter> letters) => Regularisation.Append(text, letters, offset);
}

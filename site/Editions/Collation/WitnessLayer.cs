using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>The text as the source has it: the marks undone (sic in, supplied out, surplus in), the letters regularised.</summary>
internal static class WitnessLayer
{
    /// <summary>The letters of blocks, in reading order.</summary>
    public static WitnessLetters Of(IReadOnlyList<Block> blocks, Language language)
    {
        var letters = new WitnessLetters(Letters.AreArabicFormsOne(language.Code));
        foreach (var block in blocks) Add(block, letters);
        return letters;
    }

    /// <summary>The letters of a supporters' annex, in print order.</summary>
    public static WitnessLetters Of(SupporterList list, Language language)
    {
        var letters = new WitnessLetters(Letters.AreArabicFormsOne(language.Code));
        foreach (var piece in list.Pieces)
        {
            letters.Divide(WordBoundary.LineEnd);
            Add(piece.Content[language], letters);
        }

        return letters;
    }

    private static void Add(Block block, WitnessLetters letters)
    {
        letters.Divide(WordBoundary.LineEnd);
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
                foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row)))
                {
                    letters.Divide(WordBoundary.LineEnd);
                    Add(cell, letters);
                }

                break;
            case CodeBlock code:
                letters.Append(code.Text, code.Extent.Start);
                break;
            case ThematicBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static void Add(IReadOnlyList<Inline> inlines, WitnessLetters letters)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    letters.Append(run.Text, run.Extent.Start);
                    break;
                case CodeSpan code:
                    letters.Append(code.Text, code.Extent.Start + 1);
                    break;
                case Correction correction:
                    letters.Append(correction.Sic, correction.SicStart);
                    break;
                case Supplied:
                    break;
                case InlineContainer container:
                    Add(container.Content, letters);
                    break;
                case LineBreak end:
                    letters.Divide(end.IsHard ? WordBoundary.LineEnd : WordBoundary.Space);
                    break;
                case PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
            }
        }
    }
}

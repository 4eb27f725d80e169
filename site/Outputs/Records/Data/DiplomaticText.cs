using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// Words as the source has them: what the editors corrected undone, what they supplied left out, what is superfluous left in. White space,
/// half-spaces and letter forms are the edition's, by the rule of the editorial principles.
/// </summary>
internal static class DiplomaticText
{
    /// <summary>The words of running text.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        Append(inlines, words);
        return words.ToString().Trim();
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
                case LineBreak:
                    words.Append(' ');
                    break;
                case Correction correction:
                    words.Append(correction.Sic);
                    break;
                case Supplied:
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

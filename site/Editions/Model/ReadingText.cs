using System.Text;

namespace IskraSite.Editions.Model;

/// <summary>Which words of a text are meant, where the editors departed from the source.</summary>
internal enum TextLayer
{
    /// <summary>What the edition reads: corrections and supplied words in, superfluous words out, gaps as […].</summary>
    Reading,

    /// <summary>What the source has: corrections undone, supplied words out, superfluous words in, gaps as nothing. White space and letter forms are the edition's.</summary>
    Source,
}

/// <summary>The words of a text without mark-up.</summary>
public static class ReadingText
{
    /// <summary>How a gap is read.</summary>
    public const string GapSign = "[…]";

    /// <summary>The words of a block as they are read; the blocks inside it and the lines of a signature are separated by line feeds.</summary>
    public static string Of(Block block) => ReadingBlock.Of(block).Text;

    /// <summary>The words of running text as they are read.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => ReadingLine.Of(inlines).Text;

    /// <summary>The words of running text as the source has them, on one line.</summary>
    internal static string InSource(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        Append(inlines, words, TextLayer.Source, null);
        return words.ToString().Trim();
    }

    /// <summary>Appends the words of running text.</summary>
    /// <param name="parts">Takes the names, speakers and dates in it; or null.</param>
    internal static void Append(IReadOnlyList<Inline> inlines, StringBuilder words, TextLayer layer, List<ReadingPart>? parts)
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
                    words.Append(lineBreak.IsHard && layer == TextLayer.Reading ? '\n' : ' ');
                    break;
                case Correction correction when layer == TextLayer.Source:
                    words.Append(correction.Sic);
                    break;
                case Gap:
                    if (layer == TextLayer.Reading) words.Append(GapSign);
                    break;
                case Surplus when layer == TextLayer.Reading:
                case Supplied when layer == TextLayer.Source:
                    break;
                case Mention or SpeakerLabel or DateMention when parts is not null:
                    var (container, index, start) = ((InlineContainer)inline, parts.Count, words.Length);
                    parts.Add(default);
                    Append(container.Content, words, layer, parts);
                    parts[index] = new ReadingPart(container, start, words.Length);
                    break;
                case InlineContainer other:
                    Append(other.Content, words, layer, parts);
                    break;
                case PageBreak or ColumnBreak or FootnoteCall:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
            }
        }
    }
}

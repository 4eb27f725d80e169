using System.Text;

namespace IskraSite.Editions.Model;

/// <summary>The words of a line of running text as they are read, and where in them what is marked stands.</summary>
/// <param name="Raw">The words with the white space round them; line feeds where the line is broken by hand.</param>
/// <param name="Parts">The names, speakers and dates in it, in the order in which they begin.</param>
public sealed record ReadingLine(string Raw, IReadOnlyList<ReadingPart> Parts)
{
    /// <summary>A line without words.</summary>
    public static ReadingLine Empty { get; } = new("", []);

    /// <summary>The words without the white space round them.</summary>
    public string Text => Raw.Trim();

    /// <summary>As long as <see cref="Raw"/>, and without line feeds.</summary>
    public string OnOneLine => Raw.Replace('\n', ' ');

    /// <summary>The dates that its words name, in the order of reading.</summary>
    public IEnumerable<(EdtfDate When, ReadingPart Part)> Dates =>
        Parts.Where(part => part.Inline is DateMention).Select(part => (((DateMention)part.Inline).When, part));

    /// <summary>Reads running text.</summary>
    public static ReadingLine Of(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextRun only]) return new ReadingLine(only.Text, []);
        var (words, parts) = (new StringBuilder(), new List<ReadingPart>());
        ReadingText.Append(inlines, words, TextLayer.Reading, parts);
        return new ReadingLine(words.ToString(), parts);
    }

    /// <summary>The words of a part.</summary>
    public string WordsOf(ReadingPart part) => Raw[part.Start..part.End];
}

/// <summary>A name, a speaker or a date in a line.</summary>
/// <param name="Inline">A <see cref="Mention"/>, a <see cref="SpeakerLabel"/> or a <see cref="DateMention"/>.</param>
/// <param name="Start">Where its words begin in <see cref="ReadingLine.Raw"/>, in UTF-16 units.</param>
/// <param name="End">Where they end.</param>
public readonly record struct ReadingPart(InlineContainer Inline, int Start, int End);

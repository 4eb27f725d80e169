using System.Text;
using System.Xml;

namespace IskraSite.Publishing.Finished;

/// <summary>A line of words as a file of the corpus has it.</summary>
/// <param name="Text">The text that it stands in: <c>ISSUE/TEXT</c>.</param>
/// <param name="Language">The code of its language.</param>
internal readonly record struct CorpusLine(string Text, string Language, string Words);

/// <summary>What a file of the corpus is to hold: every printed text with its annex, in each language, in print order.</summary>
/// <param name="texts">The texts of the edition.</param>
internal abstract class CorpusWords(string output, IEnumerable<TextParts> texts) : Promise(output)
{
    /// <inheritdoc/>
    public sealed override void Check(in FinishedFile file)
    {
        var lines = Read(file.Bytes).ToLookup(line => (line.Text, line.Language), line => line.Words);
        foreach (var text in texts.Where(text => text.Text.IsPrinted))
        {
            file.Pieces.Clear();
            foreach (var words in lines[(text.Text.Name, text.Language.Code)])
            {
                file.Pieces.Add(words);
                file.Pieces.Break();
            }

            file.Lacks(WordCheck.InOrder(file.Pieces, text.Whole, text));
        }
    }

    /// <summary>Reads the lines of a file.</summary>
    protected abstract IReadOnlyList<CorpusLine> Read(ReadOnlySpan<byte> bytes);

    /// <summary>The text of a segment’s name.</summary>
    protected static string TextOf(string segment) => segment.Split('#')[0];

    /// <summary>The lines of a file of text.</summary>
    protected static string[] LinesOf(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The parallel corpus as a table.</summary>
internal sealed class ParallelTsv(string output, IEnumerable<TextParts> texts) : CorpusWords(output, texts)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<CorpusLine> Read(ReadOnlySpan<byte> bytes)
    {
        var rows = LinesOf(bytes).Select(line => line.Split('\t')).ToList();
        return [.. rows.Skip(1).SelectMany(row => rows[0].Zip(row).Skip(2).Select(cell => new CorpusLine(TextOf(row[0]), cell.First, cell.Second)))];
    }
}

/// <summary>The parallel corpus as a translation memory.</summary>
internal sealed class ParallelTmx(string output, IEnumerable<TextParts> texts) : CorpusWords(output, texts)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<CorpusLine> Read(ReadOnlySpan<byte> bytes)
    {
        using var xml = XmlForm.Open(bytes);
        var (lines, text, language) = (new List<CorpusLine>(), "", "");
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName == "tuv") language = xml.GetAttribute("xml:lang") ?? "";
            else if (xml.LocalName == "prop" && xml.GetAttribute("type") == "text") text = xml.ReadString();
            else if (xml.LocalName == "seg") lines.Add(new CorpusLine(text, language, xml.ReadString()));
        }

        return lines;
    }
}

/// <summary>The texts without mark-up.</summary>
internal sealed class CorpusText(string output, IEnumerable<TextParts> texts) : CorpusWords(output, texts)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<CorpusLine> Read(ReadOnlySpan<byte> bytes)
    {
        var (lines, text, language) = (new List<CorpusLine>(), "", "");
        foreach (var line in LinesOf(bytes))
        {
            if (line is ['#', ' ', ..]) (language, text) = line[2..].Split(' ') is [var code, var name] ? (code, name) : ("", "");
            else lines.Add(new CorpusLine(text, language, line));
        }

        return lines;
    }
}

/// <summary>The texts as JSON Lines.</summary>
internal sealed class CorpusJsonLines(string output, IEnumerable<TextParts> texts) : CorpusWords(output, texts)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<CorpusLine> Read(ReadOnlySpan<byte> bytes) =>
    [
        .. LinesOf(bytes).Select(line => JsonForm.Read(Encoding.UTF8.GetBytes(line)))
            .Select(line => new CorpusLine($"{line.Words("issue")}/{line.Words("text")}", line.Words("language") ?? "", line.Words("words") ?? "")),
    ];
}

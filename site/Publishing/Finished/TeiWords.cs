using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What an issue in TEI P5 is to hold: each text with its annex and footnotes, every intervention with the editors' notes, every supporter
/// with their remarks.
/// </summary>
internal sealed class TeiWords(string output, IssueParts issue) : Promise(output)
{
    private static readonly HashSet<string> Inline =
    [
        "abbr", "choice", "code", "corr", "date", "foreign", "gap", "hi", "name", "note", "num", "orgName", "pb", "cb", "persName",
        "placeName", "ptr", "ref", "rs", "seg", "sic", "speaker", "supplied", "surplus", "unclear",
    ];

    private static readonly HashSet<string> Interventions = ["choice", "supplied", "surplus", "unclear", "gap", "seg"];

    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var texts = new Dictionary<string, Read>();
        var beside = file.Pieces;
        beside.Clear(byWord: true);
        using (var xml = XmlForm.Open(file.Bytes)) ReadAll(xml, texts, beside);
        foreach (var text in issue.Texts)
        {
            var read = texts.GetValueOrDefault($"{text.Language.Code}.{text.Text.Id}") ?? new Read();
            read.Words.Break();
            file.Lacks(WordCheck.InOrder(read.Words, text.Whole, text));
            file.Lacks(WordCheck.InOrder(read.Words, text.Footnotes, $"the footnotes of {text}"));
            if (read.Interventions != text.Interventions)
                file.Lacks($"has {read.Interventions} of {text.Interventions} interventions of {text}");
            foreach (var notes in text.Notes) file.Lacks(WordCheck.InAnyOrder(read.Notes, notes, $"the notes on {text}"));
        }

        var said = issue.Supporters.SelectMany(supporter => supporter.Reasons.Values.Concat(supporter.Remarks.Values));
        file.Lacks(WordCheck.InAnyOrder(beside, issue.Supporters.SelectMany(supporter => supporter.Names.Values), "the supporters"));
        file.Lacks(WordCheck.InAnyOrder(beside, said, "what the editors say of the supporters"));
    }

    // Each text is one of a group, and has an id.
    private static void ReadAll(XmlReader xml, Dictionary<string, Read> texts, Pieces beside)
    {
        while (xml.Read())
        {
            var id = xml.NodeType is XmlNodeType.Element && xml.LocalName == "text" ? xml.GetAttribute("xml:id") : null;
            if (id is not null) ReadText(xml, texts[id] = new Read());
            else if (xml.NodeType is XmlNodeType.Text) beside.Add(xml.Value);
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) beside.Break();
        }
    }

    private static void ReadText(XmlReader xml, Read read)
    {
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    read.Words.Add(xml.Value);
                    break;
                case XmlNodeType.Element:
                    Separate(xml.LocalName, read);
                    if (Interventions.Contains(xml.LocalName) && xml.GetAttribute("reason") != "withheld") read.Interventions++;
                    if (xml.LocalName == "gap") read.Words.Add(ReadingText.GapSign);
                    if (!IsRead(xml)) Pass(xml, read);
                    break;
                case XmlNodeType.EndElement:
                    Separate(xml.LocalName, read);
                    break;
            }
        }
    }

    private static void Separate(string name, Read read)
    {
        if (Inline.Contains(name)) read.Words.Cut();
        else read.Words.Break();
    }

    private static bool IsRead(XmlReader xml) =>
        xml.LocalName is not ("sic" or "surplus" or "gap") && (xml.LocalName != "note" || xml.GetAttribute("type") is not ("apparatus" or "explanation"));

    // What is no part of the reading text; the notes are read by themselves.
    private static void Pass(XmlReader xml, Read read)
    {
        if (xml.IsEmptyElement) return;
        var isNote = xml.LocalName == "note";
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (isNote && xml.NodeType is XmlNodeType.Text) read.Notes.Add(xml.Value);
        }

        read.Notes.Break();
    }

    private sealed class Read
    {
        // A turn is divided into who speaks and what is said.
        public Pieces Words { get; } = new() { CountsWords = false };

        public Pieces Notes { get; } = new();

        public int Interventions { get; set; }
    }
}

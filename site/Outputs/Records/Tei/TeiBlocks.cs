using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>The blocks of a text in one language as TEI (TEI P5, 3 and 4).</summary>
/// <param name="identify">Gives the open element of a block of the text its ids and witness lines; nothing for blocks inside others.</param>
internal sealed class TeiBlocks(XmlWriter xml, TeiInlines inlines, Action<Block> identify)
{
    /// <summary>
    /// Writes the blocks of a text. Headings that follow one another open one division; it lies in the division of a higher heading and ends
    /// before the next heading that is not lower.
    /// </summary>
    public void WriteDivisions(IReadOnlyList<Block> blocks)
    {
        if (blocks.All(block => block is ThematicBreak))
        {
            xml.Open("ab");
            xml.WriteAttributeString("type", "empty");
            xml.WriteEndElement();
        }

        var open = new Stack<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading && (i == 0 || blocks[i - 1] is not Heading))
            {
                var level = blocks.Skip(i).TakeWhile(block => block is Heading).Cast<Heading>().Min(heading => heading.Level);
                while (open.TryPeek(out var outer) && outer >= level)
                {
                    xml.WriteEndElement();
                    open.Pop();
                }

                xml.Open("div");
                open.Push(level);
            }

            Write(blocks[i], isInner: false);
        }

        foreach (var _ in open) xml.WriteEndElement();
    }

    /// <summary>Writes blocks into the open element, which cannot hold divisions.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Write(block, isInner: true);
    }

    private void Write(Block block, bool isInner)
    {
        switch (block)
        {
            case Heading head:
                xml.Open(isInner ? "ab" : "head");
                identify(block);
                xml.WriteAttributeString("type", string.Create(CultureInfo.InvariantCulture, $"level-{head.Level}"));
                WriteWords(head.Content);
                break;
            case Paragraph { Speaker: { } speaker } turn:
                WriteTurn(turn, speaker);
                break;
            case Paragraph paragraph:
                xml.Open("p");
                identify(block);
                WriteWords(paragraph.Content);
                break;
            case ListBlock list:
                xml.Open("list");
                identify(block);
                WriteList(list);
                break;
            case Quotation quotation:
                xml.Open("quote");
                identify(block);
                Write(quotation.Content);
                break;
            case Table table:
                xml.Open("table");
                identify(block);
                if (table.Header.Count > 0) WriteRow("label", table.Header);
                foreach (var row in table.Rows.Where(row => row.Count > 0)) WriteRow("data", row);
                break;
            case CodeBlock code:
                xml.Open("ab");
                identify(block);
                xml.WriteAttributeString("type", "code");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(code.Text);
                break;
            case ThematicBreak:
                xml.Open("milestone");
                identify(block);
                xml.WriteAttributeString("unit", "section");
                xml.WriteAttributeString("rend", "rule");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }

        xml.WriteEndElement();
    }

    private void WriteTurn(Paragraph turn, SpeakerLabel speaker)
    {
        xml.Open("sp");
        identify(turn);
        xml.WriteAttributeString("who", "#" + inlines.AgentOf(speaker));
        xml.Open("speaker");
        WriteWords(speaker.Content);
        xml.WriteEndElement();
        xml.Open("p");
        WriteWords(turn.Content.Skip(1));
        xml.WriteEndElement();
    }

    private void WriteList(ListBlock list)
    {
        xml.WriteAttributeString("rend", list.IsOrdered ? "numbered" : "bulleted");
        for (var i = 0; i < list.Items.Count; i++)
        {
            xml.Open("item");
            if (list.IsOrdered) xml.WriteAttributeString("n", (list.Start + i).ToString(CultureInfo.InvariantCulture));
            Write(list.Items[i]);
            xml.WriteEndElement();
        }
    }

    private void WriteRow(string role, IReadOnlyList<IReadOnlyList<Inline>> cells)
    {
        xml.Open("row");
        xml.WriteAttributeString("role", role);
        foreach (var cell in cells)
        {
            xml.Open("cell");
            WriteWords(cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteWords(IEnumerable<Inline> words)
    {
        xml.BeginWords();
        inlines.Write(words);
    }
}

using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>Walks running text once and makes the HTML of it that all outputs share.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="original">The language of the originals.</param>
internal sealed class FragmentBuilder(Language language, Language original)
{
    private StringBuilder markup = null!;
    private readonly List<HtmlSlot> slots = [];
    private readonly List<(Block Block, int End, int EndSlot)> blocks = [];
    private int depth;

    /// <summary>The HTML of a line of running text.</summary>
    public HtmlFragment Line(IReadOnlyList<Inline> inlines)
    {
        Begin();
        Write(inlines);
        var text = SpareText.Finish(markup);
        return new HtmlFragment(text, [.. slots], 0, text.Length, 0, slots.Count);
    }

    /// <summary>The HTML of blocks, one after the other in one string.</summary>
    public BlockHtml[] Blocks(IEnumerable<Block> content)
    {
        Begin();
        foreach (var block in content)
        {
            if (block is Heading heading) Write(heading.Content);
            else if (block is Paragraph paragraph) Write(paragraph.Content);
            else Write(block, isInner: false);
            blocks.Add((block, markup.Length, slots.Count));
        }

        var (text, all, made) = (SpareText.Finish(markup), slots.ToArray(), new BlockHtml[blocks.Count]);
        var (start, firstSlot) = (0, 0);
        for (var i = 0; i < made.Length; i++)
        {
            var (block, end, endSlot) = blocks[i];
            made[i] = new BlockHtml(block, new HtmlFragment(text, all, start, end, firstSlot, endSlot));
            (start, firstSlot) = (end, endSlot);
        }

        return made;
    }

    private void Begin()
    {
        markup = SpareText.Take();
        slots.Clear();
        blocks.Clear();
    }

    private void Slot(SlotKind kind, object node) => slots.Add(new HtmlSlot(markup.Length, kind, node));

    private void Write(Block block, bool isInner)
    {
        switch (block)
        {
            case Heading heading:
                markup.Append('<');
                Slot(SlotKind.HeadingElement, heading);
                Attributes(block, isInner);
                markup.Append('>');
                Write(heading.Content);
                markup.Append("</");
                Slot(SlotKind.HeadingElement, heading);
                markup.Append('>');
                break;
            case Paragraph paragraph:
                Open("<p", block, isInner, ">");
                Write(paragraph.Content);
                markup.Append("</p>");
                break;
            case ListBlock list:
                WriteList(list, isInner);
                break;
            case Quotation quotation:
                Open("<blockquote", block, isInner, ">");
                Start(block, isInner);
                WriteInner(quotation.Content);
                markup.Append("</blockquote>");
                break;
            case Table table:
                WriteTable(table, isInner);
                break;
            case CodeBlock code:
                Open("<pre", block, isInner, ">");
                Start(block, isInner);
                Escaped(code.Text);
                markup.Append("</pre>");
                break;
            case ThematicBreak:
                markup.Append("<hr");
                Slot(SlotKind.EmptyElement, block);
                markup.Append('>');
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void Open(string start, Block block, bool isInner, string end)
    {
        markup.Append(start);
        Attributes(block, isInner);
        markup.Append(end);
    }

    private void Attributes(Block block, bool isInner) => Slot(isInner ? SlotKind.PartAttributes : SlotKind.BlockAttributes, block);

    private void Start(Block block, bool isInner)
    {
        if (!isInner) Slot(SlotKind.BlockStart, block);
    }

    private void WriteInner(IEnumerable<Block> inner)
    {
        foreach (var block in inner)
        {
            Write(block, isInner: true);
            markup.Append('\n');
        }
    }

    private void WriteList(ListBlock list, bool isInner)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        markup.Append('<').Append(element);
        if (list.IsOrdered && list.Start != 1) markup.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        Attributes(list, isInner);
        markup.Append(">\n");
        var isFirst = true;
        foreach (var item in list.Items)
        {
            WritePart("<li", list);
            if (isFirst) Start(list, isInner);
            isFirst = false;
            if (item is [Paragraph only]) Write(only.Content);
            else WriteInner(item);
            markup.Append("</li>\n");
        }

        markup.Append("</").Append(element).Append('>');
    }

    private void WriteTable(Table table, bool isInner)
    {
        Open("<table", table, isInner, ">\n<thead><tr>");
        foreach (var cell in table.Header)
        {
            WritePart("<th scope=\"col\"", table);
            Write(cell);
            markup.Append("</th>");
        }

        markup.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            markup.Append("<tr>");
            foreach (var cell in row)
            {
                WritePart("<td", table);
                Write(cell);
                markup.Append("</td>");
            }

            markup.Append("</tr>\n");
        }

        markup.Append("</tbody>\n</table>");
    }

    private void WritePart(string start, Block block) => Open(start, block, isInner: true, ">");

    private void Write(IReadOnlyList<Inline> inlines)
    {
        depth++;
        foreach (var inline in inlines) Write(inline);
        depth--;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Runs.Append(markup, run.Text, language, original);
                break;
            case LineBreak { IsHard: true }:
                markup.Append("<br");
                Slot(SlotKind.EmptyElement, inline);
                markup.Append(">\n");
                break;
            case LineBreak:
                markup.Append('\n');
                break;
            case CodeSpan code:
                markup.Append("<code>");
                Escaped(code.Text);
                markup.Append("</code>");
                break;
            case Emphasis emphasis:
                Wrap(emphasis.IsStrong ? "<strong>" : "<em>", emphasis.Content, emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case DateMention date:
                markup.Append("<time datetime=\"").Append(date.When.MachineForm);
                Wrap("\">", date.Content, "</time>");
                break;
            case ForeignRun foreign:
                markup.Append("<bdi lang=\"");
                Html.AppendEscaped(markup, foreign.LanguageCode);
                Wrap($"\" dir=\"{TextDirection.Of(foreign.LanguageCode)}\">", foreign.Content, "</bdi>");
                break;
            case Link or Mention or SpeakerLabel or Correction or Supplied or Unclear or Annotated:
                Slot(SlotKind.Open, inline);
                Write(((InlineContainer)inline).Content);
                Slot(SlotKind.Close, inline);
                break;
            case Surplus:
                Slot(SlotKind.Open, inline);
                Slot(SlotKind.Close, inline);
                break;
            case Gap:
                Slot(SlotKind.Open, inline);
                markup.Append(ReadingText.GapSign);
                Slot(SlotKind.Close, inline);
                break;
            case PageBreak when depth == 1:
                Slot(SlotKind.PageTurn, inline);
                break;
            case PageBreak or FootnoteCall:
                Slot(SlotKind.Mark, inline);
                break;
            case ColumnBreak when depth == 1:
                Slot(SlotKind.ColumnTurn, inline);
                break;
            case ColumnBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private void Wrap(string before, IReadOnlyList<Inline> content, string after)
    {
        markup.Append(before);
        Write(content);
        markup.Append(after);
    }

    private void Escaped(string text) => Html.AppendEscaped(markup, text);
}

using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// A text as plain reading HTML: corrections in, surplus out, gaps as […], no links into the edition. What a page adds, it adds by
/// overriding.
/// </summary>
/// <param name="language">The language of the text.</param>
/// <param name="original">The language of the originals.</param>
internal class ReadingHtml(Language language, Language original)
{
    /// <summary>The blocks and words that were written.</summary>
    public WordCount Counted { get; } = new();

    /// <summary>The supporters that were written, and their words.</summary>
    public Count Supporters { get; set; }

    /// <summary>Where the HTML grows.</summary>
    protected StringBuilder Out { get; } = new();

    /// <summary>The language of the text.</summary>
    protected Language Language { get; } = language;

    /// <summary>The language of the originals.</summary>
    protected Language Original { get; } = original;

    /// <summary>Whether the HTML must be XML too, as in a book: empty elements are then closed.</summary>
    public bool IsXml { get; init; }

    /// <summary>The element of the heading of the annex.</summary>
    public virtual string HeadingOfAnnex => "h2";

    /// <summary>The HTML of blocks.</summary>
    public Html Blocks(IEnumerable<Block> blocks)
    {
        Out.Clear();
        foreach (var block in blocks) Write(block, isInner: false);
        return new Html(Out.ToString());
    }

    /// <summary>The HTML of running text.</summary>
    public Html Line(IReadOnlyList<Inline> inlines)
    {
        Out.Clear();
        Counted.Break();
        Write(inlines);
        return new Html(Out.ToString());
    }

    /// <summary>
    /// The attributes of an element inside a block (an item, a cell, a paragraph of a quotation) or of a piece of the annex, from the space before
    /// the first. Where reading HTML stands alone, each says its own language and direction: reader programs take blocks out of their surroundings.
    /// </summary>
    /// <param name="id">The permanent id of a piece of the annex; null inside a block.</param>
    /// <param name="isBlock">Whether it is a block of its own and not an entry of a list.</param>
    public virtual string PartAttributes(string? id, bool isBlock) => $" dir=\"{Language.Direction}\" lang=\"{Language.Code}\"";

    /// <summary>Writes a block; <paramref name="isInner"/>: inside another block.</summary>
    protected void Write(Block block, bool isInner)
    {
        if (block is not ThematicBreak) Counted.BeginBlock(isInner);
        switch (block)
        {
            case Heading heading:
                var element = HeadingLevel(heading);
                Open(element, block, isInner, null);
                Write(heading.Content);
                Close(element);
                break;
            case Paragraph paragraph:
                Open("p", block, isInner, ParagraphClass(paragraph));
                Write(paragraph.Content);
                Close("p");
                break;
            case ListBlock list:
                WriteList(list, isInner);
                break;
            case Quotation quotation:
                Open("blockquote", block, isInner, null);
                WriteAll(quotation.Content);
                Close("blockquote");
                break;
            case Table table:
                WriteTable(table, isInner);
                break;
            case CodeBlock code:
                Open("pre", block, isInner, null);
                Escaped(code.Text);
                Counted.Add(code.Text);
                Close("pre");
                break;
            case ThematicBreak:
                Out.Append(IsXml ? "<hr/>" : "<hr>");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }

        Out.Append('\n');
    }

    /// <summary>Writes running text.</summary>
    protected void Write(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines) Write(inline);
    }

    /// <summary>Writes one piece of running text.</summary>
    protected virtual void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Runs.Append(Out, run.Text, Language, Original);
                Counted.Add(run.Text);
                break;
            case LineBreak lineBreak:
                Out.Append(!lineBreak.IsHard ? "\n" : IsXml ? "<br/>\n" : "<br>\n");
                Counted.Break();
                break;
            case CodeSpan code:
                Out.Append("<code>");
                Escaped(code.Text);
                Counted.Add(code.Text);
                Out.Append("</code>");
                break;
            case Emphasis emphasis:
                Wrap(emphasis.IsStrong ? "<strong>" : "<em>", emphasis.Content, emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case Link link when TargetOf(link) is { } href:
                Out.Append("<a href=\"");
                Escaped(href);
                Wrap("\">", link.Content, "</a>");
                break;
            case DateMention date:
                Out.Append("<time datetime=\"").Append(date.When.MachineForm);
                Wrap("\">", date.Content, "</time>");
                break;
            case ForeignRun foreign:
                Out.Append("<bdi lang=\"");
                Escaped(foreign.LanguageCode);
                Wrap($"\" dir=\"{Runs.DirectionOf(foreign.LanguageCode)}\">", foreign.Content, "</bdi>");
                break;
            case SpeakerLabel speaker:
                Wrap("<strong class=\"speaker\">", speaker.Content, "</strong>");
                break;
            case Gap:
                Out.Append(ReadingText.GapSign);
                break;
            case Surplus:
                break;
            case InlineContainer container:
                Write(container.Content);
                break;
            case PageBreak or ColumnBreak or FootnoteCall:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>Where a link leads; null leaves its words without a link.</summary>
    protected virtual string? TargetOf(Link link) => Editions.Linking.TextLink.IsExternal(link.Address) ? link.Address : null;

    /// <summary>The attributes of a block's element, from the space before the first.</summary>
    protected virtual void BlockAttributes(Block block, string? cssClass) => Out.Append(PartAttributes(null, isBlock: true));

    /// <summary>The class of a paragraph, or null.</summary>
    protected virtual string? ParagraphClass(Paragraph paragraph) => null;

    /// <summary>What stands before the first word of a block.</summary>
    protected virtual void BlockStart(Block block)
    {
    }

    /// <summary>The element of a heading.</summary>
    protected virtual string HeadingLevel(Heading heading) => heading.Level switch { 1 => "h2", 2 => "h3", 3 => "h4", _ => "h5" };

    /// <summary>Writes escaped text.</summary>
    protected void Escaped(string text) => Html.AppendEscaped(Out, text);

    /// <summary>Writes running text between two strings.</summary>
    protected void Wrap(string before, IReadOnlyList<Inline> content, string after)
    {
        Out.Append(before);
        Write(content);
        Out.Append(after);
    }

    private void Open(string element, Block block, bool isInner, string? cssClass)
    {
        Out.Append('<').Append(element);
        Attributes(block, isInner, cssClass);
        Out.Append('>');
        if (!isInner) BlockStart(block);
    }

    private void Attributes(Block block, bool isInner, string? cssClass)
    {
        if (isInner) Out.Append(PartAttributes(null, isBlock: false));
        else BlockAttributes(block, cssClass);
    }

    private void Close(string element) => Out.Append("</").Append(element).Append('>');

    private void WriteAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Write(block, isInner: true);
    }

    private void WriteList(ListBlock list, bool isInner)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        Out.Append('<').Append(element);
        if (list.IsOrdered && list.Start != 1) Out.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        Attributes(list, isInner, null);
        Out.Append(">\n");
        var part = PartAttributes(null, isBlock: false);
        var isFirst = !isInner;
        foreach (var item in list.Items)
        {
            Out.Append("<li").Append(part).Append('>');
            if (isFirst) BlockStart(list);
            isFirst = false;
            Counted.Break();
            if (item is [Paragraph only]) Write(only.Content);
            else WriteAll(item);
            Out.Append("</li>\n");
        }

        Out.Append("</").Append(element).Append('>');
    }

    private void WriteTable(Table table, bool isInner)
    {
        Out.Append("<table");
        Attributes(table, isInner, null);
        Out.Append(">\n<thead><tr>");
        var part = PartAttributes(null, isBlock: false);
        foreach (var cell in table.Header) WriteCell($"<th scope=\"col\"{part}>", cell, "</th>");
        Out.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            Out.Append("<tr>");
            foreach (var cell in row) WriteCell($"<td{part}>", cell, "</td>");
            Out.Append("</tr>\n");
        }

        Out.Append("</tbody>\n</table>");
    }

    private void WriteCell(string before, IReadOnlyList<Inline> cell, string after)
    {
        Counted.Break();
        Wrap(before, cell, after);
    }
}

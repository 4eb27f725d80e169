using System.Text;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// A text as plain reading HTML: corrections in, surplus out, gaps as […], no links into the edition. It fills the slots of fragments;
/// what a page writes otherwise, it overrides.
/// </summary>
/// <param name="language">The language of the text.</param>
internal class ReadingHtml(Language language)
{
    // The inlines that are open, and what closes each.
    private readonly Stack<(int Slot, string End)> open = [];

    /// <summary>Where the HTML grows, between <see cref="Begin"/> and <see cref="End"/>.</summary>
    protected StringBuilder Out { get; private set; } = null!;

    /// <summary>The language of the text.</summary>
    protected Language Language { get; } = language;

    /// <summary>Whether the HTML must be XML too, as in a book: empty elements are then closed.</summary>
    public bool IsXml { get; init; }

    /// <summary>The element of the heading of the annex.</summary>
    public virtual string HeadingOfAnnex => "h2";

    /// <summary>The HTML of blocks.</summary>
    public Html Blocks(IEnumerable<BlockHtml> blocks)
    {
        Begin();
        foreach (var block in blocks) Write(block);
        return End();
    }

    /// <summary>The HTML of running text.</summary>
    public Html Line(HtmlFragment line)
    {
        Begin();
        Fill(line);
        return End();
    }

    /// <summary>A paragraph that is not of the text.</summary>
    public Html ParagraphOf(Html words)
    {
        Begin();
        Out.Append("<p").Append(PartAttributes(null, isBlock: true)).Append('>').Append(words.Markup).Append("</p>");
        return End();
    }

    /// <summary>
    /// The attributes of an element inside a block (an item, a cell, a paragraph of a quotation) or of a piece of the annex, from the space before
    /// the first. Where reading HTML stands alone, each says its own language and direction: reader programs take blocks out of their surroundings.
    /// </summary>
    /// <param name="id">The permanent id of a piece of the annex; null inside a block.</param>
    /// <param name="isBlock">Whether it is a block of its own and not an entry of a list.</param>
    public virtual string PartAttributes(string? id, bool isBlock) => $" dir=\"{Language.Direction}\" lang=\"{Language.Code}\"";

    /// <summary>Begins to write.</summary>
    protected void Begin() => Out = SpareText.Take();

    /// <summary>Ends to write.</summary>
    /// <returns>What was written.</returns>
    protected Html End() => Html.OfMarkup(SpareText.Finish(Out));

    /// <summary>Writes a fragment, its slots filled.</summary>
    protected void Fill(HtmlFragment fragment)
    {
        var (markup, slots, at) = (fragment.Markup, fragment.Slots, fragment.Start);
        for (var i = fragment.FirstSlot; i < fragment.EndSlot; i++)
        {
            var slot = slots[i];
            Out.Append(markup, at, slot.At - at);
            at = slot.At;
            switch (slot.Kind)
            {
                case SlotKind.BlockAttributes:
                    BlockAttributes((Block)slot.Node, null);
                    break;
                case SlotKind.PartAttributes:
                    Out.Append(PartAttributes(null, isBlock: false));
                    break;
                case SlotKind.BlockStart:
                    BlockStart((Block)slot.Node);
                    break;
                case SlotKind.HeadingElement:
                    Out.Append(HeadingElement((Heading)slot.Node));
                    break;
                case SlotKind.EmptyElement:
                    if (IsXml) Out.Append('/');
                    break;
                case SlotKind.Open:
                    open.Push((i, Open((Inline)slot.Node)));
                    break;
                case SlotKind.Close:
                    var (from, end) = open.Pop();
                    Out.Append(end);
                    Closed((Inline)slot.Node, fragment.Between(from, i));
                    break;
                case SlotKind.Mark or SlotKind.PageTurn:
                    Mark((Inline)slot.Node);
                    break;
                case SlotKind.ColumnTurn:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(slot.Kind.ToString());
            }
        }

        Out.Append(markup, at, fragment.End - at);
    }

    /// <summary>Writes what stands before the words of an inline.</summary>
    /// <returns>What stands after them.</returns>
    protected virtual string Open(Inline inline)
    {
        switch (inline)
        {
            case Link link when TargetOf(link) is { } href:
                Out.Append("<a href=\"");
                Escaped(href);
                Out.Append("\">");
                return "</a>";
            case SpeakerLabel:
                Out.Append("<strong class=\"speaker\">");
                return "</strong>";
            default:
                return "";
        }
    }

    /// <summary>The end of an inline has been written.</summary>
    /// <param name="content">What stands in it.</param>
    protected virtual void Closed(Inline inline, HtmlFragment content)
    {
    }

    /// <summary>Writes the beginning of a printed page, or the call of a footnote.</summary>
    protected virtual void Mark(Inline inline)
    {
    }

    /// <summary>Where a link leads; null leaves its words without a link.</summary>
    protected virtual string? TargetOf(Link link) => TextLink.IsExternal(link.Address) ? link.Address : null;

    /// <summary>Writes the attributes of a block's element, from the space before the first.</summary>
    protected virtual void BlockAttributes(Block block, string? cssClass) => Out.Append(PartAttributes(null, isBlock: true));

    /// <summary>The class of a paragraph, or null.</summary>
    /// <param name="content">Its running text.</param>
    protected virtual string? ParagraphClass(HtmlFragment content) => null;

    /// <summary>Writes what stands before the first word of a block.</summary>
    protected virtual void BlockStart(Block block)
    {
    }

    /// <summary>The element of a heading.</summary>
    protected virtual string HeadingElement(Heading heading) => heading.Level switch { 1 => "h2", 2 => "h3", 3 => "h4", _ => "h5" };

    /// <summary>Writes escaped text.</summary>
    protected void Escaped(string text) => Html.AppendEscaped(Out, text);

    private void Write(BlockHtml block)
    {
        switch (block.Block)
        {
            case Heading heading:
                WriteElement(HeadingElement(heading), block, null);
                break;
            case Paragraph:
                WriteElement("p", block, ParagraphClass(block.Content));
                break;
            default:
                Fill(block.Content);
                break;
        }

        Out.Append('\n');
    }

    private void WriteElement(string element, BlockHtml block, string? cssClass)
    {
        Out.Append('<').Append(element);
        BlockAttributes(block.Block, cssClass);
        Out.Append('>');
        BlockStart(block.Block);
        Fill(block.Content);
        Out.Append("</").Append(element).Append('>');
    }
}

using System.Text;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Writes the words of blocks as they are read, and remembers where names stand.</summary>
internal sealed class PassageWriter(Authorities authorities)
{
    private readonly StringBuilder words = new();
    private readonly List<NameSpan> names = [];

    /// <summary>The passage of a block.</summary>
    public SearchPassage Of(Block block, string? anchor, SearchField field)
    {
        Clear();
        Append(block);
        return Passage(anchor, field);
    }

    /// <summary>The passage of running text.</summary>
    public SearchPassage Of(IReadOnlyList<Inline> inlines, string? anchor, SearchField field)
    {
        Clear();
        Append(inlines);
        return Passage(anchor, field);
    }

    private void Clear()
    {
        words.Clear();
        names.Clear();
    }

    private SearchPassage Passage(string? anchor, SearchField field)
    {
        var length = words.Length;
        while (length > 0 && char.IsWhiteSpace(words[length - 1])) length--;
        return new SearchPassage(anchor, field, words.ToString(0, length), [.. names]);
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Append(heading.Content);
                break;
            case Paragraph paragraph:
                Append(paragraph.Content);
                break;
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item)) AppendLine(inner);
                break;
            case Quotation quotation:
                foreach (var inner in quotation.Content) AppendLine(inner);
                break;
            case Table table:
                foreach (var cell in table.Rows.Prepend(table.Header).SelectMany(row => row))
                {
                    Append(cell);
                    words.Append(' ');
                }

                break;
            case CodeBlock code:
                words.Append(code.Text);
                break;
            case ThematicBreak:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void AppendLine(Block block)
    {
        Append(block);
        words.Append(' ');
    }

    private void Append(IReadOnlyList<Inline> inlines) => ReadingText.AppendLine(inlines, words, (part, start) =>
    {
        if (words.Length > start && authorities.EntityOf(part) is { } entity) names.Add(new NameSpan(entity, start, words.Length - start));
    });
}

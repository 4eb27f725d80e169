using System.Globalization;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;

namespace IskraSite.Tests.Editions.Markup;

/// <summary>What the mark-up was understood to mean, written so that it can be read: a line a block, words between quotation marks.</summary>
internal static class MarkupTree
{
    public static string Of(string markup)
    {
        var bag = new DiagnosticBag();
        var (blocks, notes) = EditionMarkdown.ReadBody(new SourceText("text.fa.md", markup), 0, "fa", bag) ?? ([], []);
        var tree = new StringBuilder(Of(blocks, notes));
        foreach (var finding in bag.Sorted()) tree.Append(CultureInfo.InvariantCulture, $"! {finding.Place.Line}:{finding.Place.Column}+{finding.Place.Length} {finding.Code.Id}: {finding.Message}\n");
        return tree.ToString();
    }

    /// <summary>Blocks that were read, and the footnotes.</summary>
    public static string Of(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Block>> notes)
    {
        var tree = new StringBuilder();
        foreach (var block in blocks) Append(block, tree, 0);
        for (var i = 0; i < notes.Count; i++)
        {
            tree.Append(CultureInfo.InvariantCulture, $"note {i + 1}\n");
            foreach (var block in notes[i]) Append(block, tree, 1);
        }

        return tree.ToString();
    }

    private static void Append(Block block, StringBuilder tree, int depth)
    {
        var head = new string(' ', 2 * depth);
        var id = block.Id is null ? "" : $" #{block.Id}";
        switch (block)
        {
            case Heading heading:
                tree.Append(CultureInfo.InvariantCulture, $"{head}heading {heading.Level}{id}{Of(heading.Content)}\n");
                break;
            case Paragraph paragraph:
                tree.Append(CultureInfo.InvariantCulture, $"{head}{(paragraph.Speaker is { } who ? $"turn of {who.SpeakerId}" : "paragraph")}{id}{Of(paragraph.Content)}\n");
                break;
            case ListBlock list:
                tree.Append(CultureInfo.InvariantCulture, $"{head}list{(list.IsOrdered ? $" from {list.Start}" : "")}{id}\n");
                foreach (var item in list.Items)
                {
                    tree.Append(head).Append("  item\n");
                    foreach (var inner in item) Append(inner, tree, depth + 2);
                }

                break;
            case Quotation quotation:
                tree.Append(CultureInfo.InvariantCulture, $"{head}quotation{id}\n");
                foreach (var inner in quotation.Content) Append(inner, tree, depth + 1);
                break;
            case Table table:
                tree.Append(CultureInfo.InvariantCulture, $"{head}table{id}\n");
                foreach (var row in table.Rows.Prepend(table.Header)) tree.Append(CultureInfo.InvariantCulture, $"{head}  row{string.Join(" |", row.Select(Of))}\n");
                break;
            case CodeBlock code:
                tree.Append(CultureInfo.InvariantCulture, $"{head}code \"{code.Text}\"\n");
                break;
            case ThematicBreak:
                tree.Append(head).Append("break\n");
                break;
        }
    }

    /// <summary>Running text that was read.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => " " + Of(inline)));

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => $"\"{run.Text}\"",
        LineBreak line => line.IsHard ? "(line)" : "(space)",
        CodeSpan code => $"(code \"{code.Text}\")",
        FootnoteCall call => $"(call {call.Number})",
        PageBreak page => $"(page {page.Number})",
        ColumnBreak => "(column)",
        Gap gap => $"(gap{Words("reason", gap.Reasons)}{(gap.Size is null ? "" : $" extent=\"{gap.Size}\"")}{Note(gap.Note)})",
        Correction correction => $"(corrected from \"{correction.Sic}\"{Note(correction.Note)}{Of(correction.Content)})",
        Supplied supplied => $"(supplied{Note(supplied.Note)}{Of(supplied.Content)})",
        Surplus surplus => $"(surplus{Note(surplus.Note)}{Of(surplus.Content)})",
        Unclear unclear => $"(unclear{Note(unclear.Note)}{Of(unclear.Content)})",
        Annotated annotated => $"(noted{(annotated.Number is { } number ? $" {number}" : "")}{Note(annotated.Note)}{Of(annotated.Content)})",
        Withheld withheld => $"(withheld{Of(withheld.Content)})",
        Mention mention => $"({mention.Kind.ToString().ToLowerInvariant()} {mention.EntityId}{Of(mention.Content)})",
        DateMention date => $"(date {date.When}{Of(date.Content)})",
        SpeakerLabel speaker => $"(speaker {speaker.SpeakerId}{Of(speaker.Content)})",
        ForeignRun foreign => $"(in {foreign.LanguageCode}{Of(foreign.Content)})",
        Link link => $"(link {link.Address}{Of(link.Content)})",
        Emphasis emphasis => $"({(emphasis.IsStrong ? "strong" : "emphasis")}{Of(emphasis.Content)})",
        _ => throw new System.Diagnostics.UnreachableException(inline.GetType().Name),
    };

    private static string Note(EditorialNote note) =>
        (note.Certainty == Certainty.Unstated ? "" : $" cert={note.Certainty.ToString().ToLowerInvariant()}")
        + (note.Cause is { } cause ? $" cause={cause.ToString().ToLowerInvariant()}" : "")
        + Words("note", note.Notes);

    private static string Words(string name, IReadOnlyDictionary<string, string> words) =>
        string.Concat(words.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $" {name}-{pair.Key}=\"{pair.Value}\""));
}

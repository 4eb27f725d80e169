using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Editions.Model;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>Writes the model as the edition's mark-up, so that reading it gives the model again.</summary>
/// <param name="language">The code of the language: notes in it need no suffix.</param>
internal sealed class MarkdownWriter(string language)
{
    private int emphases;

    /// <summary>A text and its footnotes.</summary>
    public string Write(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Block>> footnotes)
    {
        var text = new StringBuilder(Of(blocks));
        for (var i = 0; i < footnotes.Count; i++) text.Append('\n').Append(Indented(Of(footnotes[i]), string.Create(CultureInfo.InvariantCulture, $"[^{i + 1}]: "), "    "));
        return text.ToString();
    }

    /// <summary>Running text on one line.</summary>
    public string Write(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private string Of(IReadOnlyList<Block> blocks)
    {
        // Two lists that follow one another are told apart by their signs.
        var written = new List<string>();
        var isSecond = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            isSecond = i > 0 && blocks[i - 1] is ListBlock && !isSecond;
            written.Add(Of(blocks[i], "", isSecond));
        }

        return string.Join('\n', written);
    }

    private string Of(Block block, string head, bool isSecond)
    {
        head = block.Id is { } id ? $"[]{{#{id}}}" : head;
        switch (block)
        {
            case Heading heading when heading.Content.Any(inline => inline is LineBreak):
                return $"{Lines(head + Write(heading.Content))}\n{(heading.Level == 1 ? "===" : "---")}\n";
            case Heading heading:
                return $"{new string('#', heading.Level)} {head}{Write(heading.Content)}\n";
            case Paragraph paragraph:
                return Lines(head + Write(paragraph.Content)) + "\n";
            case ListBlock list:
                return string.Concat(list.Items.Select((item, i) =>
                {
                    var sign = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}{(isSecond ? ')' : '.')} ") : isSecond ? "* " : "- ";
                    return Indented(i == 0 && head.Length > 0 ? WithHead(item, head) : Of(item), sign, new string(' ', sign.Length));
                }));
            case Quotation quotation:
                return Indented(head.Length > 0 ? WithHead(quotation.Content, head) : Of(quotation.Content), "> ", "> ");
            case Table table:
                var rows = table.Rows.Select(Row).Prepend($"|{string.Concat(table.Header.Select(_ => "---|"))}\n");
                return $"| {head}{Row(table.Header)[2..]}" + string.Concat(rows);
            case CodeBlock code:
                var fence = new string('`', Math.Max(3, Longest(code.Text) + 1));
                return $"{fence}\n{code.Text}\n{fence}\n";
            case ThematicBreak:
                return "***\n";
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private string WithHead(IReadOnlyList<Block> blocks, string head) => string.Join('\n', blocks.Select((block, i) => Of(block, i == 0 ? head : "", false)));

    private string Row(IReadOnlyList<IReadOnlyList<Inline>> cells) => $"| {string.Join(" | ", cells.Select(Write))} |\n";

    private string Of(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                return Regex.Replace(run.Text, @"[\\`*_{}\[\]<>#|~!&^$]", @"\$0");
            case LineBreak line:
                return line.IsHard ? "\\\n" : "\n";
            case Emphasis emphasis:
                var sign = new string(emphases++ % 2 == 0 ? '*' : '_', emphasis.IsStrong ? 2 : 1);
                var words = Write(emphasis.Content);
                emphases--;
                return sign + words + sign;
            case CodeSpan code:
                var fence = new string('`', Longest(code.Text) + 1);
                var room = code.Text.StartsWith('`') || code.Text.EndsWith('`') ? " " : "";
                return fence + room + code.Text + room + fence;
            case Link link:
                return $"[{Write(link.Content)}](<{Regex.Replace(link.Address, @"[\\<>]", @"\$0")}>)";
            case FootnoteCall call:
                return string.Create(CultureInfo.InvariantCulture, $"[^{call.Number}]");
            case PageBreak page:
                return string.Create(CultureInfo.InvariantCulture, $"[]{{.page n={page.Number}}}");
            case ColumnBreak:
                return "[]{.column}";
            case Gap gap:
                return $"[]{{.gap{Described("reason", gap.Reasons)}{(gap.Size is { } size ? Described("extent", size) : "")}{Described(gap.Note)}}}";
            case Correction correction:
                return Span(correction, Described("sic", correction.Sic) + Described(correction.Note));
            case Supplied supplied:
                return Span(supplied, " .supplied" + Described(supplied.Note));
            case Surplus surplus:
                return Span(surplus, " .surplus" + Described(surplus.Note));
            case Unclear unclear:
                return Span(unclear, " .unclear" + Described(unclear.Note));
            case Annotated annotated:
                return Span(annotated, " .note" + (annotated.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $" n={number}") : "") + Described(annotated.Note));
            case Mention mention:
                return Span(mention, $" {mention.Kind switch { EntityKind.Person => "person", EntityKind.Organisation => "org", _ => "place" }}={mention.EntityId}");
            case DateMention date:
                return Span(date, $" date={date.When}");
            case SpeakerLabel speaker:
                return Span(speaker, $" speaker={speaker.SpeakerId}");
            case ForeignRun foreign:
                return Span(foreign, $" lang={foreign.LanguageCode}");
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private string Span(InlineContainer container, string attributes) => $"[{Write(container.Content)}]{{{attributes.TrimStart()}}}";

    private string Described(EditorialNote note) =>
        (note.Certainty == Certainty.Unstated ? "" : $" cert={note.Certainty.ToString().ToLowerInvariant()}")
        + (note.Cause is { } cause ? $" cause={cause.ToString().ToLowerInvariant()}" : "") + Described("note", note.Notes);

    private string Described(string key, IReadOnlyDictionary<string, string> words) =>
        string.Concat(words.Select(pair => Described(pair.Key == language ? key : $"{key}-{pair.Key}", pair.Value)));

    private static string Described(string key, string value) => $" {key}=\"{Regex.Replace(value, @"[\\""]", @"\$0")}\"";

    // A line of a paragraph that looks like the beginning of another block.
    private static string Lines(string words) =>
        Regex.Replace(Regex.Replace(words, @"^([0-9]{1,9})([.)])(?=\s|\z)", @"$1\$2", RegexOptions.Multiline), @"^[-+=:]", @"\$0", RegexOptions.Multiline);

    private static string Indented(string text, string first, string rest) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select((line, i) => (i == 0 ? first + line : line.Length == 0 ? rest.TrimEnd() : rest + line) + "\n"));

    private static int Longest(string text) => Regex.Matches(text, "`+").Select(run => run.Length).DefaultIfEmpty(0).Max();
}

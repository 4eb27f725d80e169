using System.Globalization;
using System.Xml.Linq;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>Reads a text of a TEI file back into the edition's model; it knows the file, and the edition's address for links out of it.</summary>
/// <param name="home">The edition's address on the web.</param>
/// <param name="language">The language of the text.</param>
/// <param name="textId">The text's id.</param>
internal sealed class TeiReader(string home, string language, string textId)
{
    private static readonly Extent Nowhere = new(0, 0);

    /// <summary>The blocks of a text, and its footnotes.</summary>
    public (IReadOnlyList<Block> Blocks, IReadOnlyList<IReadOnlyList<Block>> Footnotes) Read(XElement text) => (
        BlocksOf(text.Element(Named("body"))!),
        [.. text.Elements(Named("back")).Elements(Named("div")).Where(div => Of(div, "type") == "footnotes").Elements(Named("note")).Select(BlocksOf)]);

    /// <summary>Running text.</summary>
    public IReadOnlyList<Inline> WordsOf(XElement element)
    {
        var inlines = new List<Inline>();
        foreach (var node in element.Nodes())
        {
            if (node is XText words) AddWords(words.Value, inlines);
            else if (node is XElement inner && Inline(inner) is { } inline) inlines.Add(inline);
        }

        return inlines;
    }

    public static XName Named(string name) => XName.Get(name, "http://www.tei-c.org/ns/1.0");

    private IReadOnlyList<Block> BlocksOf(XElement container) => [.. container.Elements().SelectMany(element => element.Name.LocalName == "div" ? BlocksOf(element) : BlockOf(element))];

    private IEnumerable<Block> BlockOf(XElement element)
    {
        var id = BlockId.Of(Of(element, "n"));
        switch (element.Name.LocalName)
        {
            case "head":
                yield return new Heading(id, Nowhere, Level(element), WordsOf(element));
                break;
            case "ab" when Of(element, "type") == "code":
                yield return new CodeBlock(id, Nowhere, element.Value);
                break;
            case "ab" when Of(element, "type") == "empty":
                break;
            case "ab":
                yield return new Heading(id, Nowhere, Level(element), WordsOf(element));
                break;
            case "p":
                yield return new Paragraph(id, Nowhere, WordsOf(element));
                break;
            case "sp":
                var speaker = new SpeakerLabel(Nowhere, EntityOf(element, "who"), WordsOf(element.Element(Named("speaker"))!));
                yield return new Paragraph(id, Nowhere, [speaker, .. WordsOf(element.Element(Named("p"))!)]);
                break;
            case "list":
                var items = element.Elements().ToList();
                yield return new ListBlock(id, Nowhere, Of(element, "rend") == "numbered", int.Parse(Of(items[0], "n") ?? "1", CultureInfo.InvariantCulture), [.. items.Select(BlocksOf)]);
                break;
            case "quote":
                yield return new Quotation(id, Nowhere, BlocksOf(element));
                break;
            case "table":
                var rows = element.Elements().ToLookup(row => Of(row, "role"), row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.Elements().Select(WordsOf)]);
                yield return new Table(id, Nowhere, rows["label"].FirstOrDefault([]), [.. rows["data"]]);
                break;
            case "milestone":
                yield return new ThematicBreak(id, Nowhere);
                break;
            default:
                throw new InvalidDataException(element.Name.LocalName);
        }
    }

    private Inline? Inline(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "lb":
                return new LineBreak(Nowhere, true);
            case "hi":
                return new Emphasis(Nowhere, Of(element, "rend") == "strong", WordsOf(element));
            case "code":
                return new CodeSpan(Nowhere, element.Value);
            case "ref":
                return new Link(Nowhere, AddressOf(Of(element, "target")!), WordsOf(element));
            case "ptr":
                var target = Of(element, "target")!;
                return new FootnoteCall(Nowhere, int.Parse(target[(target.LastIndexOf("_note", StringComparison.Ordinal) + 5)..], CultureInfo.InvariantCulture));
            case "choice":
                var (sic, corr) = (element.Element(Named("sic"))!, element.Element(Named("corr"))!);
                return new Correction(Nowhere, WordsOf(corr), sic.Value, 0, NoteOf(element, corr));
            case "supplied":
                return new Supplied(Nowhere, WordsOf(element), NoteOf(element, element));
            case "surplus":
                return new Surplus(Nowhere, WordsOf(element), NoteOf(element, element));
            case "unclear":
                return new Unclear(Nowhere, WordsOf(element), NoteOf(element, element));
            case "seg":
                // What a note says stands in the original's file.
                return new Annotated(Nowhere, WordsOf(element), Of(element, "n") is { } n ? int.Parse(n, CultureInfo.InvariantCulture) : null, language == "fa" ? NoteOf(element, element) : EditorialNote.None);
            case "gap":
                return new Gap(Nowhere, ByLanguage(element.Elements(Named("desc"))), Of(element, "extent"), NoteOf(element, element));
            case "pb":
                return new PageBreak(Nowhere, int.Parse(Of(element, "n")!, CultureInfo.InvariantCulture));
            case "cb":
                return new ColumnBreak(Nowhere);
            case "persName":
                return new Mention(Nowhere, EntityKind.Person, EntityOf(element, "ref"), WordsOf(element));
            case "orgName":
                return new Mention(Nowhere, EntityKind.Organisation, EntityOf(element, "ref"), WordsOf(element));
            case "placeName":
                return new Mention(Nowhere, EntityKind.Place, EntityOf(element, "ref"), WordsOf(element));
            case "date":
                return new DateMention(Nowhere, EdtfDate.Parse(Of(element, "when-custom") ?? (Of(element, "when") ?? $"{Of(element, "from")}/{Of(element, "to")}"))!, WordsOf(element));
            case "rs":
                return new SpeakerLabel(Nowhere, EntityOf(element, "ref"), WordsOf(element));
            case "foreign":
                return new ForeignRun(Nowhere, element.Attribute(XNamespace.Xml + "lang")!.Value, WordsOf(element));
            case "note":
                return null;
            default:
                throw new InvalidDataException(element.Name.LocalName);
        }
    }

    private static void AddWords(string words, List<Inline> inlines)
    {
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) inlines.Add(new LineBreak(Nowhere, false));
            if (lines[i].Length > 0) inlines.Add(new TextRun(Nowhere, lines[i]));
        }
    }

    // What is said of an intervention: on it, on its reading, and in the notes that follow it at once.
    private static EditorialNote NoteOf(XElement element, XElement reading)
    {
        var notes = element.NodesAfterSelf().TakeWhile(node => node is XElement { Name.LocalName: "note" }).Cast<XElement>();
        var note = new EditorialNote(
            Of(reading, "cert") switch { "low" => Certainty.Low, "medium" => Certainty.Medium, "high" => Certainty.High, _ => Certainty.Unstated },
            Of(element, "ana") switch { "#cause.machine" => EmendationCause.Machine, "#cause.print" => EmendationCause.Print, "#cause.unknown" => EmendationCause.Unknown, _ => null },
            ByLanguage(notes));
        return note;
    }

    private static Dictionary<string, string> ByLanguage(IEnumerable<XElement> elements) => elements.ToDictionary(element => element.Attribute(XNamespace.Xml + "lang")!.Value, element => element.Value);

    private string AddressOf(string target)
    {
        if (target.StartsWith('#'))
        {
            var parts = target[1..].Split('.');
            var block = parts.Length > 2 ? "#" + parts[2] : "";
            return parts[1] == textId && block.Length > 0 ? block : parts[1] + block;
        }

        var root = $"{home}{language}/";
        if (!target.StartsWith(root, StringComparison.Ordinal)) return target;
        return target[root.Length..].Replace("/#", "#", StringComparison.Ordinal).TrimEnd('/');
    }

    private static Slug EntityOf(XElement element, string attribute) => new(Of(element, attribute)!.Split('.', 2)[1]);

    private static int Level(XElement element) => Of(element, "type")![^1] - '0';

    private static string? Of(XElement element, string attribute) => element.Attribute(attribute)?.Value;
}

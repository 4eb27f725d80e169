using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// The texts as JSON: <c>texts.json</c> lists them all, <c>texts/ISSUE.json</c> has the words of one issue, block by block, so that an edition
/// of a thousand issues makes no file that nobody can open.
/// </summary>
internal static class TextsJson
{
    private static readonly Property Language = new("language", new Shape.OfText(), true, "BCP 47 tag.");

    /// <summary>What a block can be.</summary>
    public static IReadOnlyList<string> BlockKinds { get; } = ["heading", "paragraph", "list", "quotation", "table", "code", "break"];

    /// <summary>What the list holds.</summary>
    public static Shape ListShape { get; } = Shapes.File(
        new Property("texts", new Shape.OfArray(new Shape.OfObject(
            new Property("issue", new Shape.OfText(), true, "The issue that it belongs to."),
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id, unique in its issue."),
            new Property("kind", new Shape.OfText(Slug.Pattern), true, "What kind of text."),
            new Property("printed", new Shape.OfBoolean(), true, "False for the editors’ own."),
            new Property("written", new Shape.OfText(), false, "When it was written or signed (EDTF): the date that it bears."),
            new Property("issue_date", new Shape.OfText(), true, "When its issue was published (EDTF)."),
            new Property("authors", new Shape.OfArray(new Shape.OfText(Slug.Pattern)), true, "Ids of entities.json."),
            new Property("source_lines", new Shape.OfArray(new Shape.OfText()), true, "Its lines of the source, in reading order; 58-71 is a range, 269/5 a cell."),
            new Property("proof", new Shape.OfInteger(0), true, "How far it is proofread: 0 raw … 3 by one person, 4 by a second."),
            new Property("words", new Shape.OfText("^texts/"), true, "The file that has its words."),
            new Property("versions", new Shape.OfArray(new Shape.OfObject(
                Language,
                new Property("title", new Shape.OfText(), true, "Its title."),
                new Property("summary", new Shape.OfText(), true, "The editors’ sentence about it."),
                new Property("author_note", new Shape.OfText(), false, "What the attribution rests on."),
                new Property("translator", new Shape.OfText(), false, "Who translated."),
                new Property("address", new Shape.OfText("^https?://"), true, "Its page on the web."))), true, "The original first, then the translations."))), true, "The texts, in the order of print; the editors’ note of an issue last."));

    /// <summary>What a file of one issue holds.</summary>
    public static Shape IssueShape { get; } = Shapes.File(
        new Property("issue", new Shape.OfObject(
            new Property("id", new Shape.OfText(), true, "Its permanent id."),
            new Property("title", new Shape.OfLocalizedText(), true, "The editors’ name for it."),
            new Property("date", new Shape.OfText(), true, "When it was printed (EDTF)."),
            new Property("summary", new Shape.OfLocalizedText(), true, "A sentence about it."),
            new Property("number", new Shape.OfText(), false, "Its number as printed."),
            new Property("volume", new Shape.OfText(), false, "Its volume as printed."),
            new Property("year", new Shape.OfText(), false, "Which year of the paper it is, as printed."),
            new Property("price", new Shape.OfLocalizedText(), false, "What it cost."),
            new Property("place", new Shape.OfLocalizedText(), false, "Where it was published."),
            new Property("printed_at", new Shape.OfLocalizedText(), false, "Where, or by whom, it was printed.")), true, "The issue."),
        new Property("texts", new Shape.OfArray(new Shape.OfObject(
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id."),
            new Property("versions", new Shape.OfArray(new Shape.OfObject(
                Language,
                new Property("blocks", new Shape.OfArray(new Shape.OfObject(
                    new Property("id", new Shape.OfText(Slug.Pattern), false,
                        "Its permanent id, the same in every language; the editors’ own texts have none."),
                    new Property("kind", new Shape.OfEnum(BlockKinds), true, "What kind of block."),
                    new Property("above_title", new Shape.OfBoolean(), false, "True where the source has it above the title: that it is by the authors of the text, nobody says."),
                    new Property("text", new Shape.OfText(), false, "Its words as the edition reads them; […] where text is missing."))), true, "The blocks, in reading order."),
                new Property("notes", new Shape.OfArray(new Shape.OfObject(
                    new Property("block", new Shape.OfText(Slug.Pattern), false, "The block, or the entry of supporters.json, that it belongs to."),
                    new Property("words", new Shape.OfText(), true, "The words that it explains; of a gap, the words before it and […]."),
                    new Property("note", new Shape.OfText(), true, "What the editors say; of a gap, why it is there."),
                    new Property("extent", new Shape.OfText(), false, "How much is lost in a gap, when that is said."))), false, "The editors’ notes: no part of the text."))), true, "The original first, then the translations."))), true, "The texts, in the order of print; the editors’ note last."));

    public static void WriteList(Utf8JsonWriter json, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteHead("texts", settings);
        json.WriteObjects("texts", context.Edition.IssueTexts, text =>
        {
            json.WriteString("issue", text.IssueId);
            json.WriteString("id", text.Id);
            json.WriteString("kind", text.Kind.Name);
            json.WriteBoolean("printed", text.IsPrinted);
            json.WriteIfAny("written", text.Date?.Text);
            json.WriteString("issue_date", context.Edition.FindIssue(text.IssueId!)!.Date.Text);
            json.WriteList("authors", text.AuthorIds.Select(id => id.Value));
            json.WriteList("source_lines", text.Source.Ranges.Select(range => range.ToString()));
            json.WriteNumber("proof", text.Proof);
            json.WriteString("words", $"texts/{text.IssueId}.json");
            json.WriteObjects("versions", text.Versions, version =>
            {
                json.WriteString("language", version.Language.Code);
                json.WriteString("title", version.Title);
                json.WriteString("summary", version.Summary);
                json.WriteIfAny("author_note", version.AuthorNote);
                json.WriteIfAny("translator", version.Translator);
                json.WriteString("address", Addresses.Absolute(settings.BaseUrl, Addresses.Text(version.Language, text)));
            });
        });
    }

    /// <summary>Writes the words of an issue.</summary>
    public static void WriteIssue(Utf8JsonWriter json, IssueBodies bodies, RenderContext context)
    {
        var (settings, issue) = (context.Edition.Settings, bodies.Issue);
        json.WriteHead("texts-of-an-issue", settings, "../");
        json.WriteStartObject("issue");
        json.WriteString("id", issue.Id);
        json.WriteWords("title", settings, issue.Title);
        json.WriteString("date", issue.Date.Text);
        json.WriteWords("summary", settings, issue.Summary);
        json.WriteIfAny("number", issue.Number);
        json.WriteIfAny("volume", issue.Volume);
        json.WriteIfAny("year", issue.Year);
        json.WriteWords("price", settings, issue.Price);
        json.WriteWords("place", settings, issue.PlaceOfPublication);
        json.WriteWords("printed_at", settings, issue.PrintedAt);
        json.WriteEndObject();
        json.WriteObjects("texts", bodies.Texts, body =>
        {
            json.WriteString("id", body.Text.Id);
            json.WriteObjects("versions", body.Versions, version =>
            {
                json.WriteString("language", version.Version.Language.Code);
                var above = version.Reading.Take(version.HeadingGroup.Above).ToList();
                json.WriteObjects("blocks", version.Reading, block =>
                {
                    json.WriteIfAny("id", block.Block.Id?.Value);
                    json.WriteString("kind", KindOf(block.Block));
                    if (above.Contains(block)) json.WriteBoolean("above_title", true);
                    if (block.Text.Length > 0) json.WriteString("text", block.Text);
                });
                var notes = version.Notes;
                if (notes.Count == 0) return;
                json.WriteObjects("notes", notes, note =>
                {
                    json.WriteIfAny("block", note.Block?.Value);
                    json.WriteString("words", note.Words);
                    json.WriteString("note", note.Says);
                    json.WriteIfAny("extent", note.Size);
                });
            });
        });
    }

    /// <summary>What a block is: one of <see cref="BlockKinds"/>.</summary>
    public static string KindOf(Block block) => block switch
    {
        Heading => "heading",
        Paragraph => "paragraph",
        ListBlock => "list",
        Quotation => "quotation",
        Table => "table",
        CodeBlock => "code",
        ThematicBreak => "break",
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };
}

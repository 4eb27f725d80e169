using System.Text.Encodings.Web;
using System.Text.Json;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary><c>corpus.jsonl</c> (JSON Lines): an object a line, one for each segment in each language, the originals first.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a line holds.</summary>
    public static Shape Shape { get; } = new Shape.OfObject(
        new Property("issue", new Shape.OfText(), true, "The issue that prints it."),
        new Property("text", new Shape.OfText(Slug.Pattern), true, "The text that it stands in."),
        new Property("block", new Shape.OfText(Slug.Pattern), false, "Its permanent id, the same in every language."),
        new Property("kind", new Shape.OfEnum(Segment.Kinds), true, "What it is: a kind of block, or of piece of the annex."),
        new Property("genre", new Shape.OfText(), true, "What kind of text it stands in."),
        new Property("written", new Shape.OfText(), false, "When the text was written or signed (EDTF): the date that it bears."),
        new Property("above_title", new Shape.OfBoolean(), false, "True where the source has it above the title: that it is by the authors of the text, nobody says."),
        new Property("language", new Shape.OfText(), true, "BCP 47 tag."),
        new Property("original", new Shape.OfBoolean(), true, "False for a translation, which is the editors’."),
        new Property("words", new Shape.OfText(), true, "Its words as the edition reads them."));

    /// <summary>The lines of an issue.</summary>
    public static byte[] Of(IEnumerable<Segment> segments, IReadOnlyList<Language> languages)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream, Options);
        foreach (var (language, index) in languages.Select((language, index) => (language, index)))
        {
            foreach (var segment in segments.Where(segment => !string.IsNullOrEmpty(segment.Words[index])))
            {
                json.WriteStartObject();
                json.WriteString("issue", segment.Text.IssueId);
                json.WriteString("text", segment.Text.Id);
                json.WriteIfAny("block", segment.Block?.Value);
                json.WriteString("kind", segment.Kind);
                json.WriteString("genre", segment.Text.Kind.Name);
                json.WriteIfAny("written", segment.Text.Date?.Text);
                if (segment.IsAboveTitle) json.WriteBoolean("above_title", true);
                json.WriteString("language", language.Code);
                json.WriteBoolean("original", language.IsOriginal);
                json.WriteString("words", segment.Words[index]);
                json.WriteEndObject();
                json.Flush();
                json.Reset();
                stream.WriteByte((byte)'\n');
            }
        }

        return stream.ToArray();
    }
}

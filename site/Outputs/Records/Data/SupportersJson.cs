using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The supporters as JSON: the content of the table, structured.</summary>
internal static class SupportersJson
{
    /// <summary>What a file holds.</summary>
    public static Shape Shape { get; } = Shapes.File(
        new Property("total", new Shape.OfInteger(0), true, "How many supporters there are."),
        new Property("supporters", new Shape.OfArray(new Shape.OfObject(
            new Property("issue", new Shape.OfText(), true, "The issue that prints the entry."),
            new Property("number", new Shape.OfInteger(1), true, "Its number in the order of print, in its issue."),
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id, unique in its issue."),
            new Property("country", new Shape.OfObject(
                new Property("code", new Shape.OfText(Shapes.CountryPattern), true, "ISO 3166-1 alpha-2, or a UN M49 region."),
                new Property("place", new Shape.OfText(Slug.Pattern), true, "The id of the place in entities.json."),
                new Property("name", new Shape.OfLocalizedText(), true, "The editors’ name for it.")), true,
                "The country that it is printed under."),
            new Property("printed", new Shape.OfLocalizedText(), true,
                "The words as the source has them, the editors’ corrections undone."),
            new Property("name", new Shape.OfLocalizedText(), true, "The words as the edition reads them."),
            new Property("kind", new Shape.OfEnum(SupporterKind.All.Names), true, "What sort of supporter."),
            new Property("person", new Shape.OfText(Slug.Pattern), false, "The id of the person in entities.json that it is."),
            new Property("organisation", new Shape.OfText(Slug.Pattern), false, "The id of the organisation in entities.json that it is."),
            new Property("branch", new Shape.OfText(), false, "The number of its branch, as printed."),
            new Property("letters", new Shape.OfInteger(1), false, "How many letters it sent, when printed."),
            new Property("certainty", Shapes.Certainty, true, "That this is one entry, rightly divided and read."),
            new Property("repeats", new Shape.OfText(Slug.Pattern), false, "The id of an entry above that reads alike: both are printed."),
            new Property("note", new Shape.OfLocalizedText(), false, "An editors’ remark."),
            new Property("identified", new Shape.OfObject(
                new Property("name", new Shape.OfText(), true, "Its own name for itself."),
                new Property("names", new Shape.OfLocalizedText(), false, "Its name in the edition’s languages."),
                new Property("certainty", Shapes.Certainty, true, "How sure the editors are."),
                new Property("note", new Shape.OfLocalizedText(), false, "Why they think so.")), false, "Which real body it is, as the editors think."),
            new Property("source_lines", new Shape.OfArray(new Shape.OfText(Shapes.LinePattern)), true, "The lines of the source; 269/5 is the fifth cell of line 269."),
            new Property("addresses", new Shape.OfLocalizedText(), true, "Its place in the annex, on the web, by language."))), true, "The supporters, in the order of print."));

    public static void Write(Utf8JsonWriter json, IReadOnlyList<SupporterRecord> records, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteHead("supporters", settings);
        json.WriteNumber("total", records.Count);
        json.WriteObjects("supporters", records, record =>
        {
            var supporter = record.Supporter;
            json.WriteString("issue", record.Issue.Id);
            json.WriteNumber("number", record.Number);
            json.WriteString("id", supporter.Id.Value);
            json.WriteStartObject("country");
            json.WriteString("code", record.Country.Code);
            json.WriteString("place", record.Country.PlaceId);
            json.WriteWords("name", settings, record.CountryName);
            json.WriteEndObject();
            json.WriteWords("printed", settings, language => language.IsOriginal ? record.Printed : null);
            json.WriteWords("name", settings, record.Name);
            json.WriteString("kind", supporter.Kind.Name);
            json.WriteIfAny("person", supporter.PersonId);
            json.WriteIfAny("organisation", supporter.OrganisationId);
            json.WriteIfAny("branch", supporter.Branch);
            if (supporter.Letters is { } letters) json.WriteNumber("letters", letters);
            json.WriteIfAny("certainty", JsonWriterExtensions.Of(supporter.Certainty));
            json.WriteIfAny("repeats", supporter.Repeats?.Value);
            json.WriteWords("note", settings, supporter.Note);
            if (supporter.Identification is { } body)
            {
                json.WriteStartObject("identified");
                json.WriteString("name", body.Name);
                json.WriteWords("names", settings, body.Names);
                json.WriteIfAny("certainty", JsonWriterExtensions.Of(body.Certainty));
                json.WriteWords("note", settings, body.Note);
                json.WriteEndObject();
            }

            json.WriteList("source_lines", record.SourceLines.Select(line => line.ToString()));
            json.WriteWords("addresses", settings, record.Address);
        });
    }
}

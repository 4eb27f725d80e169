using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>Where an entity is named, speaks, or is the author.</summary>
/// <param name="Kind">Of the entity.</param>
/// <param name="EntityId">Of the entity.</param>
/// <param name="Block">The block, the piece of the annex, or the footnote; null for the author of the whole, and where the block has no id.</param>
internal readonly record struct Naming(EntityKind Kind, string EntityId, string Issue, string Text, string? Block);

/// <summary>The named entities as JSON, each with the places of the originals that name it, where it speaks, and of which it is the author.</summary>
internal static class EntitiesJson
{
    /// <summary>What the file holds.</summary>
    public static Shape Shape { get; } = Shapes.File(
        new Property("entities", new Shape.OfArray(new Shape.OfObject(
            new Property("kind", new Shape.OfEnum([.. EntityKinds.All.Select(kind => kind.Name)]), true, "What it is."),
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id, unique among those of its kind."),
            new Property("name", new Shape.OfLocalizedText(), true, "Its name."),
            new Property("given", new Shape.OfLocalizedText(), false, "A person’s given name."),
            new Property("family", new Shape.OfLocalizedText(), false, "A person’s family name."),
            new Property("sort", new Shape.OfLocalizedText(), true, "What it is put in order by."),
            new Property("also", new Shape.OfLocalizedTexts(), false, "Other forms found in the texts."),
            new Property("about", new Shape.OfLocalizedText(), true, "A sentence of sure facts."),
            new Property("type", new Shape.OfEnum(OrganisationType.All.Names), false, "What sort of organisation."),
            new Property("country", new Shape.OfText(Shapes.CountryPattern), false,
                "ISO 3166-1 alpha-2, or a UN M49 region, when certain."),
            new Property("identifiers", new Shape.OfArray(new Shape.OfObject(
                new Property("register", new Shape.OfEnum([.. Register.All.Select(register => register.Key)]), true, "Which register."),
                new Property("id", new Shape.OfText(), true, "Its id there."),
                new Property("address", new Shape.OfText("^https?://"), true, "The address of that."),
                new Property("certainty", Shapes.Certainty, true, "That it is the same."))), false, "What registers of others call it."),
            new Property("named_in", new Shape.OfArray(new Shape.OfObject(
                new Property("issue", new Shape.OfText(), true, "The issue."),
                new Property("text", new Shape.OfText(Slug.Pattern), true, "The id of the text."),
                new Property("block", new Shape.OfText(Slug.Pattern), false, "The id of the block, of the entry of the annex, or of the footnote; missing where it is the author of the text."))), true, "Where the originals name it, where it speaks, and of which it is the author, in the order of print."),
            new Property("addresses", new Shape.OfLocalizedText(), false, "Its page on the web, by language."))), true, "Persons, organisations, places."));

    /// <summary>Where the originals of an issue name entities, each block once.</summary>
    public static IEnumerable<Naming> NamingsIn(IssueBodies bodies) =>
        (from body in bodies.Texts
         from line in body.Original.Mentions
         from mention in line.Mentions
         select new Naming(mention.Entity.Kind, mention.Entity.Id, bodies.Issue.Id, body.Text.Id, line.Anchor)).Distinct();

    public static void Write(Utf8JsonWriter json, ILookup<(EntityKind, string), Naming> namings, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteHead("entities", settings);
        json.WriteObjects("entities", context.Edition.Authorities.InOrder, entity =>
        {
            json.WriteString("kind", entity.Kind.Name);
            json.WriteString("id", entity.Id);
            json.WriteWords("name", settings, entity.Name);
            if (entity.Parts is { } parts)
            {
                json.WriteWords("given", settings, parts.Given);
                json.WriteWords("family", settings, parts.Family);
            }

            json.WriteWords("sort", settings, entity.SortKeyIn);
            if (entity.OtherNames.Count > 0)
            {
                json.WriteStartObject("also");
                foreach (var (code, names) in entity.OtherNames) json.WriteList(code, names);
                json.WriteEndObject();
            }

            json.WriteWords("about", settings, entity.About);
            json.WriteIfAny("type", entity.Type?.Name);
            json.WriteIfAny("country", entity.Country);
            if (entity.Identifiers.Count > 0)
            {
                json.WriteObjects("identifiers", entity.Identifiers, identifier =>
                {
                    json.WriteString("register", identifier.Register.Key);
                    json.WriteString("id", identifier.Id);
                    json.WriteString("address", identifier.Address);
                    json.WriteIfAny("certainty", JsonWriterExtensions.Of(identifier.Certainty));
                });
            }

            json.WriteObjects("named_in", namings[(entity.Kind, entity.Id)], naming =>
            {
                json.WriteString("issue", naming.Issue);
                json.WriteString("text", naming.Text);
                json.WriteIfAny("block", naming.Block);
            });
            json.WriteWords("addresses", settings, language =>
                context.Map.Has(Addresses.Entity(language, entity.Kind, entity.Id)) ? Addresses.Absolute(settings.BaseUrl, Addresses.Entity(language, entity.Kind, entity.Id)) : null);
        });
    }
}

using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>The persons, organisations and places that an issue names (TEI P5, 14): <c>listPerson</c>, <c>listOrg</c>, <c>listPlace</c>.</summary>
internal static class TeiAuthorities
{
    /// <summary>Writes the lists.</summary>
    public static void Write(XmlWriter xml, IssueBodies bodies, RenderContext context)
    {
        var used = UsedIn(bodies, context.Edition);
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            var entities = context.Edition.Authorities.Of(kind).Where(entity => used.Contains((kind, entity.Id))).ToList();
            if (entities.Count == 0) continue;
            var (list, element, name) = NamesOf(kind);
            xml.Open(list);
            foreach (var entity in entities) Write(xml, entity, element, name, context);
            xml.WriteEndElement();
        }
    }

    /// <summary>Whether an issue names anybody or anything.</summary>
    public static bool HasAny(IssueBodies bodies, Edition edition) => UsedIn(bodies, edition).Count > 0;

    private static (string List, string Element, string Name) NamesOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("listPerson", "person", "persName"),
        EntityKind.Organisation => ("listOrg", "org", "orgName"),
        _ => ("listPlace", "place", "placeName"),
    };

    private static void Write(XmlWriter xml, Entity entity, string element, string name, RenderContext context)
    {
        var languages = context.Edition.Settings.Languages;
        xml.Open(element);
        xml.Id(TeiIds.Entity(entity.Kind, entity.Id));
        xml.WriteAttributeString("n", entity.Id);
        if (entity.Type is { } type) xml.WriteAttributeString("type", type);
        xml.InEach(name, languages, language => entity.Name[language]);
        foreach (var language in languages)
        {
            foreach (var other in entity.OtherNames.GetValueOrDefault(language.Code, []))
            {
                xml.Open(name, language.Code);
                xml.WriteAttributeString("type", "variant");
                xml.WriteString(other);
                xml.WriteEndElement();
            }
        }

        if (entity.Country is { } country && entity.Kind != EntityKind.Person)
        {
            xml.Open("country");
            xml.WriteAttributeString("key", country);
            xml.WriteEndElement();
        }

        xml.InEach("note", languages, language => entity.About[language]);
        foreach (var page in languages.Select(language => Addresses.Entity(language, entity.Kind, entity.Id)).Where(context.Map.Has))
        {
            xml.Open("ptr");
            xml.WriteAttributeString("target", Addresses.Absolute(context.Edition.Settings.BaseUrl, page));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static HashSet<(EntityKind, string)> UsedIn(IssueBodies bodies, Edition edition)
    {
        var used = new HashSet<(EntityKind, string)>();
        foreach (var body in bodies.Texts)
        {
            foreach (var author in body.Text.AuthorIds) AddAgent(author);
            foreach (var version in body.Versions) AddAll(version.Blocks.Concat(version.Footnotes.SelectMany(note => note)).SelectMany(Inlines.In));
        }

        if (bodies.Issue.EditorId is { } editor) AddAgent(editor);
        foreach (var piece in bodies.Texts.SelectMany(body => body.Annex?.Pieces ?? []))
        {
            if (piece is CountryHeading heading) used.Add((EntityKind.Place, heading.Country.PlaceId));
            foreach (var inlines in piece.Content.Values.Values) AddAll(Inlines.In(inlines));
        }

        return used;

        void AddAgent(string id)
        {
            if (edition.Authorities.FindAgent(id) is { } agent) used.Add((agent.Kind, agent.Id));
        }

        void AddAll(IEnumerable<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                if (inline is Mention mention) used.Add((mention.Kind, mention.EntityId));
                else if (inline is SpeakerLabel speaker) AddAgent(speaker.SpeakerId);
            }
        }
    }
}

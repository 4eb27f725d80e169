using System.Xml;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>The persons, organisations and places that an issue names (TEI P5, 14): <c>listPerson</c>, <c>listOrg</c>, <c>listPlace</c>.</summary>
internal static class TeiAuthorities
{
    public static void Write(XmlWriter xml, IssueBodies bodies, RenderContext context)
    {
        foreach (var kind in In(bodies, context.Edition).GroupBy(entity => entity.Kind))
        {
            var (list, element, name) = NamesOf(kind.Key);
            xml.Open(list);
            foreach (var entity in kind) Write(xml, entity, element, name, context);
            xml.WriteEndElement();
        }
    }

    /// <summary>Whether an issue names anybody or anything.</summary>
    public static bool HasAny(IssueBodies bodies, Edition edition) => In(bodies, edition).Count > 0;

    private static IReadOnlyList<Entity> In(IssueBodies bodies, Edition edition) => edition.Authorities.EntitiesIn(bodies.Issue, bodies.Texts);

    /// <summary>The elements of a kind: its list, one of the list, and a name of one, which is also what marks a mention.</summary>
    public static (string List, string Element, string Name) NamesOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("listPerson", "person", "persName"),
        EntityKind.Organisation => ("listOrg", "org", "orgName"),
        _ => ("listPlace", "place", "placeName"),
    };

    private static void WriteParts(XmlWriter xml, Entity entity, NameParts parts, IReadOnlyList<Language> languages)
    {
        foreach (var language in languages.Where(language => entity.Name[language].Length > 0))
        {
            xml.Open("persName", language.Code);
            var isWhole = entity.Name[language] == $"{parts.Given[language]} {parts.Family[language]}";
            if (isWhole)
            {
                xml.BeginWords();
                xml.Words("forename", parts.Given[language]);
                xml.WriteString(" ");
                xml.Words("surname", parts.Family[language]);
            }
            else
            {
                xml.WriteString(entity.Name[language]);
            }

            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, Entity entity, string element, string name, RenderContext context)
    {
        var languages = context.Edition.Settings.Languages;
        xml.Open(element);
        xml.Id(TeiIds.Entity(entity.Kind, entity.Id));
        xml.WriteAttributeString("n", entity.Id);
        if (entity.Type is { } type) xml.WriteAttributeString("type", type.Name);
        if (entity.Parts is { } parts) WriteParts(xml, entity, parts, languages);
        else xml.InEach(name, languages, entity.Name);
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

        foreach (var identifier in entity.Identifiers)
        {
            xml.Open("idno");
            xml.WriteAttributeString("type", identifier.Register.Key);
            xml.WriteAttributeString("resp", TeiXml.Editors);
            xml.IfAny("cert", TeiXml.Of(identifier.Certainty));
            xml.WriteString(identifier.Id);
            xml.WriteEndElement();
        }

        xml.InEach("note", languages, entity.About);
        foreach (var page in languages.Select(language => Addresses.Entity(language, entity.Kind, entity.Id)).Where(context.Map.Has))
        {
            xml.Open("ptr");
            xml.WriteAttributeString("target", Addresses.Absolute(context.Edition.Settings.BaseUrl, page));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// What is known of each supporter beside its printed words, in print order (TEI P5, 14): a person is a <c>person</c>, any other an <c>org</c>.
/// That it is a certain body is the editors' statement, not the paper's: <c>@resp</c> and <c>@cert</c> say so.
/// </summary>
internal static class TeiSupporters
{
    /// <summary>Writes the list; nothing when the issue has no annex.</summary>
    public static void Write(XmlWriter xml, IssueBodies bodies, IReadOnlyList<Language> languages)
    {
        if (bodies.Texts.FirstOrDefault(body => body.Annex is not null) is not { Annex: { } annex } annexed || !annex.Supporters.Any()) return;
        var inLanguages = annexed.Versions.Select(version => version.Version.Language).ToList();
        xml.Open("listPerson");
        xml.WriteAttributeString("type", "supporters");
        var number = 0;
        var ids = annex.Supporters.Select(supporter => supporter.Id).ToHashSet();
        foreach (var supporter in annex.Supporters)
        {
            xml.Open(supporter.Kind.IsPerson ? "person" : "org");
            xml.Id(TeiIds.Supporter(supporter.Id.Value));
            xml.WriteAttributeString("n", (++number).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("corresp", string.Join(' ', inLanguages.Select(language => "#" + TeiIds.Part(language, annexed.Text.Id, supporter.Id.Value))));
            if (supporter.PersonId is { } person) xml.WriteAttributeString("sameAs", "#" + TeiIds.Entity(EntityKind.Person, person));
            else if (supporter.OrganisationId is { } organisation) xml.WriteAttributeString("sameAs", "#" + TeiIds.Entity(EntityKind.Organisation, organisation));
            xml.WriteAttributeString("ana", "#" + TeiIds.SupporterKind(supporter.Kind));
            xml.IfAny("cert", TeiXml.Of(supporter.Certainty));
            Write(xml, supporter, ids, languages);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Supporter supporter, HashSet<BlockId> shown, IReadOnlyList<Language> languages)
    {
        var name = supporter.Kind.IsPerson ? "persName" : "orgName";
        xml.InEach(name, languages, language => supporter.Content.ReadingIn(language).Text);
        if (supporter.Identification is { } body)
        {
            xml.Open(name);
            Identified();
            xml.WriteString(body.Name);
            xml.WriteEndElement();
            xml.InEach(name, languages, body.Names, _ => Identified());

            void Identified()
            {
                xml.WriteAttributeString("type", "identification");
                xml.WriteAttributeString("resp", TeiXml.Editors);
                xml.IfAny("cert", TeiXml.Of(body.Certainty));
            }
        }

        if (supporter.Branch is { } branch) Note("branch", () => xml.Words("num", branch));
        if (supporter.Letters is { } letters)
        {
            Note("letters", () =>
            {
                xml.Open("measure");
                xml.WriteAttributeString("unit", "letter");
                xml.WriteAttributeString("quantity", letters.ToString(CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            });
        }

        if (supporter.Repeats is { } other && shown.Contains(other))
        {
            Note("repeats", () =>
            {
                xml.Open("ptr");
                xml.WriteAttributeString("target", "#" + TeiIds.Supporter(other.Value));
                xml.WriteEndElement();
            });
        }

        Remarks("identification", supporter.Identification?.Note);
        Remarks("remark", supporter.Note);

        void Note(string type, Action content)
        {
            xml.Open("note");
            xml.WriteAttributeString("type", type);
            xml.BeginWords();
            content();
            xml.WriteEndElement();
        }

        void Remarks(string type, Localized? words) => xml.InEach("note", languages, words, note =>
        {
            note.WriteAttributeString("type", type);
            note.WriteAttributeString("resp", TeiXml.Editors);
        });
    }
}

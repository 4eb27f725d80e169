using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>The few ways in which the elements of TEI P5 are written here.</summary>
internal static class TeiXml
{
    /// <summary>The namespace of TEI P5.</summary>
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>The pointer to who speaks in notes and interventions: the edition's editors.</summary>
    public const string Editors = "#editors";

    /// <summary>Opens an element.</summary>
    public static void Open(this XmlWriter xml, string name) => xml.WriteStartElement(name, Namespace);

    /// <summary>Opens an element in a language.</summary>
    public static void Open(this XmlWriter xml, string name, string languageCode)
    {
        xml.Open(name);
        xml.WriteAttributeString("xml", "lang", null, languageCode);
    }

    /// <summary>Gives the open element its id.</summary>
    public static void Id(this XmlWriter xml, string id) => xml.WriteAttributeString("xml", "id", null, id);

    /// <summary>Gives the open element an attribute, when there is something to say.</summary>
    public static void IfAny(this XmlWriter xml, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value)) xml.WriteAttributeString(attribute, value);
    }

    /// <summary>From here on the open element holds words, in which white space counts: nothing in it is indented any more.</summary>
    public static void BeginWords(this XmlWriter xml) => xml.WriteString("");

    /// <summary>An element with nothing but words.</summary>
    public static void Words(this XmlWriter xml, string name, string words)
    {
        xml.Open(name);
        xml.WriteString(words);
        xml.WriteEndElement();
    }

    /// <summary>An element for each language that has words for it.</summary>
    public static void InEach(this XmlWriter xml, string name, IReadOnlyList<Language> languages, Func<Language, string?> words, Action<XmlWriter>? attributes = null)
    {
        foreach (var language in languages)
        {
            if (words(language) is not { Length: > 0 } said) continue;
            xml.Open(name, language.Code);
            attributes?.Invoke(xml);
            xml.WriteString(said);
            xml.WriteEndElement();
        }
    }

    /// <summary>The same of words that are said in several languages, each in its own.</summary>
    public static void InEach(this XmlWriter xml, string name, IReadOnlyList<Language> languages, Localized? words, Action<XmlWriter>? attributes = null) =>
        xml.InEach(name, languages, language => words?.In(language.Code), attributes);

    /// <summary>How sure the editors are, for <c>@cert</c>; null when nothing is said.</summary>
    public static string? Of(Certainty certainty) => certainty switch
    {
        Certainty.Low => "low",
        Certainty.Medium => "medium",
        Certainty.High => "high",
        _ => null,
    };

    /// <summary>
    /// A date: <c>@when</c> for a day, month or year, <c>@from</c> and <c>@to</c> for an interval, <c>@notBefore</c> for an open one (att.datable.w3c), and for
    /// what these cannot say (approximate, uncertain) the EDTF form in <c>@when-custom</c> (att.datable.custom).
    /// </summary>
    public static void Date(this XmlWriter xml, EdtfDate date)
    {
        xml.WriteAttributeString(date.End is null ? "when" : date.IsOpen ? "notBefore" : "from", date.MachineForm);
        if (date.EndDate is { } end) xml.WriteAttributeString("to", end.MachineForm);
        if (date.Text == date.MachineForm) return;
        xml.WriteAttributeString("when-custom", date.Text);
        xml.WriteAttributeString("datingMethod", "#edtf");
    }
}

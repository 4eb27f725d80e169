using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary><c>parallel.tmx</c>: the segments as a translation memory (TMX 1.4b, LISA), the originals as its source.</summary>
internal static class TranslationMemory
{
    // Of the form of the file: with the program's own, each version of it would change the bytes.
    private const string ToolVersion = "1";

    /// <summary>Writes the file.</summary>
    /// <param name="write">Writes the units, each with <see cref="WriteUnit"/>.</param>
    public static void Write(XmlWriter xml, EditionSettings settings, Action write)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "edition-generator");
        xml.WriteAttributeString("creationtoolversion", ToolVersion);
        xml.WriteAttributeString("segtype", "block");
        xml.WriteAttributeString("o-tmf", "Markdown");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", settings.Original.Code);
        xml.WriteAttributeString("datatype", "plaintext");
        foreach (var licence in settings.LicencesOfContent) xml.WriteElementString("note", $"{licence.Id} {licence.Address.AbsoluteUri}");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        write();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes a segment, with whatever languages it has.</summary>
    public static void WriteUnit(XmlWriter xml, Segment segment, IReadOnlyList<Language> languages)
    {
        xml.WriteStartElement("tu");
        if (segment.Block is not null) xml.WriteAttributeString("tuid", segment.Name);
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", "text");
        xml.WriteString(segment.Text.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", "kind");
        xml.WriteString(segment.Kind);
        xml.WriteEndElement();
        foreach (var (language, words) in languages.Zip(segment.Words))
        {
            if (words is null) continue;
            xml.WriteStartElement("tuv");
            xml.WriteAttributeString("xml", "lang", null, language.Code);
            xml.WriteElementString("seg", words);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

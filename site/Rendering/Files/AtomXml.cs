using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Files;

/// <summary>Writes the elements of Atom (RFC 4287).</summary>
internal sealed class AtomXml(XmlWriter xml)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A day as RFC 3339 writes it, at midnight UTC.</summary>
    public static string Rfc3339(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>A time in UTC as RFC 3339 writes it.</summary>
    public static string Rfc3339(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The feed element, in a language.</summary>
    public void Feed(Language language, Action content)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An entry.</summary>
    public void Entry(Action content)
    {
        xml.WriteStartElement("entry", Namespace);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element of words.</summary>
    public void Element(string name, string words) => xml.WriteElementString(name, Namespace, words);

    /// <summary>An element with a day in it.</summary>
    public void Day(string name, DateOnly day) => Element(name, Rfc3339(day));

    /// <summary>An element with a time in UTC in it.</summary>
    public void Time(string name, DateTime time) => Element(name, Rfc3339(time));

    /// <summary>An author, by name.</summary>
    public void Author(string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element("name", name);
        xml.WriteEndElement();
    }

    /// <summary>A link.</summary>
    public void Link(string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The content of an entry as HTML, in a language.</summary>
    public void Content(Language language, string html)
    {
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteString(html);
        xml.WriteEndElement();
    }
}

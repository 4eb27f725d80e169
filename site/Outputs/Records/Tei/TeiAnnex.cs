using System.Xml;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The annex of supporters in one language, in print order: a division a country, an item an entry. What is known of a supporter beside its
/// printed words stands once, in the list of supporters (<see cref="TeiSupporters"/>).
/// </summary>
internal static class TeiAnnex
{
    /// <summary>Writes the annex.</summary>
    /// <returns>The supporters that were written, and their words.</returns>
    public static Count Write(XmlWriter xml, SupporterList annex, Language language, TextBody body, TeiInlines inlines)
    {
        var lines = language.IsOriginal ? annex.Collation : null;
        var others = body.Versions.Select(version => version.Version.Language).Where(other => other != language).ToList();
        var supporters = default(Count);
        xml.Open("div");
        xml.WriteAttributeString("type", "annex");
        if (lines is not null) xml.IfAny("source", TeiIds.Lines(lines.Lines.Select(line => line.Reference)));
        xml.Open("head");
        Part(annex.Heading.Id, annex.Heading.Content[language]);
        foreach (var country in annex.Countries)
        {
            xml.Open("div");
            xml.WriteAttributeString("type", "country");
            xml.WriteAttributeString("n", country.Code);
            xml.Open("head");
            Source(country.Name[language]);
            xml.BeginWords();
            xml.Open("placeName");
            xml.WriteAttributeString("ref", "#" + TeiIds.Entity(EntityKind.Place, country.PlaceId));
            inlines.Write(country.Name[language]);
            xml.WriteEndElement();
            xml.WriteEndElement();
            if (country.Entries.Count > 0) WriteEntries(country.Entries);
            xml.WriteEndElement();
        }

        if (annex.Closing is { } closing)
        {
            xml.Open("trailer");
            Part(closing.Id, closing.Content[language]);
        }

        xml.WriteEndElement();
        return supporters;

        void WriteEntries(IReadOnlyList<AnnexEntry> entries)
        {
            xml.Open("list");
            xml.WriteAttributeString("type", "supporters");
            foreach (var entry in entries)
            {
                xml.Open("item");
                Identify(entry.Id, entry.Content[language]);
                xml.BeginWords();
                if (entry is Supporter)
                {
                    xml.Open("rs");
                    xml.WriteAttributeString("type", "supporter");
                    xml.WriteAttributeString("ref", "#" + TeiIds.Supporter(entry.Id));
                }

                inlines.Counted.Break();
                var before = inlines.Counted.Words;
                inlines.Write(entry.Content[language]);
                if (entry is Supporter)
                {
                    xml.WriteEndElement();
                    supporters += new Count(1, inlines.Counted.Words - before);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        void Part(string id, IReadOnlyList<Inline> content)
        {
            Identify(id, content);
            xml.BeginWords();
            inlines.Write(content);
            xml.WriteEndElement();
        }

        void Identify(string id, IReadOnlyList<Inline> content)
        {
            xml.Id(TeiIds.Part(language, annex.AnnexOf, id));
            xml.WriteAttributeString("n", id);
            xml.IfAny("corresp", string.Join(' ', others.Select(other => "#" + TeiIds.Part(other, annex.AnnexOf, id))));
            Source(content);
        }

        void Source(IReadOnlyList<Inline> content)
        {
            if (lines is not null && content.Count > 0)
                xml.IfAny("source", TeiIds.Lines(lines.LinesOf(new Extent(content[0].Extent.Start, content[^1].Extent.End - content[0].Extent.Start))));
        }
    }
}

using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The texts of an issue: one composite text a language (TEI P5, 4.3.1), each text in it with <c>@corresp</c> to its other languages, block by
/// block, and in the original with <c>@source</c>: the lines of the witness that its letters render, in reading order.
/// </summary>
internal static class TeiText
{
    /// <summary>Writes the texts of an issue in every language.</summary>
    public static void WriteAll(XmlWriter xml, IssueBodies bodies, Edition edition)
    {
        var pages = new HashSet<int>();
        xml.Open("text");
        xml.Open("group");
        foreach (var language in edition.Settings.Languages)
        {
            var texts = bodies.Texts.Where(body => body.In(language) is not null).ToList();
            if (texts.Count == 0) continue;
            xml.Open("text", language.Code);
            xml.WriteAttributeString("type", language.IsOriginal ? "original" : "translation");
            xml.Open("group");
            foreach (var body in texts) Write(xml, body, body.In(language)!, bodies.Issue, edition, pages);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes a text in one language.</summary>
    /// <param name="pages">The printed pages that have begun in the file: each has its id once.</param>
    public static void Write(XmlWriter xml, TextBody body, VersionBody version, Issue? issue, Edition edition, HashSet<int> pages)
    {
        var (text, language) = (body.Text, version.Version.Language);
        var lines = version == body.Original ? body.Collation : null;
        xml.Open("text", language.Code);
        xml.Id(TeiIds.Text(language, text));
        xml.WriteAttributeString("n", text.Id);
        xml.WriteAttributeString("type", text.Kind.Name);
        if (issue is not null) xml.WriteAttributeString("decls", "#" + TeiIds.Description(text));
        xml.IfAny("corresp", string.Join(' ', body.Versions.Where(other => other != version).Select(other => "#" + TeiIds.Text(other.Version.Language, text))));
        if (lines is not null) xml.IfAny("source", TeiIds.Lines(lines.Lines.Select(line => line.Reference)));
        var inlines = new TeiInlines(xml, edition, text, language, pages);
        xml.Open("body");
        new TeiBlocks(xml, inlines, Identifier(xml, body, version, lines)).WriteDivisions(version.Blocks);
        xml.WriteEndElement();
        WriteBack(xml, body, version, new TeiInlines(xml, edition, text, language, pages));
        xml.WriteEndElement();
    }

    private static void WriteBack(XmlWriter xml, TextBody body, VersionBody version, TeiInlines inlines)
    {
        if (body.Annex is null && version.Footnotes.Count == 0) return;
        xml.Open("back");
        if (version.Footnotes.Count > 0)
        {
            xml.Open("div");
            xml.WriteAttributeString("type", "footnotes");
            for (var i = 0; i < version.Footnotes.Count; i++)
            {
                xml.Open("note");
                xml.Id(TeiIds.Part(version.Version.Language, body.Text.Id, TeiIds.Footnote(i + 1)));
                xml.WriteAttributeString("place", "foot");
                xml.WriteAttributeString("n", (i + 1).ToString(CultureInfo.InvariantCulture));
                new TeiBlocks(xml, inlines, _ => { }).Write(version.Footnotes[i]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        if (body.Annex is { } annex) new TeiAnnex(xml, annex, version.Version.Language, body, inlines).Write();
        xml.WriteEndElement();
    }

    // Blocks inside others are not the text's own: they stand in no list and get nothing.
    private static Action<Block> Identifier(XmlWriter xml, TextBody body, VersionBody version, CollatedLines? lines)
    {
        var keys = version.Blocks.Select((block, index) => (block, Key: TeiIds.KeyOf(block, index))).ToDictionary(pair => pair.block, pair => pair.Key, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        var others = body.Versions.Where(other => other != version)
            .Select(other => (other.Version.Language, Keys: other.Blocks.Select(TeiIds.KeyOf).ToHashSet())).ToList();
        return block =>
        {
            if (!keys.TryGetValue(block, out var key)) return;
            xml.Id(TeiIds.Part(version.Version.Language, body.Text.Id, key));
            xml.IfAny("n", block.Id?.Value);
            xml.IfAny("corresp", string.Join(' ', others.Where(other => other.Keys.Contains(key)).Select(other => "#" + TeiIds.Part(other.Language, body.Text.Id, key))));
            if (lines is not null) xml.IfAny("source", TeiIds.Lines(lines.LinesOf(block.Extent)));
        };
    }
}

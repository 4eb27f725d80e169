using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The machine readings line by line (TEI P5, 12.1: <c>sourceDoc</c>), why lines are left out of the texts, and why lines that are not
/// neighbours are joined. With the texts' <c>@source</c> it is all that the fidelity proof needs (<see cref="TeiProof"/>).
/// </summary>
internal static class TeiWitness
{
    /// <summary>
    /// Writes every line in the order of the file, letter for letter, blank ones too; nothing when the issue has no witness. The reading program's
    /// marks for layout are <c>metamark</c>. Lines without letters, and those of withheld texts, have no id: nothing points to them.
    /// </summary>
    public static void WriteLines(XmlWriter xml, IssueBodies bodies)
    {
        foreach (var source in bodies.Sources)
        {
            xml.Open("sourceDoc");
            xml.WriteAttributeString("source", "#" + TeiIds.Witness(source.File));
            xml.Open("surface");
            foreach (var line in source.Lines) Write(xml, line, bodies.Issue);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, PublishedLine line, Issue issue)
    {
        var isWithheld = line.HasLetters && issue.WithheldLines.Any(withheld => withheld.Has(line.Reference));
        xml.Open("line");
        if (line.HasLetters && !isWithheld) xml.Id(TeiIds.Line(line.Reference));
        xml.WriteAttributeString("n", line.Reference.Number);
        if (isWithheld) xml.WriteAttributeString("type", "withheld");
        else if (line.HasLetters && issue.Unused.Any(unused => unused.Lines.Has(line.Reference))) xml.WriteAttributeString("type", "unused");
        if (line.Segments.Count > 0) xml.BeginWords();
        foreach (var (text, kind) in line.Segments)
        {
            switch (kind)
            {
                case SourceSegmentKind.Words:
                    xml.WriteString(text);
                    break;
                case SourceSegmentKind.Mark:
                    xml.Open("metamark");
                    xml.WriteAttributeString("function", "layout");
                    xml.WriteString(text);
                    xml.WriteEndElement();
                    break;
                case SourceSegmentKind.Gap:
                    xml.Open("gap");
                    xml.WriteAttributeString("reason", "withheld");
                    xml.WriteEndElement();
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(kind.ToString());
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the reasons; nothing when there are none.</summary>
    public static void WriteReasons(XmlWriter xml, IssueBodies bodies, IReadOnlyList<Language> languages)
    {
        var unused = Unused(bodies).ToList();
        if (unused.Count > 0)
        {
            xml.Open("interpGrp");
            xml.WriteAttributeString("type", "unused-lines");
            foreach (var lines in unused)
            {
                xml.Open("interp");
                xml.WriteAttributeString("type", lines.Kind);
                xml.WriteAttributeString("inst", TeiIds.Lines(lines.Witness.Select(line => line.Reference)));
                xml.WriteAttributeString("resp", TeiXml.Editors);
                xml.InEach("desc", languages, lines.Reason);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        var joins = Joins(bodies).ToList();
        if (joins.Count == 0) return;
        xml.Open("joinGrp");
        foreach (var join in joins)
        {
            xml.Open("join");
            xml.WriteAttributeString("target", TeiIds.Lines([join.From, join.To]));
            if (join.IsOrderOnly) xml.WriteAttributeString("type", "order");
            xml.WriteAttributeString("resp", TeiXml.Editors);
            xml.IfAny("cert", TeiXml.Of(join.Certainty));
            xml.InEach("desc", languages, join.Reason);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Whether there are reasons.</summary>
    public static bool HasReasons(IssueBodies bodies) => Unused(bodies).Any() || Joins(bodies).Any();

    private static IEnumerable<UnusedLines> Unused(IssueBodies bodies) => bodies.Issue.Unused.Where(unused => unused.Witness.Count > 0);

    // Without a witness there are no lines to point to.
    private static IEnumerable<Join> Joins(IssueBodies bodies) => !bodies.Issue.HasWitness ? [] : bodies.Issue.Joins;
}

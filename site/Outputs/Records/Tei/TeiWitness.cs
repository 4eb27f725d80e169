using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The machine reading line by line (TEI P5, 12.1: <c>sourceDoc</c>), why lines are left out of the texts, and why lines that are not
/// neighbours are joined. With the texts' <c>@source</c> it is all that the fidelity proof needs (<see cref="TeiProof"/>).
/// </summary>
internal static class TeiWitness
{
    /// <summary>The id of the witness in the header.</summary>
    public const string Id = "witness";

    /// <summary>Writes the lines in the order of the file; nothing when the issue has no witness.</summary>
    public static void WriteLines(XmlWriter xml, IssueBodies bodies)
    {
        if (bodies.Issue.Witness is null) return;
        var lines = Lines(bodies);
        xml.Open("sourceDoc");
        xml.WriteAttributeString("source", "#" + Id);
        xml.Open("surface");
        foreach (var line in lines.OrderBy(line => line.Order)) line.Write(xml);
        xml.WriteEndElement();
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
                xml.InEach("desc", languages, language => lines.Reason[language]);
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
            xml.WriteAttributeString("resp", TeiXml.Editors);
            xml.IfAny("cert", TeiXml.Of(join.Certainty));
            xml.InEach("desc", languages, language => join.Reason[language]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Whether there are reasons.</summary>
    public static bool HasReasons(IssueBodies bodies) => Unused(bodies).Any() || Joins(bodies).Any();

    private static IEnumerable<UnusedLines> Unused(IssueBodies bodies) => bodies.Issue.Unused.Where(unused => unused.Witness.Count > 0);

    // Without a witness there are no lines to point to.
    private static IEnumerable<Join> Joins(IssueBodies bodies) => bodies.Issue.Witness is null ? [] : bodies.Issue.Joins;

    private static IEnumerable<CollatedLines> Collations(IssueBodies bodies) =>
        bodies.Texts.SelectMany(body => new[] { body.Collation, body.Annex?.Collation }).OfType<CollatedLines>();

    private static IEnumerable<Line> Lines(IssueBodies bodies)
    {
        foreach (var line in Collations(bodies).SelectMany(collation => collation.Lines)) yield return new Line(line.Reference, line.Reference.ToString(), line.Witness, line.IsMasked, null);
        foreach (var unused in bodies.Issue.Unused.SelectMany(unused => unused.Witness)) yield return new Line(unused.Reference, unused.Reference.ToString(), unused.Words, false, "unused");
        foreach (var range in bodies.Issue.WithheldLines.SelectMany(lines => lines.Ranges)) yield return new Line(range.First, range.ToString(), ReadingText.GapSign, true, "withheld");
    }

    // A line, a cell, or a run of lines that are withheld.
    private sealed record Line(LineReference Order, string Name, string Words, bool IsMasked, string? Type)
    {
        public void Write(XmlWriter xml)
        {
            xml.Open("line");
            if (Type != "withheld") xml.Id(TeiIds.Line(Order));
            xml.WriteAttributeString("n", Name);
            xml.IfAny("type", Type);
            xml.BeginWords();
            var pieces = IsMasked ? Words.Split(ReadingText.GapSign) : [Words];
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    xml.Open("gap");
                    xml.WriteAttributeString("reason", "withheld");
                    xml.WriteEndElement();
                }

                xml.WriteString(pieces[i]);
            }

            xml.WriteEndElement();
        }
    }
}

using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>Each issue as one file of TEI P5, for historians and archives, and the schema that these files keep to.</summary>
internal sealed class TeiRoom : Room
{
    private static readonly Lazy<byte[]> Schema = new(ReadSchema);

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Tei;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.Issues.Select(Addresses.Tei).Append(Addresses.TeiSchema(edition.Settings));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        context.WriteXml(Addresses.Tei(bodies.Issue), xml =>
        {
            xml.WriteStartDocument();
            xml.WriteProcessingInstruction("xml-model", $"href=\"{Addresses.TeiSchema(context.Edition.Settings).Below(Addresses.TeiFolder)}\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"");
            xml.Open("TEI", context.Edition.Settings.Original.Code);
            xml.Id("issue." + bodies.Issue.Id);
            xml.WriteAttributeString("n", bodies.Issue.Id);
            new TeiHeader(xml, bodies, context).Write();
            TeiWitness.WriteLines(xml, bodies);
            WriteStandOff(xml, bodies, context);
            TeiText.WriteAll(xml, bodies, context.Edition);
            xml.WriteEndElement();
        });
        return null;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context) => context.Write(Addresses.TeiSchema(context.Edition.Settings), Schema.Value);

    // The element may not be empty, and an issue may name nobody.
    private static void WriteStandOff(XmlWriter xml, IssueBodies bodies, RenderContext context)
    {
        if (!TeiAuthorities.HasAny(bodies, context.Edition) && !TeiWitness.HasReasons(bodies)) return;
        xml.Open("standOff");
        TeiAuthorities.Write(xml, bodies, context);
        TeiSupporters.Write(xml, bodies, context.Edition.Settings.Languages);
        TeiWitness.WriteReasons(xml, bodies, context.Edition.Settings.Languages);
        xml.WriteEndElement();
    }

    private static byte[] ReadSchema()
    {
        using var stream = typeof(TeiRoom).Assembly.GetManifestResourceStream("iskra-tei.rng")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

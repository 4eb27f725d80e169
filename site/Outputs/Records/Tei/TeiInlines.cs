using System.Globalization;
using System.Xml;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>Running text as TEI (TEI P5, 3 and 11): each inline of the model is one element.</summary>
/// <param name="edition">The edition, for links and speakers.</param>
/// <param name="language">The language of the words.</param>
/// <param name="pages">The printed pages that have begun in the file: a page is one, however many texts and languages begin on it.</param>
internal sealed class TeiInlines(XmlWriter xml, Edition edition, Text text, Language language, HashSet<int> pages)
{
    /// <summary>Writes running text into the open element.</summary>
    public void Write(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines) Write(inline);
    }

    /// <summary>The id of who speaks.</summary>
    public string AgentOf(SpeakerLabel speaker) => TeiIds.Agent(edition, speaker.SpeakerId);

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                xml.WriteString(run.Text);
                break;
            case LineBreak { IsHard: true }:
                xml.Open("lb");
                xml.WriteEndElement();
                break;
            case LineBreak:
                xml.WriteString("\n");
                break;
            case Emphasis emphasis:
                Element("hi", "rend", emphasis.IsStrong ? "strong" : "emphasis", emphasis.Content);
                break;
            case CodeSpan code:
                xml.Words("code", code.Text);
                break;
            case Link link when TargetOf(link.Address) is { } target:
                Element("ref", "target", target, link.Content);
                break;
            case Link link:
                Write(link.Content);
                break;
            case FootnoteCall call:
                xml.Open("ptr");
                xml.WriteAttributeString("type", "footnote");
                xml.WriteAttributeString("target", "#" + TeiIds.Part(language, text.Id, TeiIds.Footnote(call.Number)));
                xml.WriteEndElement();
                break;
            case Intervention intervention:
                Write(intervention);
                WriteNotes(intervention.Note, intervention is Annotated ? "explanation" : "apparatus");
                break;
            case PageBreak page:
                xml.Open("pb");
                if (pages.Add(page.Number)) xml.Id(TeiIds.Page(page.Number));
                else xml.WriteAttributeString("sameAs", "#" + TeiIds.Page(page.Number));
                xml.WriteAttributeString("n", page.Number.ToString(CultureInfo.InvariantCulture));
                xml.WriteEndElement();
                break;
            case ColumnBreak:
                xml.Open("cb");
                xml.WriteEndElement();
                break;
            case Mention mention:
                Element(TeiAuthorities.NamesOf(mention.Kind).Name, "ref", "#" + TeiIds.Entity(mention.Kind, mention.EntityId), mention.Content);
                break;
            case DateMention date:
                xml.Open("date");
                xml.Date(date.When);
                Write(date.Content);
                xml.WriteEndElement();
                break;
            case SpeakerLabel speaker:
                xml.Open("rs");
                xml.WriteAttributeString("type", "speaker");
                xml.WriteAttributeString("ref", "#" + AgentOf(speaker));
                Write(speaker.Content);
                xml.WriteEndElement();
                break;
            case ForeignRun foreign:
                xml.Open("foreign", foreign.LanguageCode);
                Write(foreign.Content);
                xml.WriteEndElement();
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private void Write(Intervention intervention)
    {
        switch (intervention)
        {
            case Correction correction:
                xml.Open("choice");
                if (correction.Note.Cause is { } cause) xml.WriteAttributeString("ana", "#" + TeiIds.Cause(cause));
                xml.Words("sic", correction.Sic);
                xml.Open("corr");
                xml.WriteAttributeString("resp", TeiXml.Editors);
                xml.IfAny("cert", TeiXml.Of(correction.Note.Certainty));
                xml.BeginWords();
                Write(correction.Content);
                xml.WriteEndElement();
                break;
            case Supplied:
                OpenIntervention("supplied", intervention.Note);
                Write(intervention.Content);
                break;
            case Surplus:
                OpenIntervention("surplus", intervention.Note);
                Write(intervention.Content);
                break;
            case Unclear:
                OpenIntervention("unclear", intervention.Note);
                Write(intervention.Content);
                break;
            case Annotated annotated:
                xml.Open("seg");
                xml.WriteAttributeString("type", "annotated");
                xml.IfAny("n", annotated.Number?.ToString(CultureInfo.InvariantCulture));
                Write(intervention.Content);
                break;
            case Gap gap:
                OpenIntervention("gap", gap.Note);
                xml.WriteAttributeString("reason", gap.IsAtRequest ? "withheld" : "missing");
                xml.IfAny("extent", gap.Size);
                foreach (var (code, reason) in InOrder(gap.Reasons))
                {
                    xml.Open("desc", code);
                    xml.WriteString(reason);
                    xml.WriteEndElement();
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException(intervention.GetType().Name);
        }

        xml.WriteEndElement();
    }

    private void OpenIntervention(string name, EditorialNote note)
    {
        xml.Open(name);
        xml.WriteAttributeString("resp", TeiXml.Editors);
        xml.IfAny("cert", TeiXml.Of(note.Certainty));
        if (note.Cause is { } cause) xml.WriteAttributeString("ana", "#" + TeiIds.Cause(cause));
    }

    // The notes of an intervention follow it at once: inside it they would stand among its words.
    private void WriteNotes(EditorialNote note, string type)
    {
        foreach (var (code, words) in InOrder(note.Notes))
        {
            xml.Open("note", code);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("resp", TeiXml.Editors);
            xml.WriteString(words);
            xml.WriteEndElement();
        }
    }

    private void Element(string name, string attribute, string value, IReadOnlyList<Inline> content)
    {
        xml.Open(name);
        xml.WriteAttributeString(attribute, value);
        Write(content);
        xml.WriteEndElement();
    }

    // A text of this issue is in this file; any other is where the web has it. What is not shown has no address.
    private string? TargetOf(string address)
    {
        if (TextLink.IsExternal(address)) return address;
        if (TextLink.Find(edition, text, address) is not { } link) return null;
        if (link.Target.IssueId == text.IssueId && link.Target.IssueId is not null)
            return "#" + (link.BlockId is { } block ? TeiIds.Part(language, link.Target.Id, block.Value) : TeiIds.Text(language, link.Target));
        var page = Addresses.Absolute(edition.Settings.BaseUrl, Addresses.Text(language, link.Target));
        return link.BlockId is { } part ? $"{page}#{part}" : page;
    }

    private static IOrderedEnumerable<KeyValuePair<string, string>> InOrder(IReadOnlyDictionary<string, string> words) => words.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

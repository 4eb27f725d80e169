using System.Globalization;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// A text as it stands on a page: blocks with their numbers and anchors, entities linked, interventions marked and listed, page breaks
/// in the margin.
/// </summary>
/// <param name="language">The language of the text.</param>
/// <param name="context">The edition and its words.</param>
internal class PageHtml(string path, Language language, RenderContext context) : ReadingHtml(language, context.Edition.Settings.Original)
{
    private readonly List<ApparatusEntry> apparatus = [];
    private readonly Strings words = context.StringsOf(language);

    // The call of an intervention inside a link waits until the link is closed: links do not nest.
    private readonly List<string> pendingCalls = [];

    /// <summary>The interventions met so far.</summary>
    public IReadOnlyList<ApparatusEntry> Apparatus => apparatus;

    /// <summary>The text whose links are followed; null where there are none.</summary>
    public Text? Text { get; init; }

    /// <summary>Whether blocks get their ids and numbers, and interventions their calls: off where a page shows a text a second time.</summary>
    public bool HasAnchors { get; init; } = true;

    /// <summary>Whether what is written now stands inside a link.</summary>
    protected bool IsInLink { get; private set; }

    /// <summary>The element of the title.</summary>
    public string TopHeading { get; init; } = "h1";

    /// <summary>Headings below this element; a page's own heading is h1.</summary>
    public int HeadingShift { get; init; }

    /// <inheritdoc/>
    public override string HeadingOfAnnex => HeadingShift == 0 ? "h2" : "h3";

    /// <summary>The title of a text, with rubric and subtitle.</summary>
    /// <param name="title">The editors' title, which stands where none is printed.</param>
    public Html HeadingGroup(HeadingGroup group, string title)
    {
        Out.Clear();
        if (group.Title is not { } main)
        {
            Out.Append('<').Append(TopHeading).Append(" class=\"editorial\"").Append(TitleMark(null)).Append('>');
            Escaped(title);
            Out.Append("</").Append(TopHeading).Append('>');
            return new Html(Out.ToString());
        }

        Out.Append("<hgroup>\n");
        var isBefore = true;
        foreach (var heading in group.Headings)
        {
            var element = heading == main ? TopHeading : "p";
            isBefore &= heading != main;
            Out.Append('<').Append(element);
            if (heading != main) Out.Append(isBefore ? " class=\"rubric\"" : " class=\"subtitle\"");
            if (HasAnchors && heading.Id is { } id) Out.Append(" id=\"").Append(IdOf(id)).Append('"');
            Out.Append(TitleMark(heading)).Append('>');
            Counted.BeginBlock(isInner: false);
            Write(heading.Content);
            Out.Append("</").Append(element).Append(">\n");
        }

        Out.Append("</hgroup>");
        return new Html(Out.ToString());
    }

    /// <inheritdoc/>
    public override string PartAttributes(string? id, bool isBlock) =>
        id is null || !HasAnchors ? "" : $"{(isBlock ? " class=\"b\"" : "")} id=\"{id}\"";

    /// <inheritdoc/>
    protected override void BlockAttributes(Block block, string? cssClass)
    {
        if (!HasAnchors || block.Id is null)
        {
            if (cssClass is not null) Out.Append(" class=\"").Append(cssClass).Append('"');
            return;
        }

        Out.Append(" class=\"b").Append(cssClass is null ? "" : " ").Append(cssClass).Append("\" id=\"").Append(IdOf(block.Id)).Append('"');
    }

    /// <inheritdoc/>
    protected override void BlockStart(Block block)
    {
        if (!HasAnchors || block.Id is null || block is Table) return;
        var number = words.InDigits(block.Id.TrimStart('p'));
        Out.Append("<a class=\"bn\" href=\"#").Append(IdOf(block.Id)).Append("\" aria-label=\"");
        Escaped(words.Format("block_number", number));
        Out.Append("\">").Append(number).Append("</a>");
    }

    /// <inheritdoc/>
    protected override string? ParagraphClass(Paragraph paragraph)
    {
        if (paragraph.Speaker is not null) return "turn";
        if (!paragraph.Content.Any(inline => inline is LineBreak { IsHard: true })) return null;

        // Lines broken by hand under a letter are its signature; in a masthead or a notice they are just short lines.
        return Text?.Kind is "announcement" or "message" or "letter" or "article" or "interview" ? "signature" : "lines";
    }

    /// <inheritdoc/>
    protected override string HeadingLevel(Heading heading) =>
        Math.Clamp(heading.Level + HeadingShift, 1, 6) switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };

    /// <inheritdoc/>
    protected override string? TargetOf(Link link)
    {
        if (base.TargetOf(link) is { } external) return external;
        return Text is not null && TextLink.Find(context.Edition, Text, link.Address) is { } target
            ? HrefOf(target.Target, target.BlockId)
            : null;
    }

    /// <summary>The id that a part of the text has on the page.</summary>
    public virtual string IdOf(string id) => id;

    /// <summary>Where a text or one of its blocks stands; null where it is not made.</summary>
    protected virtual string? HrefOf(Text target, string? blockId) => context.Map.HrefIfMade(path, Addresses.Text(Language, target), blockId);

    /// <summary>Where an entity stands; null where it is not made.</summary>
    protected virtual string? HrefOf(EntityKind kind, string id) => context.Map.HrefIfMade(path, Addresses.Entity(Language, kind, id));

    /// <summary>Further attributes of the link of a mention, from the space before the first.</summary>
    protected virtual string MentionMark(Mention mention) =>
        mention.Kind switch { EntityKind.Person => " class=\"person\"", EntityKind.Organisation => " class=\"org\"", _ => " class=\"place\"" };

    /// <summary>Further attributes of a heading of the heading group, from the space before the first; null for the editors' title.</summary>
    protected virtual string TitleMark(Heading? heading) => "";

    /// <inheritdoc/>
    protected override void Write(Inline inline)
    {
        switch (inline)
        {
            case Mention mention:
                WriteMention(mention);
                break;
            case SpeakerLabel speaker:
                Wrap("<span class=\"speaker\">", speaker.Content, "</span>");
                break;
            case Correction correction:
                WriteIntervention(correction, "corr", correction.Content);
                break;
            case Supplied supplied:
                WriteIntervention(supplied, "supplied", supplied.Content);
                break;
            case Unclear unclear:
                WriteIntervention(unclear, "unclear", unclear.Content);
                break;
            case Surplus surplus:
                WriteIntervention(surplus, "surplus", []);
                break;
            case Gap gap:
                WriteIntervention(gap, "gap", [new TextRun(gap.Extent, ReadingText.GapSign)]);
                break;
            case PageBreak page:
                WritePageBreak(page);
                break;
            case FootnoteCall call:
                WriteFootnoteCall(call);
                break;
            default:
                base.Write(inline);
                break;
        }
    }

    private void WriteMention(Mention mention)
    {
        var href = IsInLink ? null : HrefOf(mention.Kind, mention.EntityId);
        if (href is null)
        {
            Write(mention.Content);
            return;
        }

        IsInLink = true;
        Out.Append("<a").Append(MentionMark(mention)).Append(" href=\"").Append(href);
        Wrap("\"><bdi>", mention.Content, "</bdi></a>");
        IsInLink = false;
        foreach (var call in pendingCalls) Out.Append(call);
        pendingCalls.Clear();
    }

    private void WriteIntervention(Intervention intervention, string cssClass, IReadOnlyList<Inline> shown)
    {
        Wrap($"<span class=\"{cssClass}\">", shown, "</span>");
        WriteCall(intervention);
    }

    /// <summary>Lists an intervention and calls its place in the list.</summary>
    protected virtual void WriteCall(Intervention intervention)
    {
        var entry = new ApparatusEntry(apparatus.Count + 1, intervention, Language, ReadingOf(intervention));
        apparatus.Add(entry);
        if (!HasAnchors) return;
        var number = words.Number(entry.Number);
        var call = $"<sup class=\"call\"><a id=\"{IdOf(entry.CallId)}\" href=\"#{IdOf(entry.Id)}\" aria-label=\"{Html.Escape(words.Format("call_label", number))}\">{number}</a></sup>";
        if (IsInLink) pendingCalls.Add(call);
        else Out.Append(call);
    }

    /// <summary>The words of an intervention, rendered apart from the text: a list shows them without links and calls.</summary>
    protected Html ReadingOf(Intervention intervention) => intervention is Surplus
        ? new Html(Runs.Escaped(ReadingText.Of(intervention.Content), Language, Original))
        : new ReadingHtml(Language, Original) { IsXml = IsXml }.Line(intervention.Content);

    /// <summary>Writes where a printed page begins.</summary>
    protected virtual void WritePageBreak(PageBreak page)
    {
        var number = words.Number(page.Number);
        Out.Append("<span class=\"pb\"");
        if (HasAnchors) Out.Append(CultureInfo.InvariantCulture, $" id=\"{IdOf($"page-{page.Number}")}\"");
        Out.Append(" role=\"doc-pagebreak\" aria-label=\"");
        Escaped(words.Format("page_number", number));
        Out.Append("\">").Append(number).Append("</span>");
    }

    /// <summary>Writes the call of a footnote.</summary>
    protected virtual void WriteFootnoteCall(FootnoteCall call)
    {
        if (!HasAnchors) return;
        var number = words.Number(call.Number);
        Out.Append(CultureInfo.InvariantCulture, $"<sup class=\"fn\"><a id=\"{IdOf($"fnref{call.Number}")}\" href=\"#{IdOf($"fn{call.Number}")}\" role=\"doc-noteref\">{number}</a></sup>");
    }
}

using System.Globalization;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// A text as it stands on a page: blocks with their numbers and anchors, entities linked, interventions marked and called, page breaks
/// in the margin.
/// </summary>
/// <param name="language">The language of the text.</param>
/// <param name="context">The edition and its words.</param>
internal class PageHtml(OutputPath path, Language language, RenderContext context) : ReadingHtml(language)
{
    private readonly Strings words = context.StringsOf(language);

    // The call of an intervention inside a link waits until the link is closed: links do not nest.
    private readonly List<string> pendingCalls = [];
    private Inline? linked;

    private readonly HashSet<(EntityKind, string)> named = [];
    private bool isInTitle;
    private int calls;

    /// <summary>The text whose links are followed; null where there are none.</summary>
    public Text? Text { get; init; }

    /// <summary>Whether blocks get their ids and numbers, and interventions their calls: off where a page shows a text a second time.</summary>
    public bool HasAnchors { get; init; } = true;

    /// <summary>The language of the pages that its links lead to: that of the page that it stands on.</summary>
    public Language LeadsTo { get; init; } = language;

    /// <summary>Whether what is written now stands inside a link.</summary>
    protected bool IsInLink => linked is not null;

    /// <summary>The element of the title.</summary>
    public string TopHeading { get; init; } = "h1";

    /// <summary>Headings below this element; a page's own heading is h1.</summary>
    public int HeadingShift { get; init; }

    /// <inheritdoc/>
    public override string HeadingOfAnnex => HeadingShift == 0 ? "h2" : "h3";

    /// <summary>The head of a text: what stands above its title, and the title.</summary>
    public Html Head(BodyHtml body)
    {
        var above = Blocks(body.AboveTitle);
        return above + HeadingGroup(body.Headings, body.Version.Version.Title);
    }

    /// <summary>The title of a text, with rubric and subtitle.</summary>
    /// <param name="headings">The title and what belongs to it.</param>
    /// <param name="title">The editors' title, which stands where none is printed.</param>
    public Html HeadingGroup(IReadOnlyList<BlockHtml> headings, string title)
    {
        Begin();
        var main = headings.FirstOrDefault(heading => heading.Block is Heading { Level: 1 }).Block;
        if (main is null)
        {
            Out.Append('<').Append(TopHeading).Append(" class=\"editorial\"").Append(TitleMark(null)).Append('>');
            Escaped(title);
            Out.Append("</").Append(TopHeading).Append('>');
            return End();
        }

        isInTitle = true;
        Out.Append("<hgroup>\n");
        var isBefore = true;
        foreach (var heading in headings)
        {
            var isMain = heading.Block == main;
            var element = isMain ? TopHeading : "p";
            isBefore &= !isMain;
            Out.Append('<').Append(element);
            if (!isMain) Out.Append(isBefore ? " class=\"rubric\"" : " class=\"subtitle\"");
            if (HasAnchors && heading.Block.Id is { } id) Out.Append(" id=\"").Append(IdOf(id.Value)).Append('"');
            Out.Append(TitleMark((Heading)heading.Block)).Append('>');
            Fill(heading.Content);
            Out.Append("</").Append(element).Append(">\n");
        }

        isInTitle = false;
        Out.Append("</hgroup>");
        return End();
    }

    /// <summary>
    /// A block in a row beside those of other languages: rubric and subtitle belong to the title there, and open no section of their own.
    /// </summary>
    public Html InRow(BlockHtml block, bool isRubric) =>
        isRubric ? Html.Element("p", Line(block.Content), ("class", "rubric")) : Blocks([block]);

    /// <inheritdoc/>
    public override string PartAttributes(string? id, bool isBlock) =>
        id is null || !HasAnchors ? "" : $"{(isBlock ? " class=\"b\"" : "")} id=\"{id}\"";

    /// <inheritdoc/>
    protected override void BlockAttributes(Block block, string? cssClass)
    {
        named.Clear();
        if (!HasAnchors || block.Id is null)
        {
            if (cssClass is not null) Out.Append(" class=\"").Append(cssClass).Append('"');
            return;
        }

        Out.Append(" class=\"b").Append(cssClass is null ? "" : " ").Append(cssClass).Append("\" id=\"").Append(IdOf(block.Id.Value)).Append('"');
    }

    /// <inheritdoc/>
    protected override void BlockStart(Block block)
    {
        if (!HasAnchors || block.Id is null) return;
        var number = words.InDigits(block.Id.Label);
        Out.Append("<a class=\"bn\" href=\"#").Append(IdOf(block.Id.Value)).Append("\" aria-label=\"");
        Escaped(words.Format("block_number", number));
        // The space is seen only where no style takes the number out of the line (a reader view, a browser of words).
        Out.Append("\">").Append(number).Append(" </a>");
    }

    /// <inheritdoc/>
    protected override string? ParagraphClass(HtmlFragment content)
    {
        var slots = content.OwnSlots;
        while (slots is [{ Kind: SlotKind.PageTurn or SlotKind.ColumnTurn }, ..]) slots = slots[1..];
        if (slots is [{ Kind: SlotKind.Open, Node: SpeakerLabel } first, ..] && first.At == content.Start) return "turn";
        foreach (var slot in content.OwnSlots)
        {
            if (slot.Kind == SlotKind.EmptyElement) return Text?.Kind.IsSigned == true ? "signature" : "lines";
        }

        return null;
    }

    /// <inheritdoc/>
    protected override string HeadingElement(Heading heading) =>
        Math.Clamp(heading.Level + HeadingShift, Text is { IssueId: null } ? 2 : 1, 6) switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };

    /// <inheritdoc/>
    protected override string? TargetOf(Link link)
    {
        if (base.TargetOf(link) is { } external) return external;
        return Text is not null && TextLink.Find(context.Edition, Text, link.Address) is { } target
            ? HrefOf(target.Target, target.BlockId?.Value)
            : null;
    }

    /// <summary>The id that a part of the text has on the page.</summary>
    public virtual string IdOf(string id) => id;

    /// <summary>Where a text or one of its blocks stands; null where it is not made.</summary>
    protected virtual string? HrefOf(Text target, string? blockId) => context.Map.HrefIfMade(path, Addresses.Text(LeadsTo, target), blockId);

    /// <summary>Where an entity stands; null where it is not made.</summary>
    protected virtual string? HrefOf(EntityKind kind, Slug id) => context.Map.HrefIfMade(path, Addresses.Entity(LeadsTo, kind, id));

    /// <summary>
    /// Whether a mention is a link: the first of an entity in a block, and none in a title. More of them is noise for the eye, for the ear and for the
    /// keyboard.
    /// </summary>
    protected virtual bool IsLinked(Mention mention) => !isInTitle && named.Add((mention.Kind, mention.EntityId));

    /// <summary>Whether words that the editors changed call what is said of them; otherwise the number behind them does.</summary>
    protected virtual bool HasCalledWords => HasAnchors;

    /// <summary>Further attributes of the link of a mention, from the space before the first.</summary>
    protected virtual string MentionMark(Mention mention) => $" class=\"{mention.Kind.Mark}\"";

    /// <summary>Further attributes of a heading of the heading group, from the space before the first; null for the editors' title.</summary>
    protected virtual string TitleMark(Heading? heading) => "";

    /// <inheritdoc/>
    protected override string Open(Inline inline) => inline switch
    {
        Link or Mention when IsInLink => "",
        Mention mention when !IsLinked(mention) => "",
        Link => Linked(inline, base.Open(inline)),
        Mention mention => HrefOf(mention.Kind, mention.EntityId) is { } href ? Linked(inline, OpenMention(mention, href)) : "",
        SpeakerLabel => OpenElement("span", " class=\"speaker\""),
        Correction own => OpenReading(own, "corr"),
        Supplied own => OpenReading(own, "supplied"),
        Unclear own => OpenReading(own, "unclear"),
        Annotated => OpenElement("span", " class=\"noted\""),
        Surplus => OpenElement("span", " class=\"surplus\""),
        Gap { IsAtRequest: true } => OpenElement("abbr", $" class=\"gap\" title=\"{Html.Escape(words["withheld_words"])}\""),
        Gap => OpenElement("span", " class=\"gap\""),
        _ => base.Open(inline),
    };

    /// <summary>Writes the beginning of an inline's element.</summary>
    /// <param name="attributes">From the space before the first.</param>
    /// <returns>Its end.</returns>
    protected string OpenElement(string name, string attributes)
    {
        Out.Append('<').Append(name).Append(attributes).Append('>');
        return $"</{name}>";
    }

    // The words themselves lead to what is said of them and say aloud what they are, where nothing in or around them is a link or is called.
    private string OpenReading(Intervention intervention, string cssClass)
    {
        if (!IsCalledByItself(intervention)) return OpenElement("span", $" class=\"{cssClass}\"");
        var (number, kind) = (calls + 1, ApparatusEntry.KindOf(intervention));
        var label = Html.Escape(ApparatusPhrases.Spoken(intervention, kind, words));
        return OpenElement("a", $" class=\"{cssClass}\" id=\"{IdOf(ApparatusEntry.CallIdOf(number))}\" href=\"#{IdOf(ApparatusEntry.IdOf(number))}\" aria-label=\"{label}\"");
    }

    private bool IsCalledByItself(Intervention intervention) =>
        HasCalledWords && !IsInLink && intervention is (Correction or Supplied or Unclear) && intervention.Content.All(inline => inline is TextRun);

    private string OpenMention(Mention mention, string href)
    {
        Out.Append("<a").Append(MentionMark(mention)).Append(" href=\"").Append(href).Append("\"><bdi>");
        return "</bdi></a>";
    }

    private string Linked(Inline inline, string end)
    {
        if (end.Length > 0) linked = inline;
        return end;
    }

    /// <inheritdoc/>
    protected override void Closed(Inline inline, HtmlFragment content)
    {
        if (inline is Intervention intervention and not Gap { IsAtRequest: true }) WriteCall(intervention, content);
        if (!ReferenceEquals(inline, linked)) return;
        linked = null;
        foreach (var call in pendingCalls) Out.Append(call);
        pendingCalls.Clear();
    }

    /// <summary>Calls the place of an intervention in the list of them: they are numbered through.</summary>
    /// <param name="reading">The words that it concerns.</param>
    protected virtual void WriteCall(Intervention intervention, HtmlFragment reading)
    {
        if (!HasAnchors) return;
        var number = ++calls;
        var (digits, call) = (words.Number(number), IdOf(ApparatusEntry.CallIdOf(number)));
        if (IsCalledByItself(intervention))
        {
            Out.Append("<sup class=\"call\" aria-hidden=\"true\">").Append(digits).Append("</sup>");
            return;
        }

        if (intervention is Gap gap)
        {
            Out.Append(CultureInfo.InvariantCulture, $"<sup class=\"call lost\"><a id=\"{call}\" href=\"#{IdOf(ApparatusEntry.IdOf(number))}\"{CallAttributes(null)}>");
            Escaped(ApparatusPhrases.Loss(gap, words));
            Out.Append("</a></sup>");
            return;
        }

        var link = $"<sup class=\"{CallClass(intervention)}\"><a id=\"{call}\" href=\"#{IdOf(ApparatusEntry.IdOf(number))}\"{CallAttributes(digits)}>{digits}</a></sup>";
        if (IsInLink) pendingCalls.Add(link);
        else Out.Append(link);
    }

    /// <summary>What says that a number calls a note, from the space before the first attribute.</summary>
    /// <param name="number">The number; null where the call has words.</param>
    protected virtual string CallAttributes(string? number) => number is null ? "" : $" aria-label=\"{Html.Escape(words.Format("call_label", number))}\"";

    /// <summary>The class of a call: what a note explains, readers are told of without asking.</summary>
    protected static string CallClass(Intervention intervention) => intervention is Annotated ? "call noting" : "call";

    /// <inheritdoc/>
    protected sealed override void Mark(Inline inline)
    {
        if (inline is PageBreak page) WritePageBreak(page);
        else if (inline is FootnoteCall call) WriteFootnoteCall(call);
    }

    /// <summary>Writes where a printed page begins.</summary>
    protected virtual void WritePageBreak(PageBreak page)
    {
        var number = words.Number(page.Number);
        Out.Append("<span class=\"pb\"");
        if (HasAnchors) Out.Append(CultureInfo.InvariantCulture, $" id=\"{IdOf($"page-{page.Number}")}\"");
        Out.Append(" role=\"doc-pagebreak\" aria-label=\"");
        Escaped(words.Format("page_number", number));
        Out.Append("\">").Append(number).Append(" </span>");
    }

    /// <summary>Writes the call of a footnote.</summary>
    protected virtual void WriteFootnoteCall(FootnoteCall call)
    {
        if (!HasAnchors) return;
        var number = words.Number(call.Number);
        Out.Append(CultureInfo.InvariantCulture, $"<sup class=\"fn\"><a id=\"{IdOf($"fnref{call.Number}")}\" href=\"#{IdOf(FootnoteId.Of(call.Number))}\" role=\"doc-noteref\">{number}</a></sup>");
    }
}

using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>
/// A text as it stands in a book: XHTML, with its blocks numbered, its printed pages marked, its interventions and footnotes called. Names are not linked: a reader
/// who turns a page by a touch would fall into the index at every second line; the index leads to them.
/// </summary>
internal sealed class BookHtml : PageHtml
{
    private readonly BookState state;
    private readonly string file;
    private readonly BookNotes notes;
    private readonly bool isLeading;
    private readonly Strings words;
    private bool areBreaksWritten;

    /// <summary>A text in one language.</summary>
    /// <param name="isLeading">Whether it is the first in its document: that one has the ids as they are, the numbers and the printed pages.</param>
    /// <param name="notes">The notes of the document.</param>
    public BookHtml(BookState state, string file, Language language, bool isLeading, BookNotes notes)
        : base(new OutputPath(file), language, state.Context)
    {
        (this.state, this.file, this.isLeading, this.notes) = (state, file, isLeading, notes);
        words = state.Context.StringsOf(language);
        IsXml = true;
    }

    /// <inheritdoc/>
    public override string IdOf(string id) => state.IdOf(file, isLeading ? id : $"{Language.Code}-{id}");

    /// <summary>Marks the printed pages that begin in a heading, before it: a heading is its words alone.</summary>
    /// <returns>The marks, and the headings without them.</returns>
    public (Html Marks, Html Headings) HeadingGroupAfterBreaks(BodyHtml body)
    {
        Begin();
        foreach (var page in body.Headings.SelectMany(heading => heading.Content.PageBreaks)) WritePageBreak(page);
        var marks = End();
        if (marks.Markup.Length > 0) marks = Html.Element("p", marks, ("class", "page")) + "\n";
        areBreaksWritten = true;
        var group = HeadingGroup(body.Headings, body.Version.Version.Title);
        areBreaksWritten = false;
        return (marks, group);
    }

    /// <inheritdoc/>
    protected override string? HrefOf(Text target, string? blockId)
    {
        if (state.FileOf(target) is { } inside) return state.HrefOf(inside, blockId is null || isLeading ? blockId : $"{Language.Code}-{blockId}");
        var page = Addresses.Text(Language, target);
        return state.Context.Map.Has(page) ? Addresses.Absolute(state.Settings.BaseUrl, page) + (blockId is null ? "" : "#" + blockId) : null;
    }

    /// <inheritdoc/>
    protected override string? HrefOf(EntityKind kind, Slug id) => null;

    /// <inheritdoc/>
    protected override void BlockStart(Block block)
    {
        if (!isLeading || block.Id is not { } id) return;
        Out.Append(Html.Element("span", Html.Text(words.InDigits(id.Label)), ("class", "bn")).Markup).Append(' ');
    }

    /// <inheritdoc/>
    protected override bool HasCalledWords => false;

    /// <inheritdoc/>
    protected override void WriteCall(Intervention intervention, HtmlFragment reading)
    {
        var entry = ApparatusEntry.Of(notes.Next, intervention, reading, Language, state.Settings.Original, isXml: true);
        Out.Append(notes.CallOf(entry, words).Markup);
    }

    /// <inheritdoc/>
    protected override void WritePageBreak(PageBreak page)
    {
        if (!isLeading || areBreaksWritten) return;
        var (isTurned, isFirst) = state.Turn(page.Number, file);
        if (!isTurned) return;
        var label = words.Format("page_number", words.Number(page.Number));
        var id = isFirst ? state.IdOf(file, string.Create(CultureInfo.InvariantCulture, $"page-{page.Number}")) : null;
        var (type, role) = isFirst ? ("pagebreak", "doc-pagebreak") : ((string?)null, (string?)null);
        Out.Append(Html.Element(
            "span", Html.Text($"[{label}]"),
            ("class", "pb"), ("id", id), ("epub:type", type), ("role", role), ("aria-label", isFirst ? label : null)).Markup);
    }

    /// <inheritdoc/>
    protected override void WriteFootnoteCall(FootnoteCall call) => Out.Append(BookNotes.CallOf(call.Number, IdOf("fn"), words).Markup);
}

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
        : base(file, language, state.Context)
    {
        (this.state, this.file, this.isLeading, this.notes) = (state, file, isLeading, notes);
        words = state.Context.StringsOf(language);
        IsXml = true;
    }

    /// <inheritdoc/>
    public override string IdOf(string id) => state.IdOf(file, isLeading ? id : $"{Language.Code}-{id}");

    /// <summary>Marks the printed pages that begin in a heading, before it: a heading is its words alone.</summary>
    /// <returns>The marks, and the headings without them.</returns>
    public (string Marks, Html Headings) HeadingGroupAfterBreaks(BodyHtml body)
    {
        Begin();
        foreach (var page in body.Headings.SelectMany(heading => heading.Content.PageBreaks)) WritePageBreak(page);
        var marks = End().Markup is { Length: > 0 } breaks ? $"<p class=\"page\">{breaks}</p>\n" : "";
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
    protected override string? HrefOf(EntityKind kind, string id) => null;

    /// <inheritdoc/>
    protected override void BlockStart(Block block)
    {
        if (isLeading && block.Id is { } id) Out.Append("<span class=\"bn\">").Append(words.InDigits(id.TrimStart('p'))).Append("</span> ");
    }

    /// <inheritdoc/>
    protected override void WriteCall(Intervention intervention, HtmlFragment reading) =>
        Out.Append(notes.CallOf(ApparatusEntry.Of(notes.Next, intervention, reading, Language, state.Settings.Original, isXml: true), words));

    /// <inheritdoc/>
    protected override void WritePageBreak(PageBreak page)
    {
        if (!isLeading || areBreaksWritten) return;
        var (isTurned, isFirst) = state.Turn(page.Number, file);
        if (!isTurned) return;
        var label = words.Format("page_number", words.Number(page.Number));
        Out.Append("<span class=\"pb\"");
        if (isFirst)
        {
            Out.Append(CultureInfo.InvariantCulture, $" id=\"{state.IdOf(file, $"page-{page.Number}")}\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"");
            Escaped(label);
            Out.Append('"');
        }

        Out.Append(">[");
        Escaped(label);
        Out.Append("]</span>");
    }

    /// <inheritdoc/>
    protected override void WriteFootnoteCall(FootnoteCall call) => Out.Append(BookNotes.CallOf(call.Number, IdOf("fn"), words));
}

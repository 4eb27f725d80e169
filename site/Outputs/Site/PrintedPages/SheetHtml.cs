using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>A text as the paper has it: no links, no numbers, of the apparatus the gaps alone. The text's own page has all that.</summary>
internal sealed class SheetHtml(OutputPath path, Language language, RenderContext context) : PageHtml(path, language, context)
{
    /// <inheritdoc/>
    protected override string Open(Inline inline) => inline is SpeakerLabel or Gap ? base.Open(inline) : "";

    /// <inheritdoc/>
    protected override void WritePageBreak(PageBreak page)
    {
    }
}

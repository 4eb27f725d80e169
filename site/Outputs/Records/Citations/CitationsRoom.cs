using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Citations;

/// <summary>Beside each printed text, in each language: the reference for BibTeX and BibLaTeX, as RIS and CSL-JSON, for reference managers.</summary>
internal sealed class CitationsRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => "citations";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var text in edition.AllTexts.Where(text => text.IsPrinted && text.In(language) is not null))
            {
                yield return Addresses.BibLatex(language, text);
                yield return Addresses.Ris(language, text);
                yield return Addresses.CslJson(language, text);
            }
        }
    }

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var body in bodies.Texts.Where(body => body.Text.IsPrinted))
        {
            var text = body.Text;
            IReadOnlyList<int> pages = [.. bodies.PlacesOf(body, body.Original).Breaks.Distinct().Order()];
            foreach (var language in context.Edition.Settings.Languages.Where(language => text.In(language) is not null))
            {
                var citation = Citation.Of(text, language, bodies.Issue, pages, context);
                context.Write(Addresses.BibLatex(language, text), BibLatexEntry.Of(citation));
                context.Write(Addresses.Ris(language, text), RisRecord.Of(citation));
                context.WriteJson(Addresses.CslJson(language, text), json => CslItem.Write(json, citation));
            }
        }

        return null;
    }
}

using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>How often each rule of regularisation applied in the edition, as collation has counted it.</summary>
internal static class RegularisationTable
{
    /// <summary>The table for a page; null when no issue has a witness.</summary>
    public static Values? Of(Language language, RenderContext context)
    {
        var proved = context.Edition.Issues.Where(issue => issue.HasWitness).Select(issue => issue.Fidelity).OfType<FidelityFigures>().ToList();
        if (proved.Count == 0) return null;
        var words = context.StringsOf(language);
        var sum = proved.Aggregate(FidelityFigures.Add);
        return new Values
        {
            ["intro"] = words.Format("regularisations_intro", words.Number(sum.Letters.Compared), words.Number(sum.Boundaries.Compared)),
            ["rows"] = Values.List(sum.Regularised.All.Select(row => new Values
            {
                ["rule"] = context.HtmlOf(words["rule_" + JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Rule.ToString())], language),
                ["count"] = words.Number(row.Count),
            })),
        };
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Frame;

/// <summary>The links of a page that is divided to its parts.</summary>
internal static class PartsPanel
{
    /// <summary>The links, each with how much there is; null where the page is not divided.</summary>
    /// <param name="page">The page of the whole.</param>
    /// <param name="from">The page on which they stand.</param>
    public static Html? Of<T>(Division<T> division, OutputPath page, OutputPath from, Language language, RenderContext context)
        where T : notnull
    {
        if (!division.IsDivided) return null;
        var words = context.StringsOf(language);
        return context.Render("parts.html", new Values
        {
            ["label"] = new Unseen(words["parts"]),
            ["parts"] = Values.List(division.Parts.Select(part => new Values
            {
                ["title"] = PartPhrases.TitleOf(part.Keys[^1], words, context.Edition),
                ["href"] = context.Map.Href(from, part.PathIn(page)),
                ["count"] = words.Number(part.Items.Count),
            })),
        });
    }

    /// <summary>The frame of a part: it is called by the whole and what it holds, and stands below the whole.</summary>
    /// <param name="whole">The frame of the page of the whole.</param>
    public static PageFrame FrameOf<T>(Division<T> part, PageFrame whole, RenderContext context)
        where T : notnull
    {
        if (part.Keys.Count == 0) return whole;
        var words = context.StringsOf(whole.Language);
        var own = part.Keys.Select(key => PartPhrases.TitleOf(key, words, context.Edition)).ToList();
        var trail = part.Keys.SkipLast(1).Select((_, i) => (own[i], (OutputPath?)new Division<T>([.. part.Keys.Take(i + 1)], [], []).PathIn(whole.Path)));
        return whole with
        {
            Path = part.PathIn(whole.Path),
            Title = words.Format("part_title", whole.Title ?? words["issues"], PartPhrases.WholeTitleOf(part.Keys, words, context.Edition)),
            BreadcrumbTitle = own[^1],
            InLanguage = whole.InLanguage is not { } inLanguage ? null : other => part.PathIn(inLanguage(other)) is var same && (other == whole.Language || context.Map.Has(same)) ? same : inLanguage(other),
            Breadcrumbs = [.. whole.Breadcrumbs, (whole.Title ?? words["home"], whole.Path), .. trail],
        };
    }
}

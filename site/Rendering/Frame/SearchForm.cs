using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Frame;

/// <summary>The search form with its filters and the list of hits; the words that the script shows stand in its attributes.</summary>
internal static class SearchForm
{
    /// <summary>The form.</summary>
    /// <param name="language">Of the page.</param>
    /// <param name="languages">That can be searched.</param>
    /// <param name="issues">That can be searched.</param>
    /// <param name="root">What leads from the page to the root of the output.</param>
    /// <param name="version">Of the index, which stands behind the addresses of its files; empty where there are none.</param>
    /// <param name="hasAutofocus">Whether the field has the focus when the page opens.</param>
    public static Html Of(Language language, IReadOnlyList<Language> languages, IReadOnlyList<Issue> issues, string root, string version, bool hasAutofocus, RenderContext context)
    {
        var words = context.StringsOf(language);
        var isByYear = hasAutofocus && Divisions.Of(context.Edition).Issues.IsDivided;
        return context.Render("search-form.html", new Values
        {
            ["s"] = words.AsValues(),
            ["root"] = new Unseen(root),
            ["version"] = new Unseen(version),
            ["autofocus"] = hasAutofocus,
            ["original"] = new Unseen(context.Edition.Settings.Original.Code),
            ["digits"] = words.TenDigits,
            ["how"] = new Unseen(context.HtmlOf(words["search_how"], language)),
            ["languages"] = Values.UnseenList(languages.Select(other => new Values
            {
                ["code"] = other.Code,
                ["dir"] = other.Direction,
                ["name"] = other.Name,
                ["digits"] = context.StringsOf(other).TenDigits,
                ["block"] = context.StringsOf(other)["block_number"],
                ["identified"] = context.StringsOf(other)["search_identified"],
            })),

            // Of many issues the list of them would be most of the page: their years are offered, and the index knows their titles.
            ["years"] = Values.UnseenList(isByYear ? Years(issues, words) : []),
            ["issues"] = Values.UnseenList((isByYear ? [] : issues).Reverse().Select(issue => new Values
            {
                ["id"] = issue.Id.Value,
                ["title"] = issue.Title[language],
                ["titles"] = Values.List(languages.Select(other => new Values { ["lang"] = other.Code, ["title"] = issue.Title[other] })),
            })),
        });
    }

    private static IEnumerable<Values> Years(IEnumerable<Issue> issues, Strings words) =>
        from key in issues.Reverse().Select(issue => PartKey.YearOf(issue.Date)).Distinct()
        select new Values { ["id"] = key.Value, ["title"] = EdtfDate.Parse(key.Value) is { } year ? DatePhrases.Period(year, words) : key.Value };
}

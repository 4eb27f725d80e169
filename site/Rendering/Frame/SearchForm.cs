using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

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
            ["issues"] = Values.UnseenList(issues.Reverse().Select(issue => new Values
            {
                ["id"] = issue.Id.Value,
                ["title"] = issue.Title[language],
                ["titles"] = Values.List(languages.Select(other => new Values { ["lang"] = other.Code, ["title"] = issue.Title[other] })),
            })),
        });
    }
}

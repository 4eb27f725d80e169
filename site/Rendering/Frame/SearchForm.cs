using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Frame;

/// <summary>The field of the search with its filters and its hits; the words that the script says stand in its attributes.</summary>
internal static class SearchForm
{
    private const string Digits = "0123456789";

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
            ["root"] = root,
            ["version"] = version,
            ["autofocus"] = hasAutofocus,
            ["digits"] = words.InDigits(Digits),
            ["how"] = context.HtmlOf(words["search_how"], language),
            ["languages"] = Values.List(languages.Select(other => new Values
            {
                ["code"] = other.Code,
                ["dir"] = other.Direction,
                ["name"] = other.Name,
                ["digits"] = context.StringsOf(other).InDigits(Digits),
                ["block"] = context.StringsOf(other)["block_number"],
                ["identified"] = context.StringsOf(other)["search_identified"],
            })),
            ["issues"] = Values.List(issues.Reverse().Select(issue => new Values
            {
                ["id"] = issue.Id,
                ["title"] = issue.Title[language],
                ["titles"] = Values.List(languages.Select(other => new Values { ["lang"] = other.Code, ["title"] = issue.Title[other] })),
            })),
        });
    }
}

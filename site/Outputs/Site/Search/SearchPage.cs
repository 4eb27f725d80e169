using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Search;

/// <summary>The page of the search. Without scripts it leads to what else finds things: the contents and the indexes.</summary>
internal static class SearchPage
{
    /// <summary>The scripts of the theme that search.</summary>
    /// <summary>The scripts of the theme that search.</summary>
    public static readonly string[] Scripts = ["folding.js", "search-query.js", "search-index.js", "search.js"];

    /// <summary>Writes it.</summary>
    /// <param name="language">Of the page; what it finds is in every language.</param>
    /// <param name="version">Of the index.</param>
    public static void Write(Language language, string version, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = Addresses.Search(language);
        var frame = new PageFrame(path, language, "search", words["search"], words["search_intro"])
        {
            InLanguage = Addresses.Search,
            Scripts = Scripts,
            Data = Addresses.SearchManifest,
        };
        context.WritePage(frame, "search.html", new Values
        {
            ["form"] = SearchForm.Of(language, context.Edition.Settings.Languages, context.Edition.Issues, SiteMap.RootOf(path), version, hasAutofocus: true, context),
            ["elsewhere"] = Values.List(Elsewhere(path, language, context, words)),
        });
    }

    private static IEnumerable<Values> Elsewhere(OutputPath path, Language language, RenderContext context, Strings words)
    {
        IEnumerable<(string Text, OutputPath Path)> links =
        [
            (words["issues"], Addresses.Home(language)),
            .. EntityKinds.All.Select(kind => (words[kind.Plural], Addresses.Index(language, kind))),
            (words["supporters"], Addresses.Supporters(language)),
        ];
        foreach (var (text, to) in links)
        {
            if (context.Map.HrefIfMade(path, to) is { } href) yield return Values.Link(text, href);
        }
    }
}

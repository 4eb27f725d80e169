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
    private static readonly string[] Scripts = ["folding.js", "search-query.js", "search-index.js", "search.js"];

    /// <summary>Writes it.</summary>
    /// <param name="language">Of the page; what it finds is in every language.</param>
    /// <param name="version">What stands behind the addresses of the index.</param>
    /// <param name="press">Where to.</param>
    public static void Write(Language language, string version, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.Search(language);
        var frame = new PageFrame(path, language, "search", words["search"], words["search_intro"])
        {
            InLanguage = Addresses.Search,
            Scripts = Scripts,
            Data = (Addresses.SearchManifest, version),
        };
        press.WritePage(frame, "search.html", new Values
        {
            ["form"] = SearchForm.Of(language, press.Edition.Settings.Languages, press.Edition.Issues, SiteMap.RootOf(path), version, isCalm: false, press),
            ["elsewhere"] = Values.List(Elsewhere(path, language, press, words)),
        });
    }

    private static IEnumerable<Values> Elsewhere(string path, Language language, Press press, Words words)
    {
        IEnumerable<(string Text, string Path)> links =
        [
            (words["issues"], Addresses.Home(language)),
            (words["people"], Addresses.Index(language, EntityKind.Person)),
            (words["organisations"], Addresses.Index(language, EntityKind.Organisation)),
            (words["places"], Addresses.Index(language, EntityKind.Place)),
            (words["supporters"], Addresses.Supporters(language)),
        ];
        foreach (var (text, to) in links)
        {
            if (press.Map.HrefIfMade(path, to) is { } href) yield return Values.Link(text, href);
        }
    }
}

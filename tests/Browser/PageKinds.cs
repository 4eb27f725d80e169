namespace IskraSite.Tests.Browser;

/// <summary>One page of every kind, in each language.</summary>
internal static class PageKinds
{
    private static readonly string[] InLanguages =
    [
        "index.html", "2001-04/index.html", "2001-04/interview/index.html", "2001-04/open-letter/index.html", "2001-04/masthead/index.html", "2001-04/message/index.html",
        "2001-04/teaser/index.html", "both/2001-04/interview/index.html", "both/2001-04/open-letter/index.html", "2001-04/pages/2/index.html", "2001-04/pages/4/index.html", "2001-04/interview/source/index.html", "2001-04/source/index.html", "2001-04/editors-note/index.html", "emendations/index.html", "supporters/index.html",
        "supporters/map/index.html", "supporters/sweden/index.html", "people/index.html", "places/index.html", "chronology/index.html", "organisations/islamic-republic/index.html", "principles/index.html", "feeds/index.html",
        "supporters/alphabetical/index.html", "supporters/by-number/index.html", "supporters/kind/union/index.html", "downloads/index.html", "kept/index.html", "search/index.html", "data/index.html", "history/index.html",
    ];

    /// <summary>The paths of those that are in no language, or in both.</summary>
    public static IReadOnlyList<string> InNoLanguage { get; } = ["index.html", "both/2001-04/interview/index.html"];

    /// <summary>The paths of all.</summary>
    public static IReadOnlyList<string> All { get; } = [.. InNoLanguage, .. RealEdition.Languages.SelectMany(In)];

    /// <summary>The paths of those in a language.</summary>
    public static IEnumerable<string> In(string language) => InLanguages.Select(page => $"{language}/{page}");
}

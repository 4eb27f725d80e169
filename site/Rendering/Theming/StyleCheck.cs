using System.Text.RegularExpressions;
using IskraSite.Diagnostics;

namespace IskraSite.Rendering.Theming;

/// <summary>Finds what the styles of a theme hide: what would leave pages blank, and the classes of which nobody sees anything.</summary>
internal static partial class StyleCheck
{
    /// <summary>
    /// Looks at the rules that hold on every page: <c>html</c>, <c>body</c> and <c>main</c> are never hidden, on no medium; other elements, named
    /// by nothing but what they are, at most in print.
    /// </summary>
    public static void Check(SourceText file, DiagnosticBag bag)
    {
        foreach (var rule in HidingRules.In(file.Text))
        {
            var whole = rule.Selectors.FirstOrDefault(selector => WholePage().IsMatch(selector));
            var element = whole ?? (rule.IsPrint ? null : rule.Selectors.FirstOrDefault(IsBare));
            if (element is null) continue;
            bag.Add(
                Codes.Theme.Hidden, file.Locate(rule.At, rule.Length),
                whole is null ? $"‘{element}’ is hidden, wherever it stands" : $"‘{whole}’ is hidden, and every page with it",
                "take this declaration away, or name what is to be hidden by a class");
        }
    }

    /// <summary>The classes that are hidden at all times, whatever else their elements are and wherever they stand.</summary>
    public static IEnumerable<string> HiddenClasses(string css) =>
        HidingRules.In(css).Where(rule => rule.IsAlways).SelectMany(rule => rule.Selectors)
            .Select(selector => OneClass().Match(selector)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static bool IsBare(string selector) => Bare().Match(selector) is { Success: true } bare && !Wordless().IsMatch(bare.Groups[1].Value);

    [GeneratedRegex(@"^(html\s*>?\s*)?(html|body|main|:root|\*|#main|body\s*>?\s*main)$", RegexOptions.IgnoreCase)]
    private static partial Regex WholePage();

    // What a page says of itself as a whole (its kind) names no element.
    [GeneratedRegex(@"^(?:(?:[a-z][a-z0-9]*|\*|:root|#main|[a-z]*\.page-[\w-]+)(?:\s*[>+~]\s*|\s+))*([a-z][a-z0-9]*|\*|#main)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex("^(?:hr|br|wbr|script|style|template|noscript|datalist|dialog|svg|path|img|col|colgroup|legend)$", RegexOptions.IgnoreCase)]
    private static partial Regex Wordless();

    [GeneratedRegex(@"^(?:(?:[a-z][a-z0-9]*|\*|:root|#main)(?:\s*>\s*|\s+))*[a-z]*\.([\w-]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex OneClass();
}

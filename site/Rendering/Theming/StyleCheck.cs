using System.Text.RegularExpressions;
using IskraSite.Diagnostics;

namespace IskraSite.Rendering.Theming;

/// <summary>Finds what in a style of the theme would leave its pages blank.</summary>
internal static partial class StyleCheck
{
    /// <summary>Looks at the rules for the whole page: <c>html</c>, <c>body</c> and <c>main</c> are never hidden, on no medium.</summary>
    public static void Check(SourceText file, DiagnosticBag bag)
    {
        var css = Comment().Replace(file.Text, comment => new string(' ', comment.Length));
        foreach (Match rule in Rule().Matches(css))
        {
            var whole = rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(selector => WholePage().IsMatch(selector));
            if (whole is null || Hiding().Match(rule.Groups[2].Value) is not { Success: true } hiding) continue;
            bag.Add(
                Codes.Theme.Hidden, file.Locate(rule.Groups[2].Index + hiding.Groups[1].Index, hiding.Groups[1].Length),
                $"‘{whole}’ is hidden, and every page with it", "take this declaration away, or name what is to be hidden");
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"([^{};]+)\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(html\s*>?\s*)?(html|body|main|:root|\*|#main|body\s*>?\s*main)$", RegexOptions.IgnoreCase)]
    private static partial Regex WholePage();

    [GeneratedRegex(
        @"(?:^|[;\s])((?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0+%?|clip(?:-path)?\s*:\s*(?!none|auto)[^;]+|font-size\s*:\s*0[a-z%]*)(?=\s*(?:;|!|$)))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();
}

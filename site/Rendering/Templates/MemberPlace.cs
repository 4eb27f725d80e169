using System.Text.RegularExpressions;
using IskraSite.Diagnostics;

namespace IskraSite.Rendering.Templates;

/// <summary>Where a template speaks of one of its values.</summary>
internal static class MemberPlace
{
    /// <summary>The place of a value; of the loop that should show it, where nothing else is left of it; else the file.</summary>
    /// <param name="member">As <see cref="Shown.Lacking"/> names it: <c>groups[].entries[].name</c>.</param>
    public static SourceLocation Of(SourceText file, string member)
    {
        var (place, from, container) = (SourceLocation.OfFile(file.Path), 0, "");
        foreach (var step in member.Split('.'))
        {
            var isList = step.EndsWith("[]", StringComparison.Ordinal);
            var said = container + (isList ? step[..^2] : step);
            var found = Find(isList ? $@"for\s+(\w+)\s+in\s+{Regex.Escape(said)}\b" : $@"(?<![\w.]){Regex.Escape(said)}\b", file.Text, from);
            if (found is null) break;
            (place, from) = (file.Locate(found.Index, found.Length), found.Index);
            container = (isList ? found.Groups[1].Value : said) + ".";
        }

        return place;
    }

    private static Match? Find(string pattern, string text, int from)
    {
        for (var match = new Regex(pattern, RegexOptions.CultureInvariant).Match(text, from); match.Success; match = match.NextMatch())
        {
            var before = text.AsSpan(0, match.Index);
            if (before.LastIndexOf("{{") > before.LastIndexOf("}}")) return match;
        }

        return null;
    }
}

using System.Text;

namespace IskraSite.Outputs;

/// <summary>Makes a stylesheet smaller without reading it as CSS: comments, indentation and empty lines go, nothing else changes.</summary>
internal static class Stylesheet
{
    /// <summary>The same rules in fewer bytes. The sheets of a theme have no comment sign inside a string.</summary>
    public static string Compact(string css)
    {
        var compact = new StringBuilder(css.Length);
        foreach (var line in WithoutComments(css).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            compact.Append(line).Append('\n');
        return compact.ToString();
    }

    private static string WithoutComments(string css)
    {
        var rest = new StringBuilder(css.Length);
        var from = 0;
        while (css.IndexOf("/*", from, StringComparison.Ordinal) is var open and >= 0)
        {
            rest.Append(css, from, open - from);
            var close = css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            from = close < 0 ? css.Length : close + 2;
        }

        return rest.Append(css, from, css.Length - from).ToString();
    }
}

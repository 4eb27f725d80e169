using System.Globalization;
using System.Text;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>
/// A bar chart as SVG. Its widths are percentages and its heights are in the unit of the text, so that it fits any window and its words
/// keep the size of the words round it.
/// </summary>
internal static class BarChart
{
    // In em: a row, and in it the line of the words and the bar.
    private const decimal Row = 2.5m;
    private const decimal Baseline = 1.25m;
    private const decimal BarTop = 1.8m;
    private const decimal BarHeight = 0.4m;

    /// <summary>The chart; its words are said by the table behind it, so it is one picture with a name.</summary>
    /// <param name="rows">What each bar is, and how long.</param>
    /// <param name="label">The name of the picture.</param>
    /// <param name="words">The words of the page's language; bars grow in its direction.</param>
    public static Html Of(IReadOnlyList<(string Name, int Count)> rows, string label, Strings words)
    {
        var isRtl = words.Language.IsRightToLeft;
        var most = Math.Max(1, rows.Max(row => row.Count));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"bars\" role=\"img\" aria-label=\"{Html.Escape(label)}\" width=\"100%\" height=\"{Row * rows.Count}em\">\n");
        for (var i = 0; i < rows.Count; i++)
        {
            var (name, count) = rows[i];
            var share = Math.Round(100m * count / most, 1);
            var top = Row * i;
            // The start of a text is the right edge where text runs from the right.
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(isRtl ? "100%" : "0")}\" y=\"{top + Baseline}em\">{Html.Escape(name)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"n\" x=\"{(isRtl ? "0" : "100%")}\" y=\"{top + Baseline}em\" text-anchor=\"end\">{words.Number(count)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"0\" y=\"{top + BarTop}em\" width=\"100%\" height=\"{BarHeight}em\" class=\"rail\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{(isRtl ? 100 - share : 0)}%\" y=\"{top + BarTop}em\" width=\"{share}%\" height=\"{BarHeight}em\"/>\n");
        }

        return new Html(svg.Append("</svg>").ToString());
    }
}

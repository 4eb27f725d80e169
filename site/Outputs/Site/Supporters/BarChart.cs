using System.Globalization;
using IskraSite.Rendering;
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
    public static Html Of(IReadOnlyList<(string Name, int Count)> rows, string label, Strings words, RenderContext context)
    {
        // The start of a text is the right edge where text runs from the right.
        var isRtl = words.Language.IsRightToLeft;
        var most = Math.Max(1, rows.Max(row => row.Count));
        return context.Render("bar-chart.html", new Values
        {
            ["label"] = new Unseen(label),
            ["height"] = Number(Row * rows.Count),
            ["bar"] = Number(BarHeight),
            ["start"] = new Unseen(isRtl ? "100%" : "0"),
            ["end_edge"] = new Unseen(isRtl ? "0" : "100%"),
            ["rows"] = Values.List(rows.Select((row, i) =>
            {
                var share = Math.Round(100m * row.Count / most, 1);
                return new Values
                {
                    ["name"] = row.Name,
                    ["count"] = words.Number(row.Count),
                    ["baseline"] = Number((Row * i) + Baseline),
                    ["top"] = Number((Row * i) + BarTop),
                    ["share"] = Number(share),
                    ["x"] = Number(isRtl ? 100 - share : 0),
                };
            })),
        });

        static Unseen Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));
    }
}

using System.Text;
using IskraSite.Benchmarks.Measuring;

namespace IskraSite.Benchmarks.Reports;

/// <summary>
/// Milliseconds an article against articles, both in logarithms, as SVG: a level line is a build that grows as its edition does.
/// </summary>
internal static class SpeedCurve
{
    private const int Left = 60;
    private const int Top = 40;
    private const int Right = Left + (LastSize - FirstSize) * WidthOfPower;
    private const int Bottom = Top + (MostTime - LeastTime) * HeightOfPower;
    private const int WidthOfPower = 140;
    private const int HeightOfPower = 80;

    // Powers of ten: of articles, of milliseconds.
    private const int FirstSize = 1;
    private const int LastSize = 5;
    private const int LeastTime = -2;
    private const int MostTime = 3;

    private static readonly string[] Colours = ["#7a1f1f", "#1f4e7a", "#2c6e2c", "#8a5a00", "#5b3a86", "#555555"];

    /// <summary>The picture.</summary>
    public static string Of(IEnumerable<Batch> batches)
    {
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Right + 80} {Bottom + 40}" font-family="sans-serif" font-size="13">
            <title>Wall of a cold build in milliseconds an article, by the number of articles</title>
            <rect width="100%" height="100%" fill="#fff"/>
            <text x="{Left}" y="22">Wall of a cold build in milliseconds an article, by the number of articles (plain)</text>

            """);
        for (var power = FirstSize; power <= LastSize; power++)
        {
            svg.Append(null, $"<path d=\"M{X(power)} {Top}V{Bottom}\" stroke=\"#ddd\"/>");
            svg.Append(null, $"<text x=\"{X(power)}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{Math.Pow(10, power):N0}</text>\n");
        }

        for (var power = LeastTime; power <= MostTime; power++)
        {
            svg.Append(null, $"<path d=\"M{Left} {Y(power)}H{Right}\" stroke=\"#ddd\"/>");
            svg.Append(null, $"<text x=\"{Left - 8}\" y=\"{Y(power) + 4}\" text-anchor=\"end\">{Math.Pow(10, power):#,0.##}</text>\n");
        }

        var points = batches.SelectMany(batch => batch.Rows.Select(row => (row.Name, Point: PointOf(batch.Articles, row.Median.Wall))));
        var below = 0;
        foreach (var (line, colour) in points.GroupBy(point => point.Name, point => point.Point).OrderBy(line => line.Last().Y).Zip(Colours))
        {
            // Names of lines that end close to one another stand one below the other.
            below = Math.Max(below + 15, line.Last().Y);
            AddLine(svg, line.Key, below, [.. line], colour);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AddLine(StringBuilder svg, string name, int height, IReadOnlyList<(int X, int Y)> points, string colour)
    {
        var path = string.Join('L', points.Select(point => $"{point.X} {point.Y}"));
        svg.Append(null, $"<g fill=\"{colour}\"><path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
        foreach (var (x, y) in points) svg.Append(null, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"3\"/>");
        svg.Append(null, $"<text x=\"{points[^1].X}\" y=\"{height}\" dx=\"8\" dy=\".35em\">{name}</text></g>\n");
    }

    private static (int X, int Y) PointOf(int articles, double seconds) =>
        (X(Math.Log10(articles)), Y(Math.Log10(seconds * 1e3 / articles)));

    private static int X(double power) => Left + (int)Math.Round((power - FirstSize) * WidthOfPower);

    private static int Y(double power) => Top + (int)Math.Round((MostTime - power) * HeightOfPower);
}

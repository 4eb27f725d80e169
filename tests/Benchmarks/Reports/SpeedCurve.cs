using System.Globalization;
using System.Text;
using IskraSite.Benchmarks.Measuring;

namespace IskraSite.Benchmarks.Reports;

/// <summary>Milliseconds an article against articles, both in logarithms, as SVG: a level line is a build that grows as its edition does.</summary>
internal static class SpeedCurve
{
    private const int Left = 60;
    private const int Top = 40;
    private const int Decade = 140;
    private const int DecadeOfTime = 80;
    private const int FirstSize = 1;
    private const int LastSize = 5;
    private const int LeastTime = -2;
    private const int MostTime = 2;

    private static readonly string[] Colours = ["#7a1f1f", "#1f4e7a", "#2c6e2c", "#8a5a00", "#5b3a86", "#555555"];

    /// <summary>The picture.</summary>
    public static string Of(IEnumerable<Batch> batches)
    {
        var (right, bottom) = (Left + (LastSize - FirstSize) * Decade, Top + (MostTime - LeastTime) * DecadeOfTime);
        var svg = new StringBuilder();
        svg.Append(null, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {right + 80} {bottom + 50}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>Wall of a cold build, milliseconds an article</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        svg.Append(null, $"<text x=\"{Left}\" y=\"22\">Wall of a cold build in milliseconds an article, by the number of articles (plain, peers’ corpus)</text>\n<g stroke=\"#ddd\">\n");
        for (var power = FirstSize; power <= LastSize; power++) svg.Append(null, $"<path d=\"M{X(power)} {Top}V{bottom}\"/>\n");
        for (var power = LeastTime; power <= MostTime; power++) svg.Append(null, $"<path d=\"M{Left} {Y(power)}H{right}\"/>\n");
        svg.Append("</g>\n<g fill=\"#333\" text-anchor=\"middle\">\n");
        for (var power = FirstSize; power <= LastSize; power++) svg.Append(null, $"<text x=\"{X(power)}\" y=\"{bottom + 20}\">{Math.Pow(10, power).ToString("N0", CultureInfo.InvariantCulture)}</text>\n");
        svg.Append("</g>\n<g fill=\"#333\" text-anchor=\"end\">\n");
        for (var power = LeastTime; power <= MostTime; power++) svg.Append(null, $"<text x=\"{Left - 8}\" y=\"{Y(power)}\" dy=\".35em\">{Math.Pow(10, power).ToString(CultureInfo.InvariantCulture)}</text>\n");
        svg.Append("</g>\n");
        var lines = batches.SelectMany(batch => batch.Rows.Select(row => (row.Name, Point: (X(Math.Log10(batch.Articles)), Y(Math.Log10(row.Median.Wall * 1e3 / batch.Articles))))));
        foreach (var (line, colour) in lines.GroupBy(line => line.Name, line => line.Point).Zip(Colours))
        {
            svg.Append(null, $"<g fill=\"{colour}\"><polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', line.Select(point => $"{point.Item1},{point.Item2}"))}\"/>");
            foreach (var (x, y) in line) svg.Append(null, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"3\"/>");
            svg.Append(null, $"<text x=\"{line.Last().Item1}\" y=\"{line.Last().Item2}\" dx=\"8\" dy=\".35em\">{line.Key}</text></g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static int X(double power) => Left + (int)Math.Round((power - FirstSize) * Decade);

    private static int Y(double power) => Top + (int)Math.Round((MostTime - power) * DecadeOfTime);
}

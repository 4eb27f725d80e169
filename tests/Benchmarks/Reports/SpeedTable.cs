using System.Globalization;
using System.Text;
using IskraSite.Benchmarks.Measuring;

namespace IskraSite.Benchmarks.Reports;

/// <summary>Batches as a table of Markdown.</summary>
internal static class SpeedTable
{
    private const double MiB = 1 << 20;

    /// <summary>The table: a line for each contender of each batch, the fastest first.</summary>
    public static string Of(IEnumerable<Batch> batches)
    {
        var table = new StringBuilder("""
            | articles | program | wall s (least–most) | CPU s | MiB | kB allocated an article | wall ÷ Hugo | CPU ÷ Hugo | MiB ÷ Hugo | wall ÷ floor |
            |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (var batch in batches)
        {
            var (hugo, floor) = (batch.Of(Hugo.Called), batch.Of(FloorRun.Called));
            foreach (var row in batch.Rows.OrderBy(row => row.Median.Wall))
            {
                var cost = row.Median;
                table.Append(CultureInfo.InvariantCulture, $"| {batch.Articles:N0} | {row.Name} | {cost.Wall:0.00} ({row.Fastest:0.00}–{row.Slowest:0.00}) | {cost.Cpu:0.00} | ");
                table.Append(CultureInfo.InvariantCulture, $"{Figure(cost.Peak / MiB)} | {Figure(cost.Allocated / 1e3 / batch.Articles)} | ");
                table.Append(CultureInfo.InvariantCulture, $"{Ratio(cost.Wall, hugo?.Wall)} | {Ratio(cost.Cpu, hugo?.Cpu)} | {Ratio(cost.Peak, hugo?.Peak)} | {Ratio(cost.Wall, floor?.Wall)} |\n");
            }
        }

        return table.ToString();
    }

    private static string Figure(double value) => value == 0 ? "" : value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double value, double? other) => value > 0 && other is > 0 and var whole ? (value / whole).ToString("0.00", CultureInfo.InvariantCulture) : "";
}

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
            foreach (var row in batch.Rows.OrderBy(row => row.Median.Wall))
                table.Append(null, $"| {string.Join(" | ", Cells(batch, row))} |\n");
        }

        return table.ToString();
    }

    private static string[] Cells(Batch batch, BatchRow row)
    {
        var (cost, hugo, floor) = (row.Median, batch.Of(Hugo.Called), batch.Of(FloorRun.Called));
        return
        [
            $"{batch.Articles:N0}",
            row.Name,
            $"{cost.Wall:0.00} ({row.Fastest:0.00}–{row.Slowest:0.00})",
            $"{cost.Cpu:0.00}",
            $"{cost.Peak / MiB:#,#}",
            $"{cost.Allocated / 1e3 / batch.Articles:#,#}",
            Ratio(cost.Wall, hugo?.Wall),
            Ratio(cost.Cpu, hugo?.Cpu),
            Ratio(cost.Peak, hugo?.Peak),
            Ratio(cost.Wall, floor?.Wall),
        ];
    }

    private static string Ratio(double value, double? other) => value > 0 && other is > 0 and var whole ? $"{value / whole:0.00}" : "";
}

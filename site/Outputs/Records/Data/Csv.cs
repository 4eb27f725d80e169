using System.Text;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// CSV by RFC 4180: CRLF after every record, a header, fields in quotation marks where they need them. A byte order mark tells spreadsheets
/// that it is UTF-8. A cell that a spreadsheet could take for a formula (OWASP, "CSV Injection") begins with an apostrophe instead.
/// </summary>
internal static class Csv
{
    public static byte[] Of(IReadOnlyList<Column> columns, IEnumerable<SupporterRecord> records)
    {
        var csv = new StringBuilder("\uFEFF");
        AppendRecord(csv, columns.Select(column => column.Name));
        foreach (var record in records) AppendRecord(csv, columns.Select(column => column.Value(record) ?? ""));
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>A cell that no spreadsheet takes for a formula.</summary>
    public static string WithoutFormula(string cell) =>
        cell.TrimStart(' ') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + cell : cell;

    private static void AppendRecord(StringBuilder csv, IEnumerable<string> cells)
    {
        var separator = "";
        foreach (var cell in cells.Select(WithoutFormula))
        {
            csv.Append(separator);
            if (cell.AsSpan().IndexOfAny("\",\r\n") < 0) csv.Append(cell);
            else csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            separator = ",";
        }

        csv.Append("\r\n");
    }
}

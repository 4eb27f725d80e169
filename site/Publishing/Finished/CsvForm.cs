using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>A finished table (RFC 4180).</summary>
internal static class CsvForm
{
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>The records below the header, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(ReadOnlySpan<byte> bytes)
    {
        var rows = Rows(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => WithoutGuard(cell.Second)))];
    }

    private static List<List<string>> Rows(string text)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted || c is not (',' or '\r' or '\n')) cell.Append(c);
            else if (c != '\r') EndCell(c == '\n');
        }

        return rows;

        void EndCell(bool isLast)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (!isLast) return;
            rows.Add(row);
            row = [];
        }
    }

    // What keeps a spreadsheet from taking a cell for a formula.
    private static string WithoutGuard(string cell) =>
        cell is ['\'', ..] && cell[1..].TrimStart(' ') is [var sign, ..] && Formulas.Contains(sign, StringComparison.Ordinal)
            ? cell[1..]
            : cell;
}

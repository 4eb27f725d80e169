using System.IO.Compression;
using System.Xml;

namespace IskraSite.Publishing.Finished;

/// <summary>A finished workbook of one sheet (ECMA-376), its cells strings.</summary>
internal static class WorkbookForm
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>The rows below the header, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(ReadOnlySpan<byte> bytes)
    {
        using var workbook = new ZipArchive(new MemoryStream(bytes.ToArray()));
        using var sheet = workbook.GetEntry(Sheet)!.Open();
        using var xml = XmlReader.Create(sheet);
        var (rows, column) = (new List<Dictionary<string, string>>(), "");
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName == "row") rows.Add([]);
            else if (xml.LocalName == "c") column = xml.GetAttribute("r")!.TrimEnd([.. "0123456789"]);
            else if (xml.LocalName == "t") rows[^1][column] = xml.ReadString();
        }

        return [.. rows.Skip(1).Select(row => rows[0].Where(name => row.ContainsKey(name.Key)).ToDictionary(name => name.Value, name => row[name.Key]))];
    }
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>The corpus as those find it who count, align and train; and the table in its other forms.</summary>
public sealed class CorpusTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void The_table_has_a_block_beside_its_translation()
    {
        var rows = Lines("data/parallel.tsv").Select(line => line.Split('\t')).ToList();
        Assert.Equal(["segment", "kind", "fa", "en"], rows[0]);
        Assert.All(rows, row => Assert.Equal(4, row.Length));
        var paragraph = Assert.Single(rows, row => row[0] == "2001-04/message#p3");
        Assert.Equal("paragraph", paragraph[1]);
        Assert.Contains("سقز", string.Concat(rows.Select(row => row[2])), StringComparison.Ordinal);
        Assert.Equal(135, rows.Count(row => row[1] == "supporter"));
        Assert.DoesNotContain(rows, row => row[2].Length == 0 || row[3].Length == 0);
    }

    [Fact]
    public void Every_form_has_the_same_words()
    {
        var rows = Lines("data/parallel.tsv").Skip(1).Select(line => line.Split('\t')).ToList();
        var units = XDocument.Parse(RealEdition.Text("data/parallel.tmx")).Descendants("tu").ToList();
        var objects = Lines("data/corpus.jsonl").Select(line => JsonDocument.Parse(line).RootElement).ToList();
        foreach (var (language, column) in (ReadOnlySpan<(string, int)>)[("fa", 2), ("en", 3)])
        {
            var words = rows.Select(row => row[column]).ToList();
            Assert.Equal(words, units.Select(unit => unit.Elements("tuv").Single(version => version.Attribute(XNamespace.Xml + "lang")!.Value == language).Element("seg")!.Value).Select(OneLine));
            Assert.Equal(words, objects.Where(line => line.GetProperty("language").GetString() == language).Select(line => OneLine(line.GetProperty("words").GetString()!)));
            var isOf = false;
            var plain = new List<string>();
            foreach (var line in Lines("data/corpus.txt"))
            {
                if (line.StartsWith("# ", StringComparison.Ordinal)) isOf = line.StartsWith($"# {language} ", StringComparison.Ordinal);
                else if (isOf) plain.Add(line);
            }

            Assert.Equal(words, plain);
        }
    }

    [Fact]
    public void The_corpus_says_its_licences_and_what_is_a_translation()
    {
        Assert.Equal(["# CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/", "# UND https://rightsstatements.org/vocab/UND/1.0/"], Lines("data/corpus.txt").Skip(1).Take(2));
        Assert.All(Lines("data/corpus.jsonl").Select(line => JsonDocument.Parse(line).RootElement), line => Assert.Equal(line.GetProperty("language").GetString() == "fa", line.GetProperty("original").GetBoolean()));
        using var schema = JsonDocument.Parse(RealEdition.Bytes("data/schema/corpus.schema.json"));
        foreach (var line in Lines("data/corpus.jsonl")) Assert.Empty(SchemaCheck.Faults(JsonDocument.Parse(line).RootElement, schema.RootElement));
    }

    [Fact]
    public void The_workbook_has_the_cells_of_the_table_all_as_text()
    {
        var expected = DataTests.Rows(RealEdition.Bytes("data/supporters.csv"));
        using var workbook = new ZipArchive(new MemoryStream(RealEdition.Bytes("data/supporters.xlsx")));
        using var stream = workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XDocument.Load(stream).Descendants(Sheet + "row").ToList();
        Assert.All(rows.Elements(Sheet + "c"), cell => Assert.Equal("inlineStr", cell.Attribute("t")!.Value));
        Assert.Equal(expected.Count + 1, rows.Count);
        var names = expected[0].Keys.ToList();
        Assert.Equal(names, rows[0].Elements().Select(cell => cell.Value));
        for (var i = 0; i < expected.Count; i++)
            Assert.Equal(names.Select(name => expected[i][name]).Where(cell => cell.Length > 0), rows[i + 1].Elements().Select(cell => cell.Value));
    }

    [Fact]
    public void CSV_on_the_Web_describes_each_column()
    {
        using var described = JsonDocument.Parse(RealEdition.Bytes("data/supporters.csv-metadata.json"));
        Assert.Equal("supporters.csv", described.RootElement.GetProperty("url").GetString());
        var columns = described.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal(DataTests.Rows(RealEdition.Bytes("data/supporters.csv"))[0].Keys, columns.Select(column => column.GetProperty("name").GetString()!));
        Assert.Equal("fa", columns.Single(column => column.GetProperty("name").GetString() == "name_fa").GetProperty("lang").GetString());
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string[] Lines(string path) => Encoding.UTF8.GetString(RealEdition.Bytes(path)).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

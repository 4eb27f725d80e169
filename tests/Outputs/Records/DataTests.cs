using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>The files of data as a spreadsheet, a program and a librarian find them.</summary>
public sealed class DataTests
{
    private const string Folder = "data/";

    private static readonly SupporterList Annex = RealEdition.Result.Edition!.Issues.Select(issue => issue.Supporters).OfType<SupporterList>().Single();

    public static TheoryData<string> Languages => new(RealEdition.Languages);

    public static TheoryData<string> JsonFiles => new(RealEdition.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal) && !file.Contains("/schema/", StringComparison.Ordinal) && file is not ("data/datapackage.json" or "data/supporters.csv-metadata.json")));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_table_JSON_and_annex_have_the_same_totals(string language)
    {
        var rows = Rows(RealEdition.Bytes("data/supporters.csv"));
        var json = Json("data/supporters.json");
        var linked = Json("data/supporters.jsonld").GetProperty("@graph").EnumerateArray().ToList();
        var annex = RealEdition.Page($"{language}/2001-04/open-letter/index.html").QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
        var directory = RealEdition.Page($"{language}/supporters/index.html");
        var ids = Annex.Supporters.Select(supporter => supporter.Id.Value).ToList();
        Assert.Equal(ids, rows.Select(row => row["id"]));
        Assert.Equal(ids, json.GetProperty("supporters").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
        Assert.Equal(ids, linked.Skip(1).Select(entry => entry.GetProperty("identifier").GetString()!));
        Assert.Equal((ids.Count, ids.Count), (json.GetProperty("total").GetInt32(), linked[0].GetProperty("size").GetProperty("value").GetInt32()));
        Assert.All(ids, id => Assert.Contains(id, annex));
        Assert.Equal(ids.Count, directory.QuerySelectorAll("[data-country] li").Length);

        // Of each country, each kind, and the letters.
        foreach (var place in directory.QuerySelectorAll("[data-country]"))
        {
            var name = place.QuerySelector("h3 a")!.TextContent;
            Assert.Equal(place.QuerySelectorAll("li").Length, rows.Count(row => row[$"country_{language}"] == name));
        }

        var letters = rows.Sum(row => row["letters"].Length == 0 ? 0 : int.Parse(row["letters"], CultureInfo.InvariantCulture));
        Assert.Equal([ids.Count, Annex.Countries.Count, letters], directory.QuerySelectorAll(".figures dd").Select(figure => int.Parse(AsciiDigits.Of(figure.TextContent), CultureInfo.InvariantCulture)));
        Assert.Equal(letters, json.GetProperty("supporters").EnumerateArray().Sum(entry => entry.TryGetProperty("letters", out var sent) ? sent.GetInt32() : 0));
    }

    // The source runs the names together, but for stars before the American entries and before two of the printed remarks.
    [Fact]
    public void As_many_American_entries_as_the_source_has_stars_are_in_the_table()
    {
        var source = File.ReadAllText(Path.Join(Repository.Input, "issues/2001-04", RealEdition.Result.Edition!.Issues.Single().Witnesses.Single().Path.Split('/', 3)[2]));
        var stars = Regex.Count(source, @"(?<!\*)\*(?!\*)");
        var fa = RealEdition.Result.Edition!.Settings.Original;
        var remarks = Annex.Countries.SelectMany(country => country.Remarks).Count(remark => source.Contains($"* {ReadingText.Of(remark.Content[fa]).Split(' ')[0]}", StringComparison.Ordinal));
        Assert.Equal(2, remarks);
        Assert.Equal(stars, remarks + Rows(RealEdition.Bytes("data/supporters.csv")).Count(row => row["country_code"] == "US"));
    }

    [Fact]
    public void The_table_and_the_JSON_say_the_same()
    {
        var rows = Rows(RealEdition.Bytes("data/supporters.csv"));
        var entries = Json("data/supporters.json").GetProperty("supporters").EnumerateArray().ToList();
        foreach (var (row, entry) in rows.Zip(entries))
        {
            foreach (var (column, path) in (IEnumerable<(string, string)>)[
                ("issue", "issue"), ("number", "number"), ("country_code", "country/code"), ("country_fa", "country/name/fa"), ("country_en", "country/name/en"), ("printed_fa", "printed/fa"),
                ("name_fa", "name/fa"), ("name_en", "name/en"), ("kind", "kind"), ("branch", "branch"), ("letters", "letters"), ("certainty", "certainty"), ("repeats", "repeats"),
                ("note_fa", "note/fa"), ("note_en", "note/en"), ("identified", "identified/name"), ("identified_fa", "identified/names/fa"), ("identified_en", "identified/names/en"),
                ("identified_certainty", "identified/certainty"), ("identified_note_fa", "identified/note/fa"), ("identified_note_en", "identified/note/en"), ("address", "addresses/fa")])
                Assert.Equal(At(entry, path), row[column]);
            Assert.Equal(string.Join("; ", entry.GetProperty("source_lines").EnumerateArray().Select(line => line.GetString())), row["source_lines"]);
        }

        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)), rows.Select(row => row["number"]));
    }

    [Fact]
    public void What_the_source_has_stands_beside_what_the_edition_reads()
    {
        var rows = Rows(RealEdition.Bytes("data/supporters.csv"));
        var hardy = Assert.Single(rows, row => row["name_en"].StartsWith("Jeremy Hardy", StringComparison.Ordinal));
        Assert.Contains("کمترین", hardy["printed_fa"], StringComparison.Ordinal);
        Assert.Contains("کمدین", hardy["name_fa"], StringComparison.Ordinal);
        Assert.All(rows, row => Assert.DoesNotMatch(@"[\[\]{}]", row["printed_fa"] + row["name_fa"].Replace(ReadingText.GapSign, "", StringComparison.Ordinal)));

        // Each row leads to its entry, and its lines are those that its country's page names.
        foreach (var row in rows)
        {
            Assert.StartsWith(RealEdition.Home + "fa/2001-04/open-letter/#", row["address"], StringComparison.Ordinal);
            var page = RealEdition.Page($"fa/supporters/{Annex.Countries.Single(country => country.Code == row["country_code"]).PlaceId}/index.html");
            var said = AsciiDigits.Of(page.GetElementById(row["id"])!.TextContent);
            Assert.All(row["source_lines"].Split("; "), line => Assert.Contains(line, said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_table_is_UTF8_with_a_mark_and_its_records_end_in_CRLF()
    {
        var bytes = RealEdition.Bytes("data/supporters.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(Annex.Supporters.Count() + 1, text.Split("\r\n").Length - 1);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains('\u200C', text);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_could_take_for_a_formula_is_harmless()
    {
        using var copy = EditionBench.Real().Replace("issues/2001-04/supporters.yml", "en: 'The source runs this entry and the next together, with", "en: '=HYPERLINK(\"http://x\",\"a\"), she said, with");
        copy.BuildWell();
        var row = Rows(File.ReadAllBytes(Path.Join(copy.Output, "data/supporters.csv")))[0];
        Assert.StartsWith("'=HYPERLINK(\"http://x\",\"a\"), she said, with", row["note_en"], StringComparison.Ordinal);
        // Data for programs stay as they are.
        Assert.Contains("\"=HYPERLINK", copy.Text("data/supporters.json"), StringComparison.Ordinal);
        foreach (var cell in (string[])["+1", "-1", "@SUM(A1)", "\tx", "\r", " =1", "＝1"]) Assert.Equal("'" + cell, IskraSite.Outputs.Records.Data.Csv.WithoutFormula(cell));
        foreach (var cell in (string[])["", "a=1", "«-»", "۱۲", "’"]) Assert.Equal(cell, IskraSite.Outputs.Records.Data.Csv.WithoutFormula(cell));
    }

    [Fact]
    public void The_package_is_valid_and_describes_every_file()
    {
        var package = Json("data/datapackage.json");
        Assert.Empty(PackageCheck.Faults(package, path => RealEdition.Bytes(Folder + path)));
        var described = package.GetProperty("resources").EnumerateArray().Select(resource => Folder + resource.GetProperty("path").GetString()).Append("data/datapackage.json");
        Assert.Equal(
            RealEdition.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && !file.StartsWith("data/schema/", StringComparison.Ordinal)), described.Order(StringComparer.Ordinal));
        Assert.Equal("CC-BY-4.0", package.GetProperty("licenses")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("number\",\n      \"type\": \"integer", "number\",\n      \"type\": \"boolean", "type")]
    [InlineData("\"medium\",", "\"certain\",", "enum")]
    [InlineData("sha256:", "sha256:0", "hash")]
    [InlineData("\"name\": \"branch\"", "\"name\": \"local\"", "header")]
    [InlineData("\"primaryKey\": [\n     \"issue\",\n     \"id\"", "\"primaryKey\": [\n     \"issue\",\n     \"kind\"", "primaryKey")]
    [InlineData("^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z]+$", "pattern")]
    public void A_fault_in_the_package_is_found(string old, string changed, string fault)
    {
        var text = RealEdition.Text("data/datapackage.json");
        Assert.Contains(old, text, StringComparison.Ordinal);
        using var package = JsonDocument.Parse(text.Replace(old, changed, StringComparison.Ordinal));
        Assert.Contains(PackageCheck.Faults(package.RootElement, path => RealEdition.Bytes(Folder + path)), found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(JsonFiles))]
    public void A_file_is_what_its_schema_says_and_the_schema_says_no_more(string path)
    {
        var file = Json(path);
        var schema = Json(new Uri(new Uri("file:///" + path), file.GetProperty("$schema").GetString()!).AbsolutePath[1..]);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Empty(SchemaCheck.Faults(file, schema));
        Assert.DoesNotContain("\\u", RealEdition.Text(path), StringComparison.Ordinal);
        // A change in one word is found.
        using var broken = JsonDocument.Parse(RealEdition.Text(path).Replace("\"version\": \"1.", "\"version\": \"x.", StringComparison.Ordinal));
        Assert.Equal(["$/version pattern"], SchemaCheck.Faults(broken.RootElement, schema));
    }

    [Fact]
    public void Every_word_of_every_text_is_in_the_data()
    {
        var list = Json("data/texts.json").GetProperty("texts").EnumerateArray().ToList();
        var words = Json("data/texts/2001-04.json").GetProperty("texts").EnumerateArray().ToList();
        var texts = RealEdition.Result.Edition!.IssueTexts.Select(text => text.Id.Value).ToList();
        Assert.Equal(texts, list.Select(text => text.GetProperty("id").GetString()!));
        Assert.Equal(texts, words.Select(text => text.GetProperty("id").GetString()!));
        foreach (var text in words.Where(text => text.GetProperty("id").GetString() != "editors-note"))
        {
            foreach (var version in text.GetProperty("versions").EnumerateArray())
            {
                var page = RealEdition.Page($"{version.GetProperty("language")}/2001-04/{text.GetProperty("id")}/index.html");
                Assert.All(version.GetProperty("blocks").EnumerateArray(), block => Assert.NotNull(page.GetElementById(block.GetProperty("id").GetString()!)));
            }
        }

        Assert.Contains("آزاد شد!", At(words.Single(text => text.GetProperty("id").GetString() == "announcement").GetProperty("versions")[0].GetProperty("blocks")[1], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entity_is_in_the_data_with_the_blocks_that_name_it()
    {
        var entities = Json("data/entities.json").GetProperty("entities").EnumerateArray().ToList();
        Assert.Equal(RealEdition.Result.Edition!.Authorities.All.Count(), entities.Count);
        foreach (var entity in entities.Where(entity => entity.GetProperty("kind").GetString() == "person"))
        {
            var page = RealEdition.Page($"fa/people/{entity.GetProperty("id")}/index.html");
            var linked = page.QuerySelectorAll(".passages a.action").Select(link => Regex.Match(link.GetAttribute("href")!, @"2001-04/(.+)/index\.html(?:#(.+))?$")).Select(match => $"{match.Groups[1]}#{match.Groups[2]}").ToHashSet();
            Assert.Equal(linked.Order(StringComparer.Ordinal), entity.GetProperty("named_in").EnumerateArray().Select(place => $"{At(place, "text")}#{At(place, "block")}").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("events")]
    [InlineData("disagreements")]
    public void The_chronology_has_what_its_page_shows_and_leads_to_the_same_passages(string list)
    {
        var entries = Json("data/chronology.json").GetProperty(list).EnumerateArray().ToList();
        Assert.NotEmpty(entries);
        foreach (var language in RealEdition.Languages)
        {
            var page = RealEdition.Page($"{language}/chronology/index.html");
            foreach (var entry in entries)
            {
                var shown = page.GetElementById($"{At(entry, "issue")}-{At(entry, "id")}")!.Closest("li, section, article")!;
                Assert.Contains(At(entry.GetProperty("title"), language), shown.TextContent, StringComparison.Ordinal);
                var linked = shown.QuerySelectorAll("a[href*='#']").Select(link => Regex.Match(link.GetAttribute("href")!, @"2001-04/(.+)/index\.html#(.+)$")).Where(match => match.Success).Select(match => $"/{language}/2001-04/{match.Groups[1]}/#{match.Groups[2]}").Distinct();
                Assert.Equal(linked.Order(StringComparer.Ordinal), entry.GetProperty("passages").EnumerateArray().Select(passage => "/" + At(passage.GetProperty("addresses"), language)[RealEdition.Home.Length..]).Distinct().Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Linked_data_name_organisations_in_both_languages_and_persons_as_persons()
    {
        var graph = Json("data/supporters.jsonld").GetProperty("@graph").EnumerateArray().ToList();
        Assert.Equal("Dataset", graph[0].GetProperty("@type").GetString());
        Assert.Equal(Annex.Supporters.Select(supporter => supporter.Kind.Name == "person" ? "Person" : "Organization"), graph.Skip(1).Select(entry => entry.GetProperty("@type").GetString()!));
        Assert.All(graph, entry => Assert.Equal(RealEdition.Languages, entry.GetProperty("name").EnumerateArray().Select(name => name.GetProperty("@language").GetString()!)));
        Assert.Equal(graph.Count, graph.Select(entry => entry.GetProperty("@id").GetString()).Distinct().Count());
        Assert.All(graph[0].GetProperty("distribution").EnumerateArray(), file => Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(RealEdition.Bytes(file.GetProperty("contentUrl").GetString()![RealEdition.Home.Length..]))), file.GetProperty("sha256").GetString()));

        // An entry is the same as one of the edition's own authorities; what it is elsewhere the editors only think.
        Assert.Equal(
            Annex.Supporters.Select(supporter => (supporter.PersonId ?? supporter.OrganisationId)?.Value).OfType<string>(),
            graph.Where(entry => entry.TryGetProperty("sameAs", out _)).Select(entry => new Uri(entry.GetProperty("sameAs").GetString()!)).Select(address => address.Segments[^1].TrimEnd('/')));
    }

    [Fact]
    public void A_withheld_supporter_is_no_row_and_a_withheld_text_no_data()
    {
        using var copy = EditionBench.Real().Replace("issues/2001-04/supporters.yml", "      - id: ca-1\n", "      - id: ca-1\n        withheld: true\n");
        var result = copy.Build();
        var shown = result.Edition!.Issues.Single().Supporters!.Supporters.ToList();
        Assert.DoesNotContain(shown, supporter => supporter.Id.Value == "ca-1");
        Assert.All(result.Findings, finding => Assert.DoesNotContain("data/", finding.Message, StringComparison.Ordinal));
        using var letter = EditionBench.Real().AddToFrontMatter("issues/2001-04/open-letter.fa.md", "withheld: true");
        letter.BuildWell();
        Assert.Single(letter.Text("data/supporters.csv").Trim().Split("\r\n"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_explains_every_column_and_leads_to_every_file(string language)
    {
        var page = RealEdition.Page($"{language}/data/index.html");
        var columns = Json("data/datapackage.json").GetProperty("resources")[0].GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!);
        Assert.Equal(columns, page.QuerySelectorAll("tbody th code").Select(cell => cell.TextContent));
        Assert.All(page.QuerySelectorAll("tbody td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.Equal(
            RealEdition.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && !file.StartsWith("data/schema/", StringComparison.Ordinal)),
            page.QuerySelectorAll(".files a").Select(link => Folder + link.TextContent).Order(StringComparer.Ordinal));
        foreach (var from in (string[])["index.html", "downloads/index.html", "2001-04/index.html"])
            Assert.Contains(RealEdition.Page($"{language}/{from}").QuerySelectorAll("main a"), link => link.GetAttribute("href")!.EndsWith($"{language}/data/index.html", StringComparison.Ordinal));
    }

    /// <summary>Reads a table as RFC 4180 has it.</summary>
    internal static List<Dictionary<string, string>> Rows(byte[] csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var cell = new StringBuilder();
        var text = Encoding.UTF8.GetString(csv).TrimStart('\uFEFF');
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted) cell.Append(c);
            else if (c == ',') End();
            else if (c == '\r' && text[i + 1] == '\n')
            {
                End();
                records.Add(record);
                record = [];
                i++;
            }
            else cell.Append(c);
        }

        Assert.False(isQuoted || record.Count > 0 || cell.Length > 0, "the table ends within a record");
        Assert.All(records, cells => Assert.Equal(records[0].Count, cells.Count));
        return [.. records.Skip(1).Select(cells => records[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];

        void End()
        {
            record.Add(cell.ToString());
            cell.Clear();
        }
    }

    private static JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(RealEdition.Text(path));
        return document.RootElement.Clone();
    }

    // What stands at a way through an object; nothing when it is not there.
    private static string At(JsonElement element, string way)
    {
        foreach (var name in way.Split('/'))
        {
            if (!element.TryGetProperty(name, out element)) return "";
        }

        return element.ToString();
    }
}

using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>A person's name in parts, and what registers of others call an entity, as each form has them.</summary>
public sealed class NamesInPartsTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Fact]
    public void Citations_know_the_family_name()
    {
        Assert.Contains("  author = {Hosseinzadeh, Rahman},\n", RealEdition.Text("en/2001-04/message/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("AU  - Hosseinzadeh, Rahman\r\n", RealEdition.Text("en/2001-04/message/cite.ris"), StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(RealEdition.Bytes("fa/2001-04/message/cite.csl.json"));
        var author = csl.RootElement[0].GetProperty("author")[0];
        Assert.Equal(("حسین‌زاده", "رحمان"), (author.GetProperty("family").GetString(), author.GetProperty("given").GetString()));
    }

    [Fact]
    public void The_name_of_a_body_is_never_divided() =>
        Assert.Contains("  author = {{Kurdistan Committee of the Worker-communist Party of Iran}},\n", RealEdition.Text("en/2001-04/announcement/cite.bib"), StringComparison.Ordinal);

    [Fact]
    public void TEI_and_data_have_the_parts()
    {
        var person = XDocument.Parse(RealEdition.Text("tei/2001-04.xml"), LoadOptions.PreserveWhitespace).Descendants(Tei + "person").Single(person => (string?)person.Attribute("n") == "jeremy-corbyn");
        var name = person.Elements(Tei + "persName").Last();
        Assert.Equal(("Jeremy", "Corbyn", "Jeremy Corbyn"), (name.Element(Tei + "forename")!.Value, name.Element(Tei + "surname")!.Value, name.Value));
        using var data = JsonDocument.Parse(RealEdition.Bytes("data/entities.json"));
        var entity = data.RootElement.GetProperty("entities").EnumerateArray().Single(entity => entity.GetProperty("id").GetString() == "jeremy-corbyn");
        Assert.Equal("Corbyn, Jeremy", entity.GetProperty("sort").GetProperty("en").GetString());
    }

    [Fact]
    public void The_person_that_a_supporter_is_reaches_every_form_of_the_data()
    {
        Assert.Contains(
            RealEdition.Text("data/supporters.csv").Split("\r\n"),
            row => row.Contains(",gb-9,", StringComparison.Ordinal) && row.Contains(",person,jeremy-corbyn,", StringComparison.Ordinal));
        using var data = JsonDocument.Parse(RealEdition.Bytes("data/supporters.json"));
        var supporter = data.RootElement.GetProperty("supporters").EnumerateArray().Single(supporter => supporter.GetProperty("id").GetString() == "gb-9");
        Assert.Equal("jeremy-corbyn", supporter.GetProperty("person").GetString());
        using var linked = JsonDocument.Parse(RealEdition.Bytes("data/supporters.jsonld"));
        var node = linked.RootElement.GetProperty("@graph").EnumerateArray().Single(node => node.TryGetProperty("identifier", out var id) && id.GetString() == "gb-9");
        Assert.EndsWith("/people/jeremy-corbyn/#entity", node.GetProperty("sameAs").GetProperty("@id").GetString(), StringComparison.Ordinal);
        var tei = XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Descendants(Tei + "person").Single(person => (string?)person.Attribute(XNamespace.Xml + "id") == "supporter.gb-9");
        Assert.Equal("#person.jeremy-corbyn", (string?)tei.Attribute("sameAs"));
    }

    [Fact]
    public void What_a_register_calls_a_person_is_linked_with_its_certainty()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [", "outputs: [tei, data, metadata, ");
        bench.Put("people.yml", bench.TextOf("people.yml").TrimEnd('\n') + "\n  wikidata: Q42\n  viaf: '113230702'\n  cert: high\n");
        Assert.True(bench.Build().IsGood);
        var ids = XDocument.Parse(File.ReadAllText(Path.Join(bench.Output, "tei/2001-04.xml"))).Descendants(Tei + "idno").Where(id => id.Parent!.Name == Tei + "person");
        Assert.Equal([("wikidata", "high", "Q42"), ("viaf", "high", "113230702")], ids.Select(id => ((string?)id.Attribute("type"), (string?)id.Attribute("cert"), id.Value)));
        var page = File.ReadAllText(Path.Join(bench.Output, "en/people/mahmoud-salehi/index.html"));
        Assert.Contains("\"sameAs\":[\"http://www.wikidata.org/entity/Q42\",\"https://viaf.org/viaf/113230702\"]", page, StringComparison.Ordinal);
        Assert.Contains("href=\"http://www.wikidata.org/entity/Q42\"", page, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Join(bench.Output, "data/entities.json")));
        var person = data.RootElement.GetProperty("entities").EnumerateArray().Single(entity => entity.GetProperty("id").GetString() == "mahmoud-salehi");
        Assert.Equal(["wikidata high", "viaf high"], person.GetProperty("identifiers").EnumerateArray().Select(id => $"{id.GetProperty("register")} {id.GetProperty("certainty")}"));
    }

    [Fact]
    public void What_is_only_likely_to_be_the_same_is_not_said_to_be()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [", "outputs: [metadata, ");
        bench.Put("people.yml", bench.TextOf("people.yml").TrimEnd('\n') + "\n  wikidata: Q42\n  cert: medium\n");
        Assert.True(bench.Build().IsGood);
        var page = File.ReadAllText(Path.Join(bench.Output, "en/people/mahmoud-salehi/index.html"));
        Assert.DoesNotContain("sameAs", page, StringComparison.Ordinal);
        Assert.Contains("medium certainty", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.yml", "  wikidata: Q42\n", "yaml-003", "how sure is it")]
    [InlineData("people.yml", "  wikidata: 42\n  cert: high\n", "yaml-006", "42")]
    [InlineData("people.yml", "  given: {fa: محمود, en: Mahmoud}\n", "yaml-003", "half of a name")]
    [InlineData("organisations.yml", "  given: {fa: کمیته, en: Committee}\n  family: {fa: کردستان, en: Kurdistan}\n", "yaml-002", "a part of a person’s name")]
    public void A_slip_is_told_at_its_key(string file, string keys, string code, string words)
    {
        using var bench = EditionBench.Good();
        bench.Put(file, bench.TextOf(file).TrimEnd('\n') + "\n" + keys);
        Assert.Contains(bench.Check().Findings, finding => finding.Code.Id == code && finding.Place.Path == file && finding.Described().Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_that_is_said_to_be_somebody_unknown_is_a_finding()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/supporters.yml", "kind: federation", "kind: federation\n        organisation: kurdistan-comittee");
        var finding = Assert.Single(bench.Check().Findings);
        Assert.Equal(("link-001", "did you mean ‘kurdistan-committee’?"), (finding.Code.Id, finding.Help));
    }
}

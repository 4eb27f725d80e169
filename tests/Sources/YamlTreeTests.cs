using CsCheck;
using IskraSite.Diagnostics;
using IskraSite.Sources.Yaml;
using Xunit;

namespace IskraSite.Tests.Sources;

public class YamlTreeTests
{
    private static readonly Gen<string> Yaml =
        Gen.OneOf("a", "عنوان", ": ", ":", "- ", "\n", "\n  ", "\n    ", "'", "\"", "{", "}", "[", "]", ", ", "#", " #", "|", ">", "&a ", "*a", "!t ", "? ", "---", "...", "%", "\t", "\\", "𐎠", "۱۳۸۰", "~")
            .Array[0, 24].Select(string.Concat);

    [Fact]
    public void Values_know_their_places()
    {
        var (map, findings) = Read("title: ایسکرا\nabout: {fa: 'متن', en: \"text\"}\nsource: [58-71, 104]\n");
        Assert.Empty(findings);
        Assert.Equal("issue.yml:1:8 ایسکرا", Described(map!["title"]!));
        Assert.Equal("issue.yml:2:8 {fa: 'متن', en: \"text\"}", Described(map["about"]!));
        Assert.Equal("issue.yml:2:13 'متن'", Described(((YamlMap)map["about"]!)["fa"]!));
        Assert.Equal("issue.yml:3:9 [58-71, 104]", Described(map["source"]!));
        Assert.Equal("issue.yml:3:17 104", Described(((YamlList)map["source"]!).Items[1]));
        var words = (YamlScalar)((YamlMap)map["about"]!)["fa"]!;
        Assert.Equal("متن", words.File.Text.Substring(words.ContentStart, words.Value.Length));
    }

    [Fact]
    public void Front_matter_counts_from_the_head_of_its_file()
    {
        var file = new SourceText("text.fa.md", "---\n𐎠: ایسکرا\n---\n");
        var map = YamlTree.Read(file, 4, 11, new DiagnosticBag());
        Assert.Equal("text.fa.md:2:5 ایسکرا", Described(map!["𐎠"]!));
    }

    [Fact]
    public void A_key_that_is_not_written_stands_where_its_colon_stands() =>
        Assert.Equal("issue.yml:2:1 ", Described(Read("\n: ایسکرا\n").Map!.Entries[0].Key));

    [Fact]
    public void A_key_twice_is_found_at_both_places()
    {
        var (map, findings) = Read("title: یک\ntitle: دو\n");
        Assert.Equal(["issue.yml:2:1 yaml-004 the key ‘title’ is here a second time | the first issue.yml:1:1"], findings.Described());
        Assert.Equal("یک", ((YamlScalar)map!["title"]!).Value);
    }

    [Theory]
    [InlineData("title: &x ایسکرا", "issue.yml:1:8 yaml-001 an anchor (&) is not used in the edition’s files")]
    [InlineData("title: &x {fa: یک}", "issue.yml:1:8 yaml-001 an anchor (&) is not used in the edition’s files")]
    [InlineData("title: *x", "issue.yml:1:8 yaml-001 an alias (*) is not used in the edition’s files")]
    [InlineData("title: !!str ایسکرا", "issue.yml:1:8 yaml-001 a tag (!) is not used in the edition’s files")]
    [InlineData("title: !!map {fa: یک}", "issue.yml:1:8 yaml-001 a tag (!) is not used in the edition’s files")]
    [InlineData("title: !mine [یک]", "issue.yml:1:8 yaml-001 a tag (!) is not used in the edition’s files")]
    [InlineData("title: یک\n---\ntitle: دو", "issue.yml:2:1 yaml-001 a second document begins here")]
    [InlineData("? [یک]\n: دو", "issue.yml:1:3 yaml-005 a list cannot be a key")]
    [InlineData("- یک", "issue.yml:1:1 yaml-005 the file holds a list where keys and values belong")]
    [InlineData("ایسکرا", "issue.yml:1:1 yaml-005 the file holds a single value where keys and values belong")]
    [InlineData("", "issue.yml:1:1 yaml-009 there is nothing here")]
    [InlineData("# فقط یادداشت", "issue.yml:1:1 yaml-009 there is nothing here")]
    public void What_the_edition_does_not_use_is_refused(string yaml, string finding) => Assert.Equal([finding], Read(yaml).Findings.Described());

    [Theory]
    [InlineData("title: {fa: یک")]
    [InlineData("title: 'یک")]
    [InlineData("title: یک: دو")]
    [InlineData("a: 1\n b: 2")]
    [InlineData("title:\tیک\n\tb: 2")]
    public void What_is_not_YAML_is_one_finding_in_the_file(string yaml)
    {
        var (map, findings) = Read(yaml);
        Assert.Null(map);
        var finding = Assert.Single(findings);
        Assert.Equal("yaml-001", finding.Code.Id);
        Assert.StartsWith("this is not YAML: ", finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Place.Line >= 1);
    }

    [Theory]
    [InlineData("title: {fa: یک", "issue.yml:1:15 yaml-001 this is not YAML: a { before this is not closed with }, or a comma is missing in it")]
    [InlineData("title: 1\n\tnumber: 2", "issue.yml:2:1 yaml-001 this is not YAML: a tab stands at the beginning of a line; lines are indented with spaces")]
    [InlineData("title:\n  fa: 1\n  \ten: 2", "issue.yml:3:3 yaml-001 this is not YAML: a tab stands at the beginning of a line; lines are indented with spaces")]
    [InlineData("texts:\n- a\nb", "issue.yml:3:1 yaml-001 this is not YAML: the colon behind a key is missing, and a space after it")]
    [InlineData("title: \"\\q\"", "issue.yml:1:8 yaml-001 this is not YAML: a backslash in quotation marks begins an escape that YAML does not have; write \\\\ for one")]
    [InlineData("- a\nb: 1", "issue.yml:2:1 yaml-001 this is not YAML: a list breaks off here; each of its lines begins with ‘- ’, as far in as the first")]
    public void A_slip_is_told_in_words_at_its_place(string yaml, string finding) => Assert.Equal([finding], Read(yaml).Findings.Described());

    [Fact]
    public void Nesting_has_an_end()
    {
        Assert.Empty(Read("a: " + new string('[', YamlTree.MaximumDepth - 2) + "1" + new string(']', YamlTree.MaximumDepth - 2)).Findings);
        Assert.Equal(
            ["issue.yml:1:19 yaml-001 this is nested more than 16 deep"],
            Read("a: " + new string('[', YamlTree.MaximumDepth - 1) + "1" + new string(']', YamlTree.MaximumDepth - 1)).Findings.Described());
        Assert.Equal("yaml-001", Assert.Single(Read(string.Concat(Enumerable.Repeat("a: [", 100_000))).Findings).Code.Id);
    }

    [Fact]
    public void Anything_at_all_is_a_tree_or_a_finding() => Yaml.Sample(yaml =>
    {
        var (map, findings) = Read(yaml);
        Assert.True(map is not null || findings.Count > 0);
        if (map is not null) MustStandInside(map);
    });

    private static void MustStandInside(YamlNode node)
    {
        IEnumerable<YamlNode> inner = node switch
        {
            YamlMap map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            YamlList list => list.Items,
            _ => [],
        };
        foreach (var child in inner)
        {
            Assert.True(node.Extent.Start <= child.Extent.Start && child.Extent.End <= node.Extent.End, $"{child.Extent} does not stand in {node.Extent} of {node.File.Text}");
            MustStandInside(child);
        }
    }

    private static string Described(YamlNode node) => $"{node.Place} {node.File.Text.Substring(node.Extent.Start, node.Extent.Length)}";

    private static (YamlMap? Map, IReadOnlyList<Diagnostic> Findings) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        return (YamlTree.Read(new SourceText("issue.yml", yaml), bag), bag.Sorted());
    }
}

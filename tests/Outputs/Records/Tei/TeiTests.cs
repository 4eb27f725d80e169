using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;
using static IskraSite.Tests.Outputs.Records.Tei.TeiReader;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>An issue as TEI (<c>tests/outside/run</c> holds it against the schemas): its pointers lead somewhere, its languages belong together, and it says what the edition says.</summary>
public sealed class TeiTests
{
    private static readonly XElement Issue = TeiFiles.Issue;

    /// <summary>A program that turns pages finds four, however many texts and languages begin on each.</summary>
    [Fact]
    public void Each_printed_page_has_one_id_and_every_other_break_leads_to_it()
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var root = XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Root!;
        Assert.Equal("fa", root.Attribute(XNamespace.Xml + "lang")!.Value);
        var breaks = root.Descendants(tei + "pb").ToList();
        Assert.Equal(["page.1", "page.2", "page.3", "page.4"], breaks.Select(page => page.Attribute(XNamespace.Xml + "id")?.Value).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(breaks, page => Assert.Equal($"page.{page.Attribute("n")!.Value}", page.Attribute(XNamespace.Xml + "id")?.Value ?? page.Attribute("sameAs")!.Value[1..]));
    }

    [Fact]
    public void The_issue_says_by_what_it_is_valid() =>
        Assert.Contains("<?xml-model href=\"iskra-tei.rng\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n<TEI ", RealEdition.Text("tei/2001-04.xml"), StringComparison.Ordinal);

    [Fact]
    public void Ids_are_unique_and_every_pointer_into_the_file_leads_somewhere()
    {
        var ids = Issue.DescendantsAndSelf().Select(TeiFiles.IdOf).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var known = ids.ToHashSet();
        var pointers = Issue.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith('#')).SelectMany(attribute => attribute.Value.Split(' ')).ToList();
        Assert.True(pointers.Count > 1000);
        Assert.Empty(pointers.Where(pointer => !known.Contains(pointer[1..])));
    }

    [Fact]
    public void Every_block_corresponds_to_its_translation_and_its_permanent_id_can_be_read()
    {
        var edition = RealEdition.Result.Edition!;
        var blocks = Issue.Element(Named("text"))!.Descendants().Where(element => element.Attribute("n") is not null && TeiFiles.IdOf(element)?.Count(c => c == '.') == 2).ToList();
        Assert.True(blocks.Count > 300);
        foreach (var block in blocks)
        {
            var (language, text, id) = TeiFiles.IdOf(block)!.Split('.') switch { [var l, var t, var i] => (l, t, i), _ => default };
            Assert.Equal(id, block.Attribute("n")!.Value);
            Assert.Equal($"#{(language == "fa" ? "en" : "fa")}.{text}.{id}", block.Attribute("corresp")!.Value);
            Assert.Equal(block.Name, TeiFiles.Find(Issue, block.Attribute("corresp")!.Value[1..]).Name);
            Assert.NotNull(RealEdition.Page($"{language}/2001-04/{text}/index.html").GetElementById(id));
            Assert.Equal(language == "fa", block.Attribute("source") is not null);
        }

        Assert.Equal(edition.Issues[0].AllTexts.Select(text => text.Id.Value), Texts("fa"));
        Assert.Equal(Texts("fa"), Texts("en"));
        IEnumerable<string> Texts(string code) => Issue.Element(Named("text"))!.Descendants(Named("text")).Where(text => text.Attribute("n") is not null && text.Attribute(XNamespace.Xml + "lang")!.Value == code).Select(text => text.Attribute("n")!.Value);
    }

    [Fact]
    public void The_header_says_what_the_edition_says_of_itself_and_no_more()
    {
        var header = Issue.Element(Named("teiHeader"))!;
        var settings = RealEdition.Result.Edition!.Settings;
        var creation = header.Descendants(Named("creation")).Single().Elements().ToList();
        Assert.Equal(["۱۹ آوریل ۲۰۰۱ یا پس از آن", "on or after 19 April 2001", ""], creation.Select(date => date.Value));
        Assert.Equal(("2001-04-19", "2001-04-19/.."), (creation[0].Attribute("notBefore")!.Value, creation[0].Attribute("when-custom")!.Value));
        Assert.Equal(("1380-01-30", null), (creation[2].Attribute("notBefore-custom")!.Value, creation[2].Attribute("notAfter-custom")?.Value));
        Assert.Equal(["1380-01-29"], header.Descendants(Named("bibl")).Single(bibl => TeiFiles.IdOf(bibl) == "bibl.announcement").Elements(Named("date")).Select(date => date.Attribute("when-custom")?.Value).OfType<string>());
        Assert.Equal(settings.History.Select(version => version.Version), header.Descendants(Named("change")).Select(change => change.Attribute("n")!.Value));
        Assert.Equal(["program", "program", "apparatus", "apparatus"], header.Descendants(Named("licence")).Select(licence => licence.Attribute("n")!.Value));
        Assert.Contains("https://rightsstatements.org/vocab/UND/1.0/", header.Descendants(Named("availability")).Elements(Named("p")).Descendants(Named("ref")).Select(link => link.Attribute("target")!.Value));
        Assert.All(header.Descendants(Named("licence")).Concat(header.Descendants(Named("title"))), element => Assert.NotNull(element.Attribute(XNamespace.Xml + "lang")));
    }

    [Fact]
    public void The_rules_are_said_in_both_languages_as_the_principles_have_them()
    {
        var rules = Issue.Descendants(Named("editorialDecl")).Single();
        Assert.All(rules.Elements().Where(rule => rule.Name.LocalName != "p"), rule => Assert.Equal(["fa", "en"], rule.Elements(Named("p")).Select(p => p.Attribute(XNamespace.Xml + "lang")!.Value)));
        foreach (var language in RealEdition.Languages)
        {
            var said = rules.Element(Named("normalization"))!.Elements().Single(p => p.Attribute(XNamespace.Xml + "lang")!.Value == language).Value;
            var principles = RealEdition.Page($"{language}/principles/index.html").DocumentElement.TextContent;
            var signs = Regex.Matches(said, "U\\+[0-9A-F]{4}").Select(match => match.Value).ToList();
            Assert.Equal(6, signs.Count);
            Assert.All(signs, sign => Assert.Contains(sign, principles, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Who_is_named_is_listed_and_nobody_else()
    {
        var listed = Issue.Element(Named("standOff"))!.Elements().Where(list => list.Attribute("type") is null).Elements().Select(TeiFiles.IdOf).OfType<string>().Where(id => !id.StartsWith("supporter.", StringComparison.Ordinal)).ToHashSet();
        var named = Issue.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "ref" or "who").Select(attribute => attribute.Value.TrimStart('#')).Where(id => !id.StartsWith("supporter.", StringComparison.Ordinal)).ToHashSet();
        Assert.Equal(named.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains("person.mahmoud-salehi", listed);
    }

    [Fact]
    public void A_withheld_supporter_leaves_a_gap_in_the_witness_and_the_proof_still_holds()
    {
        using var copy = EditionBench.Real().Replace("issues/2001-04/supporters.yml", "      - id: au-3\n", "      - id: au-3\n        withheld: true\n");
        copy.BuildWell();
        var text = copy.Text("tei/2001-04.xml");
        var file = TeiFiles.Parse(text);
        Assert.Contains("کشتی‌سازی", RealEdition.Text("tei/2001-04.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("کشتی‌سازی", text, StringComparison.Ordinal);
        Assert.DoesNotContain("au-3", text, StringComparison.Ordinal);
        var gap = Assert.Single(file.Descendants(Named("line")).Elements(Named("gap")));
        Assert.Equal(("w.248", "withheld"), (TeiFiles.IdOf(gap.Parent!), gap.Attribute("reason")!.Value));
        Assert.Empty(TeiFiles.Prove(file).Faults);
    }

    [Fact]
    public void A_withheld_text_leaves_a_gap_in_the_witness_and_no_pointer_to_it()
    {
        using var copy = EditionBench.Real().AddToFrontMatter("issues/2001-04/slogans.fa.md", "withheld: true");
        copy.BuildWell();
        var file = TeiFiles.Parse(copy.Text("tei/2001-04.xml"));
        Assert.Equal(["3", "187", "267"], file.Descendants(Named("line")).Where(line => line.Attribute("type")?.Value == "withheld").Select(line => line.Attribute("n")!.Value));
        Assert.DoesNotContain("زنده باد", file.Descendants(Named("sourceDoc")).Single().Value, StringComparison.Ordinal);
        var ids = file.DescendantsAndSelf().Select(TeiFiles.IdOf).ToHashSet();
        Assert.All(file.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith('#')).SelectMany(attribute => attribute.Value.Split(' ')), pointer => Assert.Contains(pointer[1..], ids));
        Assert.Empty(TeiFiles.Prove(file).Faults);
    }
}

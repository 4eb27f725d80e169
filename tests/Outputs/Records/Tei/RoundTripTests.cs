using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Tests.Editions.Markup;
using Xunit;
using static IskraSite.Tests.Outputs.Records.Tei.TeiReader;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>Nothing that a text says is lost on the way to TEI: the mark-up can be made again from the file, and says the same.</summary>
public sealed class RoundTripTests
{
    private static readonly Edition Edition = RealEdition.Result.Edition!;

    public static TheoryData<string> Files => new(Edition.AllTexts.SelectMany(text => text.Versions).Select(version => version.Path));

    /// <summary>Every form of the mark-up that the parser's own tests know and that is without fault.</summary>
    public static TheoryData<string> Forms => new(
        File.ReadAllText(Path.Join(Repository.Root, "tests", "Editions", "Markup", "Pairs", "forms.txt")).Split("\n=== ")
            .Select(pair => pair[(pair.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n==>\n")).Where(pair => !pair[1].Contains("! ", StringComparison.Ordinal)).Select(pair => pair[0]));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_comes_back_from_TEI_as_mark_up_that_reads_the_same(string path)
    {
        var (text, version) = Edition.AllTexts.SelectMany(text => text.Versions.Select(version => (text, version))).Single(pair => pair.version.Path == path);
        var language = version.Language.Code;
        var (blocks, notes) = TeiFiles.Read(new SourceText(path, File.ReadAllText(Path.Join(Repository.Input, path))), language);
        var element = text.IssueId is null ? TeiFiles.Write(text, version, blocks, notes) : TeiFiles.Find(TeiFiles.Issue, $"{language}.{text.Id}");
        Assert.True(blocks.Count > 0);
        ComesBack(blocks, notes, element, language, text.Id);
    }

    /// <summary>What hardly a text has, and the model can say.</summary>
    public static TheoryData<string> Rarities => new(
        "یک\n\n# []{#p2}سر\n\nدو\n\n### زیر\n\nسه\n\n## میان\n\n# باز سر",
        "# تنها یک سر",
        "***",
        "",
        "> # سر در نقل\n>\n> - یک\n>   - دو\n>\n>     بند\n> - سه\n>\n> > نقل در نقل",
        "- یک\n- دو\n\n* سه\n* چهار\n\n3. پنج\n4. شش\n\n7) هفت",
        "- ```\n  <code> & \"x\"\n\n    indented\n  ```\n- ***\n- | الف | ب |\n  |---|---|\n  | ۱ | |",
        "متن[^الف] و باز[^الف] و[^ب]\n\n[^الف]: یادداشت *تند*\n\n    بند دوم[^ب]\n\n[^ب]: - یک\n    - دو",
        "[این‌جا](#p3)، [آن‌جا](message)، [بند آن](message#p2)، [صفحه](principles)، [وب](https://example.org/a_b?c=d&e=\"f\"#g)، [نامه](mailto:a@example.org)",
        "**تند *کج* تند** و *کج **تند***، `a``b` و `` ` ``",
        "[فروردین]{date=2001-04} [سال]{date=2001} [شاید]{date=2001-04-18?} [حدود شاید]{date=2001%} [از]{date=2001-04-18/..} [از تا]{date=2001-04-18/2001-05}",
        "[[x]{.supplied cert=low note=\"n\"} y]{.surplus cause=print note-en=\"e\"} [z]{.unclear .supplied cause=unknown note=\"د\"}[]{.gap cert=high cause=machine note=\"ه\" reason-en=\"r\"}",
        "[ایسکرا:]{speaker=iskra} پرسش\\\nسطر دوم\n\n[[خالد]{person=khaled-haj-mohammadi}:]{speaker=khaled-haj-mohammadi}\n\n- [ایسکرا:]{speaker=iskra} در فهرست",
        "\\- نه فهرست\n1\\. نه شمار\n\\+ نه\n\\= نه\n\\# نه\n&amp;lt; &nbsp; \\<p> a\\*b ۱. درست !\\[ $x$ ~~y~~ a_b",
        "[سطر\nدوم]{sic=\"سطر\nدو\" note=\"یک\nدو\"}");

    [Theory]
    [MemberData(nameof(Forms))]
    [MemberData(nameof(Rarities))]
    public void Every_form_of_the_mark_up_comes_back(string markup)
    {
        var text = Edition.IssueTexts.First();
        var (blocks, notes) = TeiFiles.Read(new SourceText("text.fa.md", markup), "fa");
        var element = TeiFiles.Write(text, text.Original, blocks, notes);
        ComesBack(blocks, notes, element, "fa", text.Id);
    }

    [Fact]
    public void The_annex_comes_back_word_for_word_and_in_all_its_data()
    {
        var annex = Edition.Issues[0].Supporters!;
        foreach (var language in Edition.Settings.Languages)
        {
            var div = TeiFiles.Find(TeiFiles.Issue, $"{language.Code}.{annex.AnnexOf}").Descendants(Named("div")).Single(div => div.Attribute("type")?.Value == "annex");
            var reader = new TeiReader(RealEdition.Home, language.Code, annex.AnnexOf);
            var printed = new List<(string, IReadOnlyList<Inline>)> { (annex.Heading.Id.Value, annex.Heading.Content[language]) };
            foreach (var country in annex.Countries)
            {
                printed.Add((country.Code, [new Mention(new Extent(0, 0), EntityKind.Place, country.PlaceId, country.Name[language])]));
                printed.AddRange(country.Entries.Select(entry => (entry.Id.Value, entry.Content[language])));
            }

            printed.Add((annex.Closing!.Id.Value, annex.Closing.Content[language]));
            var read = div.Descendants().Where(element => element.Name.LocalName is "head" or "item" or "trailer")
                .Select(element => ((element.Attribute("n") ?? element.Parent!.Attribute("n"))!.Value, reader.WordsOf(element.Element(Named("rs")) ?? element))).ToList();
            Assert.Equal(printed.Select(part => (part.Item1, MarkupTree.Of(Merged.Of(part.Item2)))), read.Select(part => (part.Item1, MarkupTree.Of(Merged.Of(part.Item2)))));
            foreach (var (_, words) in read)
            {
                var bag = new DiagnosticBag();
                var markup = new MarkdownWriter(language.Code).Write(words);
                Assert.Equal(MarkupTree.Of(Merged.Of(words)), MarkupTree.Of(Merged.Of(EditionMarkdown.ReadLine(new SourceText("supporters.yml", markup), 0, markup, language.Code, bag))));
                Assert.Empty(bag.Sorted());
            }
        }

        var list = TeiFiles.Issue.Descendants(Named("listPerson")).Single(list => list.Attribute("type")?.Value == "supporters").Elements().ToList();
        Assert.Equal(annex.Supporters.Select((supporter, index) => Data(supporter, index + 1)), list.Select(Data));
        Assert.True(list.Count > 100);
    }

    private static void ComesBack(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Block>> notes, System.Xml.Linq.XElement element, string language, string id)
    {
        var tree = Tree(blocks, notes);
        var read = new TeiReader(RealEdition.Home, language, id).Read(element);
        Assert.Equal(tree, Tree(read.Blocks, read.Footnotes));
        var markup = new MarkdownWriter(language).Write(read.Blocks, read.Footnotes);
        var again = TeiFiles.Read(new SourceText("again.md", markup), language);
        Assert.Equal(tree, Tree(again.Blocks, again.Footnotes));
    }

    private static string Tree(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Block>> notes) => MarkupTree.Of(Merged.Of(blocks), [.. notes.Select(Merged.Of)]);

    private static string Data(Supporter supporter, int number) => string.Join('|', new[]
    {
        $"{number}", supporter.Id.Value, supporter.Kind.Name, supporter.Certainty.ToString(), supporter.Branch, supporter.Letters?.ToString(System.Globalization.CultureInfo.InvariantCulture), supporter.Repeats?.Value,
        supporter.Identification?.Name, Words(supporter.Identification?.Names), supporter.Identification?.Certainty.ToString(), Words(supporter.Identification?.Note), Words(supporter.Note),
    });

    private static string Data(System.Xml.Linq.XElement supporter)
    {
        var names = supporter.Elements().Where(element => element.Attribute("type")?.Value == "identification" && element.Name.LocalName.EndsWith("Name", StringComparison.Ordinal)).ToList();
        var (own, others) = (names.FirstOrDefault(name => Lang(name) is null), names.Where(name => Lang(name) is not null));
        string? Note(string type) => string.Concat(supporter.Elements(Named("note")).Where(note => note.Attribute("type")?.Value == type && Lang(note) is not null).Select(note => $"{Lang(note)}:{note.Value};"));
        System.Xml.Linq.XElement? Datum(string type) => supporter.Elements(Named("note")).FirstOrDefault(note => note.Attribute("type")?.Value == type && Lang(note) is null)?.Elements().Single();
        return string.Join('|', new[]
        {
            supporter.Attribute("n")!.Value, TeiFiles.IdOf(supporter)!["supporter.".Length..], supporter.Attribute("ana")!.Value["#supporter-kind.".Length..], Cert(supporter), Datum("branch")?.Value,
            Datum("letters")?.Attribute("quantity")?.Value, Datum("repeats")?.Attribute("target")?.Value["#supporter.".Length..],
            own?.Value, string.Concat(others.Select(name => $"{Lang(name)}:{name.Value};")), own is null ? null : Cert(own), Note("identification"), Note("remark"),
        });
    }

    private static string Cert(System.Xml.Linq.XElement element) =>
        element.Attribute("cert")?.Value switch { "low" => nameof(Certainty.Low), "medium" => nameof(Certainty.Medium), "high" => nameof(Certainty.High), _ => nameof(Certainty.Unstated) };

    private static string? Lang(System.Xml.Linq.XElement element) => element.Attribute(System.Xml.Linq.XNamespace.Xml + "lang")?.Value;

    private static string Words(Localized? words) => words is null ? "" : string.Concat(Edition.Settings.Languages.Where(language => words[language].Length > 0).Select(language => $"{language.Code}:{words[language]};"));
}

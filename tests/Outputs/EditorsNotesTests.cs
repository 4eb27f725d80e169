using System.Text;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>An editors' note is in every output, as the editors' own and beside the text.</summary>
public sealed class EditorsNotesTests
{
    private const string Explained = "dialogue of civilisations", Note = "A watchword of Mohammad Khatami";

    [Theory]
    [InlineData("en/2001-04/interview/index.html")]
    [InlineData("en/both/2001-04/interview/index.html")]
    [InlineData("en/emendations/index.html")]
    [InlineData("en/2001-04/interview/text.txt")]
    [InlineData("en/atom.xml")]
    [InlineData("en/rss.xml")]
    [InlineData("en/feed.json")]
    [InlineData("en/2001-04/atom.xml")]
    [InlineData("data/texts/2001-04.json")]
    [InlineData("tei/2001-04.xml")]
    [InlineData("download/iskra-2001-04-en.html")]
    [InlineData("download/iskra-2001-04-bilingual.html")]
    public void It_is_there(string path) => Assert.Contains(Note, RealEdition.Text(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    [InlineData("bilingual")]
    public void A_book_has_it(string language)
    {
        using var book = System.IO.Compression.ZipFile.OpenRead(Path.Join(RealEdition.Folder, $"download/iskra-2001-04-{language}.epub"));
        using var page = new StreamReader(book.Entries.Single(entry => entry.FullName.EndsWith("text-interview.xhtml", StringComparison.Ordinal)).Open(), Encoding.UTF8);
        Assert.Contains(language == "fa" ? "شعار محمد خاتمی" : Note, page.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>A line of which nobody knows whose it is keeps both readings wherever it goes.</summary>
    [Theory]
    [InlineData("en", "It may be the beginning of the interview’s headline", "It may also be a piece of the message")]
    [InlineData("fa", "شاید آغاز تیتر گفتگو باشد", "شاید نیز پاره‌ای از پیام باشد")]
    public void What_the_editors_say_of_a_gap_is_there_too(string language, params string[] readings)
    {
        string[] files = [$"{language}/2001-04/interview/index.html", $"{language}/2001-04/interview/text.txt", $"{language}/both/2001-04/interview/index.html", $"{language}/atom.xml", $"{language}/rss.xml",
            $"{language}/feed.json", "data/texts/2001-04.json", "tei/2001-04.xml", $"download/iskra-2001-04-{language}.html", $"{language}/emendations/index.html"];
        Assert.All(files, file => Assert.All(readings, reading => Assert.Contains(reading, RealEdition.Text(file), StringComparison.Ordinal)));
        Assert.Contains(language == "en" ? "“joy and gladness […]”: An unfinished line." : "«شادی و سرور […]»: سطری ناتمام.", RealEdition.Text($"{language}/2001-04/interview/text.txt"), StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "(extent: at least one column" : "(اندازه: دست‌کم یک ستون", RealEdition.Text($"{language}/2001-04/interview/text.txt").Replace("\u2066", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_call_stands_behind_the_words_and_leads_to_it()
    {
        var page = RealEdition.Page("en/2001-04/interview/index.html");
        var words = Assert.Single(page.QuerySelectorAll(".body .noted"), words => words.TextContent == Explained);
        var call = words.NextElementSibling!;
        Assert.Equal("call noting", call.ClassName);
        var note = page.QuerySelector(call.QuerySelector("a")!.GetAttribute("href")!)!;
        Assert.Equal(("Explanation", "Editors’ notes"), (note.QuerySelector(".kind")!.TextContent, note.Closest("section")!.QuerySelector("h2")!.TextContent));
        Assert.Contains(Note, note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void TEI_says_whose_it_is_and_what_it_explains()
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var words = Assert.Single(XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Descendants(tei + "seg"), seg => seg.Value == Explained);
        var note = words.ElementsAfterSelf().First(note => note.Value.StartsWith(Note, StringComparison.Ordinal));
        Assert.Equal(("explanation", "#editors", "en"), ((string?)note.Attribute("type"), (string?)note.Attribute("resp"), (string?)note.Attribute(XNamespace.Xml + "lang")));
    }

    [Fact]
    public void It_is_no_part_of_the_text_nor_of_its_proof()
    {
        using var bench = EditionBench.Good();
        var before = bench.Check();
        bench.Replace("issues/2001-04/announcement.fa.md", "به همه کارگران", "به [همه کارگران]{note=\"در سراسر ایران.\" note-en=\"All over Iran.\"}");
        bench.Replace("issues/2001-04/announcement.en.md", "all workers", "[all workers]{.note}");
        var after = bench.Check();
        Assert.Empty(after.Findings.Described());
        Assert.Equal(before.Proofs.Fidelity.Letters, after.Proofs.Fidelity.Letters);
        Assert.Equal(before.Proofs.Aligned, after.Proofs.Aligned);
    }

    [Fact]
    public void A_translation_may_have_the_notes_of_a_block_in_another_order()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [", "outputs: [plain-text, ");
        bench.Replace("issues/2001-04/announcement.fa.md", "این [واقعه]", "[این]{note=\"نخست\" note-en=\"the first\"} [واقعه]");
        bench.Replace("issues/2001-04/announcement.fa.md", "به همه کارگران", "به [همه کارگران]{note=\"دوم\" note-en=\"the second\"}");
        bench.Replace("issues/2001-04/announcement.en.md", "all workers on this event", "[all workers]{.note n=2} on [this event]{.note n=1}");
        Assert.True(bench.Build().IsGood);
        var text = File.ReadAllText(Path.Join(bench.Output, "en/2001-04/announcement/text.txt"));
        Assert.Contains("– “all workers”: the second\n– “this event”: the first\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_the_annex_can_have_one()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [", "outputs: [plain-text, ");
        bench.Replace("issues/2001-04/supporters.yml", "'کنگره کار'", "'[کنگره کار]{note=\"اتحادیه‌ها\" note-en=\"of unions\"}'");
        Assert.Contains(bench.Check().Findings.Described(), finding => finding.Contains("align-006", StringComparison.Ordinal) && finding.Contains("supporters.yml", StringComparison.Ordinal));
        bench.Replace("issues/2001-04/supporters.yml", "'Labour congress'", "'[Labour congress]{.note}'");
        Assert.True(bench.Build().IsGood);
        Assert.Contains("– “Labour congress”: of unions\n", File.ReadAllText(Path.Join(bench.Output, "en/2001-04/message/text.txt")), StringComparison.Ordinal);
    }
}

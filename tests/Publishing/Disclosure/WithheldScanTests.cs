using System.IO.Compression;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Publishing.Disclosure;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Publishing.Disclosure;

/// <summary>A room that forgets to leave something out does not get past the scan, whatever the form of its files.</summary>
public class WithheldScanTests
{
    [Theory]
    [InlineData("fa/2001-04/announcement/index.html", "", "2001-04/announcement")]
    [InlineData("sitemap.xml", "<loc>https://iskra.example/fa/2001-04/announcement/</loc>", "2001-04/announcement")]
    [InlineData("search/fa0.js", "[\"fa/2001-04/announcement/index.html\"", "2001-04/announcement")]
    [InlineData("data/entities.json", "{\n \"issue\": \"2001-04\",\n \"text\": \"announcement\",\n \"block\": \"p2\" }", "\"issue\": \"2001-04\",\n \"text\": \"announcement\"")]
    [InlineData("tei/2001-04.xml", "<ref target=\"#en.announcement.p2\">", "en.announcement.")]
    [InlineData("download/iskra-2001-04-bilingual.html", "<a href=\"#announcement/p2\">", "announcement/")]
    [InlineData("en/2001-04/message/index.html", "<p>secretary of the <a href=\"x\"><bdi>bakery workers’ syndicate</bdi></a> of Saqqez, was <em>freed</em></p>", "of the bakery workers|syndicate of saqqez|was")]
    [InlineData("data/x.json", "{ \"x\": \"\\u062f\\u0628\\u06cc\\u0631 سندیکای کارگران خباز سقز از زندان آزاد\" }", "دبیر سندیکای کارگران خباز سقز از زندان ازاد")]
    public void A_withheld_text_is_seen(string path, string content, string words) =>
        Assert.Equal([$"text-005 ‘2001-04/announcement’ is withheld, and {path} has «{words}»"], Seen((path, Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void A_withheld_text_is_seen_in_a_book_of_an_archive()
    {
        var book = Zip(("EPUB/text-announcement.xhtml", "<p>…</p>"u8.ToArray()));
        var bundle = Zip(("download/iskra-2001-04-fa.epub", book));
        Assert.Equal(["text-005 ‘2001-04/announcement’ is withheld, and iskra-offline.zip, download/iskra-2001-04-fa.epub, EPUB/text-announcement.xhtml has «text-announcement.xhtml»"], Seen(("iskra-offline.zip", bundle)));
    }

    [Theory]
    [InlineData("fa/2001-04/message/index.html", "<span class=\"kind\">announcement</span> <a href=\"../../../fa/2001-05/announcement/index.html\">")]
    [InlineData("tei/2001-05.xml", "<text xml:id=\"fa.announcement\">")]
    [InlineData("data/texts.json", "{ \"issue\": \"2001-05\", \"id\": \"announcement\", \"kind\": \"announcement\" }")]
    [InlineData("fa/index.html", "این واقعه را به همه")]
    [InlineData("fa/people/mahmoud-salehi/index.html", "محمود صالحی آزاد! محمود صالحی دبیر سندیکا")]
    public void What_others_have_too_gives_nobody_away(string path, string content) => Assert.Empty(Seen((path, Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void Words_that_another_text_has_are_its_own()
    {
        const string Words = "We congratulate all workers on this event.";
        Assert.NotEmpty(Seen(("en/2001-04/message/index.html", Encoding.UTF8.GetBytes(Words))));
        Assert.Empty(Seen(bench => bench.Replace("issues/2001-04/message.en.md", "We share", Words + " We share"), ("en/2001-04/message/index.html", Encoding.UTF8.GetBytes(Words))));
    }

    private static List<string> Seen(params (string Path, byte[] Content)[] files) => Seen(_ => { }, files);

    private static List<string> Seen(Action<EditionBench> edit, params (string Path, byte[] Content)[] files)
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/announcement.fa.md", "kind: announcement", "kind: announcement\nwithheld: true");
        edit(bench);
        var bag = new DiagnosticBag();
        var input = new InputFolder(bench.Input, bag);
        var (counts, ledger) = (new ProofCounts(), new MentionLedger());
        var edition = Publisher.ReadEdition(input, bench.Options(), bag, ledger)!;
        var reader = new BodyReader(edition, input, bag, counts, ledger);
        var scan = new WithheldScan(edition, reader);
        foreach (var (path, content) in files) scan.Scan(path, content);
        scan.Report(edition.WithoutWithheld(), input, bag);
        return [.. bag.Sorted().Select(finding => $"{finding.Code.Id} {finding.Message}")];
    }

    private static byte[] Zip((string Name, byte[] Content) file)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(file.Name).Open();
            entry.Write(file.Content);
        }

        return stream.ToArray();
    }
}

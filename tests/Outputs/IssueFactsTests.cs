using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>What a paper says of an issue, the kinds of its texts, images of its pages: said where a reader, a librarian or a program looks for it.</summary>
public sealed class IssueFactsTests
{
    // A picture of one pixel.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

    [Fact]
    public void An_issue_says_its_number_year_place_and_price()
    {
        using var bench = Edition();
        bench.Replace("issues/2001-04/issue.yml", "date: 2001-04\n", "date: 2001-04\nnumber: 12-13\nvolume: 4\nyear: 2\nprice: {fa: ۵۰ تومان, en: 50 toman}\nplace: {fa: کلن, en: Cologne}\nprinted-at: {fa: چاپ کارگر, en: Workers’ Press}\n");
        bench.BuildWell();
        Assert.Equal(
            "شماره ۱۲-۱۳ دوره ۴ سال ۲ محل انتشار کلن محل چاپ چاپ کارگر بها ۵۰ تومان",
            string.Join(' ', bench.Page("fa/2001-04/index.html").QuerySelectorAll(".page-head dl.meta div").Select(fact => $"{fact.QuerySelector("dt")!.TextContent} {fact.QuerySelector("dd")!.TextContent}")));
        Assert.Contains("number = {12-13}", bench.Text("en/2001-04/message/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("volume = {4}", bench.Text("en/2001-04/message/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("IS  - 12-13\r\n", bench.Text("en/2001-04/message/cite.ris"), StringComparison.Ordinal);
        Assert.Contains("PP  - Cologne\r\n", bench.Text("en/2001-04/message/cite.ris"), StringComparison.Ordinal);
        Assert.Contains("\"issue\": \"12-13\"", bench.Text("en/2001-04/message/cite.csl.json"), StringComparison.Ordinal);
        Assert.Equal("12-13", bench.Page("en/2001-04/message/index.html").QuerySelector("meta[name=citation_issue]")!.GetAttribute("content"));
        Assert.Contains("\"issueNumber\":\"12-13\"", bench.Text("en/2001-04/index.html").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<biblScope unit=\"issue\">12-13</biblScope>", bench.Text("tei/2001-04.xml"), StringComparison.Ordinal);
        Assert.Contains("\"printed_at\"", bench.Text("data/texts/2001-04.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_leaves_no_trace()
    {
        using var bench = Edition();
        bench.BuildWell();
        Assert.Empty(bench.Page("fa/2001-04/index.html").QuerySelectorAll(".page-head dl.meta"));
        Assert.Empty(bench.Page("fa/2001-04/pages/1/index.html").QuerySelectorAll(".facsimile"));
        Assert.DoesNotContain("volume", bench.Text("en/2001-04/message/cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_is_one_of_the_list_or_of_the_edition()
    {
        using var bench = Edition();
        bench.Replace("issues/2001-04/message.fa.md", "kind: message", "kind: editorial").Replace("issues/2001-04/announcement.fa.md", "kind: announcement", "kind: manifesto");
        bench.Replace("edition.yml", "base-url:", "kinds:\n  - {id: manifesto, name: {fa: مانیفست, en: Manifesto}}\nbase-url:");
        bench.BuildWell();
        Assert.Equal("Editorial", bench.Page("en/2001-04/message/index.html").QuerySelector(".byline .kind")!.TextContent);
        Assert.Equal("مانیفست", bench.Page("fa/2001-04/announcement/index.html").QuerySelector(".byline .kind")!.TextContent);
        bench.Replace("issues/2001-04/message.fa.md", "kind: editorial", "kind: editorail");
        Assert.Equal(
            $"{bench.Where("issues/2001-04/message.fa.md", "editorail")} yaml-006 ‘editorail’ is not one of the words that ‘kind’ knows",
            Assert.Single(bench.Check().Findings.Described()));
    }

    [Fact]
    public void An_image_of_a_page_is_shown_beside_it_and_one_elsewhere_is_linked_and_never_loaded()
    {
        using var bench = Edition();
        Directory.CreateDirectory(bench.PathOf("issues/2001-04/scans"));
        File.WriteAllBytes(bench.PathOf("issues/2001-04/scans/1.png"), Png);
        bench.Replace("issues/2001-04/issue.yml", "pages: 2\n", "pages: 2\nfacsimile:\n  - {page: 1, image: scans/1.png}\n  - {page: 2, iiif: \"https://images.example/iiif/2\"}\n");
        bench.BuildWell();
        var first = bench.Page("en/2001-04/pages/1/index.html");
        Assert.Equal("../../../../facsimile/2001-04/1.png", first.QuerySelector(".facsimile img")!.GetAttribute("src"));
        Assert.Contains("1", first.QuerySelector(".facsimile img")!.GetAttribute("alt")!, StringComparison.Ordinal);
        Assert.Equal(Png, File.ReadAllBytes(Path.Join(bench.Output, "facsimile/2001-04/1.png")));
        Assert.DoesNotContain("There was no image", first.Body!.TextContent, StringComparison.Ordinal);
        var second = bench.Page("en/2001-04/pages/2/index.html");
        Assert.Equal("https://images.example/iiif/2", second.QuerySelector(".facsimile a")!.GetAttribute("href"));
        Assert.Empty(second.QuerySelectorAll("img"));
    }

    [Theory]
    [InlineData("{page: 3, image: scans/1.png}", "there is no page 3")]
    [InlineData("{page: 1}", "this page has neither image: nor iiif:")]
    [InlineData("{page: 1, image: ../1.png}", "‘../1.png’ is no path of a PNG, JPEG or WebP file in the issue’s folder")]
    [InlineData("{page: 1, image: scans/1.tiff}", "‘scans/1.tiff’ is no path of a PNG, JPEG or WebP file in the issue’s folder")]
    public void A_slip_in_it_is_found(string entry, string said)
    {
        using var bench = Edition();
        bench.Replace("issues/2001-04/issue.yml", "pages: 2\n", $"pages: 2\nfacsimile: [{entry}]\n");
        Assert.EndsWith(said, Assert.Single(bench.Check().Findings.Described()), StringComparison.Ordinal);
    }

    // A table of a machine in a text: pipes and the rule under the head are no letters, cells are words apart.
    [Fact]
    public void A_table_is_collated_as_the_machine_wrote_it()
    {
        using var bench = Edition();
        bench.Put("issues/2001-04/source/table.txt", "| نام | نامه |\n|---|---:|\n| سوئد | ۳ |\n| کانادا | ۴ |\n");
        bench.Replace("issues/2001-04/issue.yml", "texts: [announcement, message]", "texts: [announcement, message, table]\nwitnesses:\n  - {id: table, file: source/table.txt, title: {fa: جدول, en: A table}}");
        bench.Put("issues/2001-04/table.fa.md", "---\ntitle: جدول\nkind: report\nsummary: یک جدول.\nsource: [\"table:1\", \"table:3-4\"]\nproof: 1\n---\n\n| []{#p1}نام | نامه |\n|---|---|\n| سوئد | ۳ |\n| کانادا | ۴ |\n");
        bench.Put("issues/2001-04/table.en.md", "---\ntitle: A table\nsummary: A table.\n---\n\n| []{#p1}Name | Letters |\n|---|---|\n| Sweden | 3 |\n| Canada | 4 |\n");
        bench.BuildWell();
        bench.Replace("issues/2001-04/table.fa.md", "کانادا | ۴", "کانادا | ۵");
        Assert.Contains(bench.Check().Findings.Described(), finding => finding.Contains("collate-001 the edition has «۵» where the source has «۴»", StringComparison.Ordinal));
    }

    private static EditionBench Edition()
    {
        var bench = EditionBench.Good();
        bench.Replace("edition.yml", "outputs: [pages,", "outputs: [pages, printed-pages, citations, metadata, data, tei,");
        bench.Replace("issues/2001-04/issue.yml", "texts: [", "pages: 2\ntexts: [");
        return bench;
    }
}

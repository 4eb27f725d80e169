using System.IO.Compression;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Finished;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The words of a PDF, read from its bytes.</summary>
public sealed class PdfWordsTests
{
    private const string Map = """
        1 beginbfchar
        <0001> <0645>
        endbfchar
        1 beginbfrange
        <0010> <0012> <0061>
        endbfrange
        1 beginbfchar
        <0002> <0627>
        endbfchar
        """;

    [Theory]
    [InlineData("BT /F4 12 Tf 1 0 0 -1 0 0 Tm <001000110012> Tj ET", "abc")]
    [InlineData("BT /F4 12 Tf [<0010> -20 <0011>] TJ 8 0 Td <0012> Tj ET BT /F4 12 Tf <0010> Tj ET", "abc|a")]
    [InlineData("BT /ReversedChars BMC /F4 12 Tf <0002> Tj 9 0 Td <0001> Tj EMC ET", "ما")]
    [InlineData("/P <</MCID 0 >>BDC BT /F4 12 Tf <0010> Tj /Span<</ActualText <FEFF00660069> >> BDC <0012> Tj EMC ET EMC", "afi")]
    [InlineData("BT /F4 12 Tf /Span<</ActualText (\\)) >> BDC <0012> Tj EMC <0010> Tj ET", ")a")]
    [InlineData("BT /F9 12 Tf <0010> Tj ET", "")]
    public void Runs_are_read_in_the_order_of_their_letters(string content, string expected) =>
        Assert.Equal(expected.Split('|'), PdfText.Runs(Pdf(content)));

    [Fact]
    public void What_a_print_amends_at_its_end_is_what_counts()
    {
        byte[] amended = [.. Pdf("BT /F4 12 Tf <0010> Tj ET"), .. Content(4, "BT /F4 12 Tf <0011> Tj ET")];
        Assert.Equal(["b"], PdfText.Runs(amended));
    }

    [Theory]
    [InlineData("a b a", "a|b|a", null)]
    [InlineData("a b a", "a|b", "lacks 1 of the 3 words of its texts, such as ‘a’")]
    [InlineData("می‌کند عملاً", "میکند|عملا", null)]
    [InlineData("bread", "br|ead", null)]
    [InlineData("bread", "br|eat", "lacks 1 of the 1 words of its texts, such as ‘bread’")]
    [InlineData("bread br ead", "br|ead", "lacks 1 of the 3 words of its texts, such as ‘bread’")]
    public void Each_word_is_there_as_often_as_the_texts_have_it(string text, string runs, string? said)
    {
        var (wanted, found) = (new PdfWords.Bag(), new PdfWords.Bag());
        wanted.Add(text);
        foreach (var run in runs.Split('|')) found.Add(run);
        Assert.Equal(said, PdfWords.Lacking(wanted, found));
    }

    [Theory]
    [NeedsProgram("Chromium")]
    [InlineData("{{ body }}", "<div style=\"display: none\">{{ body }}</div>")]
    [InlineData("<li>{{ x }}</li>", "<li style=\"display: none\">{{ x }}</li>")]
    public void A_template_that_drops_words_of_a_PDF_is_named(string whole, string hidden)
    {
        using var bench = EditionBench.Real();
        bench.ReplaceInTheme("templates/book-text.html", whole, hidden);
        var result = bench.Build(options => options with { Only = ["pdf"], Chromium = null });
        var finding = Assert.Single(result.Findings, finding => finding.Code == Codes.Output.Words);
        Assert.Equal("templates/book-text.html", finding.Place.Path);
        Assert.StartsWith("download/iskra-2001-04-en-a4.pdf lacks ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [NeedsProgram("Chromium")]
    [InlineData("contents")]
    [InlineData("contents_title")]
    public void The_document_that_is_printed_shows_what_it_is_given(string value)
    {
        using var bench = EditionBench.Good();
        bench.ReplaceInTheme("templates/pamphlet.html", "{{ " + value + " }}", "");
        var result = bench.Build(options => options with { Only = ["pages", "pdf"], Chromium = null });
        var said = result.Findings.Where(finding => finding.Code == Codes.Output.Words).Select(finding => finding.Message);
        Assert.Equal([$"templates/pamphlet.html does not show ‘{value}’"], said);
    }

    private static byte[] Pdf(string content) =>
    [
        .. "%PDF-1.4\n1 0 obj\n<</Type /Pages\n/Kids [2 0 R]>>\nendobj\n"u8,
        .. "2 0 obj\n<</Type /Page\n/Resources <</Font <</F4 3 0 R>>>>\n/Contents 4 0 R>>\nendobj\n"u8,
        .. "3 0 obj\n<</Type /Font\n/ToUnicode 5 0 R>>\nendobj\n"u8,
        .. Content(4, content),
        .. Encoding.ASCII.GetBytes($"5 0 obj\n<</Length {Map.Length}>> stream\n{Map}\nendstream\nendobj\n"),
    ];

    private static byte[] Content(int number, string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(Encoding.ASCII.GetBytes(content));
        var head = $"{number} 0 obj\n<</Filter /FlateDecode\n/Length {packed.Length}>> stream\n";
        return [.. Encoding.ASCII.GetBytes(head), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
    }
}

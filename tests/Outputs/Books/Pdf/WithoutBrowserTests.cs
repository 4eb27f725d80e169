using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Outputs.Books.Pdf;
using Xunit;

namespace IskraSite.Tests.Outputs.Books.Pdf;

/// <summary>What needs no browser that prints: there is none, or what it printed is not as expected.</summary>
public sealed class WithoutBrowserTests
{
    [Fact]
    public void What_is_no_print_of_chromium_is_refused_and_not_guessed_at() =>
        Assert.All(
            new[] { "%PDF-1.4\n", "%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n", "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1\n/Root 7 0 R>>\nstartxref\n9\n%%EOF\n" },
            pdf => Assert.Throws<BrowserException>(() => new PrintedPdf(Encoding.Latin1.GetBytes(pdf))));

    [Fact]
    public void Dates_that_are_not_where_they_should_be_are_not_guessed() =>
        Assert.Throws<BrowserException>(() => PdfDates.Set("%PDF-1.4 /CreationDate (D:2026112600)"u8.ToArray(), new DateOnly(2001, 4, 18)));

    [Theory]
    [InlineData("/nowhere/chromium", "there is no Chromium")]
    [InlineData("/bin/false", "did not print (exit code 1)")]
    public void Without_a_browser_that_prints_there_are_none_and_nothing_leads_to_them(string chromium, string why)
    {
        using var copy = EditionBench.Real();
        var result = copy.BuildWell(options => options with { With = ["pdf"], Chromium = chromium });
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Codes.Output.NoBrowser, Severity.Warning, "--with"), (finding.Code, finding.Severity, finding.Place.Path));
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
        Assert.Equal(FolderTree.FilesIn(RealEdition.Folder), FolderTree.FilesIn(copy.Output));
        Assert.DoesNotContain(".pdf", copy.Text("fa/downloads/index.html"), StringComparison.Ordinal);
    }
}

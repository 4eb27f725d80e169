using System.IO.Compression;
using IskraSite.Rendering.Files;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery;

/// <summary>What can be taken away, and the bundle, as readers find them.</summary>
public sealed class DownloadsTests
{
    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void The_page_of_downloads_offers_every_file_with_its_true_size(string language)
    {
        var page = RealEdition.Page($"{language}/downloads/index.html");
        var offered = page.QuerySelectorAll("main li").ToDictionary(item => item.QuerySelector("a")!.GetAttribute("href")!, item => item.QuerySelector("bdi.quiet")?.TextContent);
        foreach (var file in RealEdition.Files.Where(file => file.StartsWith("download/", StringComparison.Ordinal)))
        {
            var kilobytes = (int)Math.Round(RealEdition.Bytes(file).Length / 1000.0);
            var words = RealEdition.Result.Edition!.Settings.FindLanguage(language)!;
            Assert.Contains(IskraSite.Languages.Digits.Format(kilobytes, IskraSite.Languages.Numerals.Of(words.Code)), offered["../../" + file]!, StringComparison.Ordinal);
        }

        Assert.All(page.QuerySelectorAll("main section"), section => Assert.True(section.QuerySelector("p")!.TextContent.Length > 15, "each form says what it is for"));
    }

    [Fact]
    public void Unpacking_the_bundle_makes_the_folder_that_the_edition_names()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "folder: old-paper\nversion: 1.0.0\npublished");
        bench.BuildWell();
        using var bundle = ZipFile.OpenRead(Path.Join(bench.Output, "download/iskra-offline.zip"));
        var (first, others) = (bundle.Entries[0], bundle.Entries.Skip(1).Select(entry => entry.FullName));
        Assert.All(others, name => Assert.StartsWith("old-paper/", name, StringComparison.Ordinal));
        using var openMe = new StreamReader(first.Open());
        Assert.Contains("\"old-paper/fa/index.html\"", openMe.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_and_the_page_of_an_issue_lead_to_them()
    {
        Assert.Contains("../fa/downloads/index.html", Links("fa/index.html"));
        Assert.Contains("../fa/data/index.html", Links("fa/index.html"));
        Assert.Contains("../../download/iskra-2001-04-en.html", Links("en/2001-04/index.html"));
        Assert.Contains("../../download/iskra-2001-04-bilingual.html", Links("en/2001-04/index.html"));
        Assert.DoesNotContain("../../download/iskra-2001-04-fa.html", Links("en/2001-04/index.html"));
    }

    [Fact]
    public void Nothing_leads_to_what_is_turned_off()
    {
        using var copy = EditionBench.Real().Replace("edition.yml", ", one-file", "");
        copy.BuildWell();
        Assert.Empty(Directory.GetFiles(Path.Join(copy.Output, "download"), "*.html"));
        foreach (var page in (string[])["fa/index.html", "fa/2001-04/index.html", "fa/downloads/index.html"])
            Assert.DoesNotContain("download/iskra-fa", copy.Text(page), StringComparison.Ordinal);
        using var bundle = ZipFile.OpenRead(Path.Join(copy.Output, "download/iskra-offline.zip"));
        Assert.DoesNotContain("iskra/download", TextOf(bundle, "OPEN-ME.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bundle_has_one_folder_and_beside_it_a_page_that_leads_into_it()
    {
        using var bundle = ZipFile.OpenRead(Path.Join(RealEdition.Folder, "download/iskra-offline.zip"));
        Assert.Equal(["OPEN-ME.html", "iskra"], bundle.Entries.Select(entry => entry.FullName.Split('/')[0]).Distinct());
        var names = bundle.Entries.Select(entry => entry.FullName).ToHashSet();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(TextOf(bundle, "OPEN-ME.html"));
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
        Assert.Equal(["fa", "en"], page.QuerySelectorAll("section").Select(section => section.GetAttribute("lang")!));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")!, names));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.Contains("Extract", section.TextContent, StringComparison.Ordinal));
        // What readers hand on one by one is in it; what is made of the whole, and the bundle itself, is not.
        Assert.Contains("iskra/download/iskra-2001-04-fa.html", names);
        Assert.DoesNotContain("iskra/download/iskra-fa.html", names);
        Assert.DoesNotContain("iskra/download/iskra-offline.zip", names);
    }

    [Fact]
    public void An_archive_has_the_same_bytes_whatever_the_machine_and_no_rights_that_would_shut_readers_out()
    {
        (string, byte[])[] files = [("OPEN-ME.html", [1]), ("a.txt", "الف"u8.ToArray()), ("b/c.html", new byte[5000])];
        var one = Archive.Make(files, new DateOnly(2026, 11, 24));
        Assert.Equal(one, Archive.Make(files, new DateOnly(2026, 11, 24)));
        var systems = Enumerable.Range(0, one.Length - 4).Where(i => one.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)).Select(i => one[i + 5]).ToList();
        Assert.Equal([0, 0, 0], systems);
        using var archive = new ZipArchive(new MemoryStream(one));
        Assert.All(archive.Entries, entry => Assert.Equal((new DateTime(2026, 11, 24), 0), (entry.LastWriteTime.DateTime, entry.ExternalAttributes)));
    }

    private static List<string> Links(string page) => [.. RealEdition.Page(page).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)];

    private static string TextOf(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}

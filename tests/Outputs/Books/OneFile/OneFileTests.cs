using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using IskraSite.Outputs.Books.OneFile;
using Xunit;

namespace IskraSite.Tests.Outputs.Books.OneFile;

/// <summary>An issue in one file, as a reader without a network has it.</summary>
public sealed class OneFileTests
{
    private const int Kilobyte = 1024;

    public static TheoryData<string> Files => [.. RealEdition.OneFiles];

    public static TheoryData<string> OneLanguage => new(RealEdition.OneFiles.Where(file => !file.Contains("bilingual", StringComparison.Ordinal)));

    [Fact]
    public void There_is_one_in_each_language_and_one_in_both_of_the_issue_and_of_the_edition() => Assert.Equal(
        [.. new[] { "2001-04-bilingual", "2001-04-en", "2001-04-fa", "bilingual", "en", "fa" }.Select(name => $"download/iskra-{name}.html")], RealEdition.OneFiles);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_small(string file) => Assert.InRange(RealEdition.Bytes(file).Length, 1, (file.Contains("2001-04", StringComparison.Ordinal) ? 250 : 5000) * Kilobyte);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_asks_for_no_other_file_and_every_fragment_leads_somewhere(string file)
    {
        var page = RealEdition.Page(file);
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, base, audio, video, form[action], script[src], link:not([rel=canonical], [rel=icon])"));
        Assert.StartsWith("data:", page.QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        foreach (var address in page.QuerySelectorAll("[href]").Where(element => element is { LocalName: "a" }).Select(link => (Href: link.GetAttribute("href")!, Rel: link.GetAttribute("rel"))))
        {
            if (address.Href.StartsWith('#')) Assert.Contains(Uri.UnescapeDataString(address.Href[1..]), ids);
            else Assert.True(address.Rel == "license" || address.Href.StartsWith(RealEdition.Home, StringComparison.Ordinal) || address.Href.StartsWith("mailto:", StringComparison.Ordinal), address.Href);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_policy_admits_its_own_style_and_script_and_nothing_else(string file)
    {
        var page = RealEdition.Page(file);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Sum(Assert.Single(page.QuerySelectorAll("style")))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Sum(Assert.Single(page.QuerySelectorAll("script")))}'", policy, StringComparison.Ordinal);
        Assert.Empty(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));

        static string Sum(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
    }

    [Theory]
    [MemberData(nameof(OneLanguage))]
    public void It_holds_the_words_of_every_block_and_supporter_of_the_site(string file)
    {
        var (page, language) = (RealEdition.Page(file), file.EndsWith("-en.html", StringComparison.Ordinal) ? "en" : "fa");
        var isIssue = file.Contains("2001-04", StringComparison.Ordinal);
        var compared = 0;
        foreach (var path in RealEdition.Pages.Where(path => path.Split('/') is [var own, "2001-04", not ("pages" or "source"), "index.html"] && own == language))
        {
            var place = $"{(isIssue ? "" : "2001-04/")}{path.Split('/')[2]}/";
            Assert.NotNull(page.GetElementById(place));
            foreach (var block in RealEdition.Page(path).QuerySelectorAll("main .work [id]").Where(block => IsBlock(block.Id!)))
            {
                var own = page.GetElementById(place + block.Id);
                Assert.True(own is not null, place + block.Id);
                Assert.Equal(Words(block), Words(own.QuerySelector("span") is { } words && own.LocalName == "li" && own.HasAttribute("data-kind") ? words : own));
                compared++;
            }
        }

        Assert.True(compared > 180, $"{compared} blocks and supporters");
        Assert.Equal(135, page.QuerySelectorAll("[data-kind]").Length);
    }

    [Fact]
    public void In_the_bilingual_file_each_block_faces_its_translation_and_both_say_their_language()
    {
        var page = RealEdition.Page("download/iskra-2001-04-bilingual.html");
        var rows = page.QuerySelectorAll(".row");
        Assert.Equal(44, rows.Length);
        Assert.All(rows, row => Assert.Equal(["fa rtl", "en ltr"], row.QuerySelectorAll(".cell").Select(cell => cell.Closest("[lang]")!).Select(said => $"{said.GetAttribute("lang")} {said.GetAttribute("dir")}")));
        var row = page.GetElementById("interview/p5")!;
        Assert.Contains("لحظه به لحظه", row.Children[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("moment by moment", row.Children[1].TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[data-kind]"), entry => Assert.NotNull(entry.QuerySelector(":scope > span[lang=en][dir=ltr]")));
    }

    [Fact]
    public void Emendations_and_gaps_are_visible_and_listed()
    {
        var page = RealEdition.Page("download/iskra-2001-04-fa.html");
        foreach (var text in (string[])["announcement", "message", "interview", "open-letter", "masthead"])
        {
            var site = RealEdition.Page($"fa/2001-04/{text}/index.html");
            var own = page.GetElementById(text + "/")!;
            Assert.Equal(site.QuerySelectorAll(".apparatus li").Length, own.QuerySelectorAll(".apparatus li").Length);
            Assert.Equal(site.QuerySelectorAll(".call").Length, own.QuerySelectorAll(".call").Length);
            Assert.Equal(site.QuerySelectorAll(".gap").Length, own.QuerySelectorAll(".gap").Length);
        }
    }

    [Fact]
    public void English_alone_needs_no_font_and_Persian_has_its_own_inside()
    {
        Assert.DoesNotContain("font-face", RealEdition.Text("download/iskra-2001-04-en.html"), StringComparison.Ordinal);
        Assert.Contains("url(\"data:font/woff2;base64,", RealEdition.Text("download/iskra-2001-04-fa.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(".woff2", RealEdition.Text("download/iskra-2001-04-fa.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_large_edition_no_file_of_the_whole_is_planned()
    {
        var edition = RealEdition.Result.Edition!;
        var room = new OneFileRoom();
        Assert.Contains("download/iskra-fa.html", room.Plan(edition).Select(path => path.Value));
        var length = edition.Pages.Sum(page => page.Versions.Sum(version => version.Length));
        var large = edition with { Pages = [.. Enumerable.Repeat(edition.Pages, (int)(WholeEdition.MaximumBytes / length)).SelectMany(pages => pages)] };
        Assert.DoesNotContain("download/iskra-fa.html", room.Plan(large).Select(path => path.Value));
        Assert.Contains("download/iskra-2001-04-fa.html", room.Plan(large).Select(path => path.Value));
    }

    [Fact]
    public void The_estimate_of_the_whole_is_above_what_it_comes_to()
    {
        // Half the limit's worth of sources makes at most the limit: so says the growth that is reckoned with.
        var edition = RealEdition.Result.Edition!;
        var sources = edition.AllTexts.SelectMany(text => text.Versions).Sum(version => version.Length) + edition.Issues.Sum(issue => issue.Supporters!.File.Text.Length);
        Assert.All(RealEdition.OneFiles, file => Assert.InRange(RealEdition.Bytes(file).Length, 1, 100_000 + (4 * sources)));
    }

    private static bool IsBlock(string id) => System.Text.RegularExpressions.Regex.IsMatch(id, "^(p[0-9]+|a[0-9]+|[a-z]{2,3}-n?[0-9]+)$");

    // As read: without the numbers of blocks and pages and the calls of notes.
    private static string Words(IElement element)
    {
        var words = new StringBuilder();
        foreach (var text in element.Descendants<IText>().Where(text => text.ParentElement!.Closest(".bn, .call, .pb, .fn") is null)) words.Append(text.Data);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

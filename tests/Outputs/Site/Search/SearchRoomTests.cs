using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs.Site.Search;

public sealed class SearchRoomTests
{
    [Theory]
    [InlineData("fa", "ایسکرا")]
    [InlineData("en", "Iskra")]
    public void A_browser_can_add_the_search_to_its_own(string language, string name)
    {
        var link = Assert.Single(RealEdition.Page($"{language}/2001-04/interview/index.html").QuerySelectorAll("link[rel=search]"));
        Assert.Equal($"../../../{language}/opensearch.xml", link.GetAttribute("href"));
        XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";
        var document = XDocument.Parse(RealEdition.Text($"{language}/opensearch.xml")).Root!;
        Assert.Equal(name, document.Element(ns + "ShortName")!.Value);
        Assert.Equal($"{RealEdition.Home}{language}/search/?q={{searchTerms}}", document.Element(ns + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public void Every_page_of_a_language_leads_to_its_search() => Assert.All(
        RealEdition.Pages.Where(page => page.StartsWith("fa/", StringComparison.Ordinal) || page.StartsWith("en/", StringComparison.Ordinal)), page =>
            Assert.Single(RealEdition.Page(page).QuerySelectorAll("nav.sections a"), link => link.GetAttribute("href")!.EndsWith("/search/index.html", StringComparison.Ordinal)));

    [Fact]
    public void The_index_of_the_edition_is_light()
    {
        var words = RealEdition.Files.Where(file => file.StartsWith("search/w", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(words);
        Assert.InRange(words.Sum(file => WeightTests.Zipped(RealEdition.Bytes(file))), 1, 41_000);
    }

    [Fact]
    public void What_the_search_page_asks_for_at_first_is_light()
    {
        var page = RealEdition.Page("fa/search/index.html");
        var scripts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!.Split('?')[0].TrimStart('.', '/'))
            .Where(script => script.StartsWith("search/", StringComparison.Ordinal) || script.StartsWith("assets/search", StringComparison.Ordinal) || script.StartsWith("assets/folding", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, scripts.Count);
        Assert.InRange(scripts.Sum(script => WeightTests.Zipped(RealEdition.Bytes(script))), 1, 10_000);
    }

    [Fact]
    public void A_change_of_one_word_changes_what_the_page_asks_for()
    {
        using var changed = EditionBench.Real().Replace("issues/2001-04/slogans.en.md", "Long live the international", "Hail to the international");
        changed.BuildWell(options => options with { Only = ["pages", "search"] });
        var page = changed.Text("en/search/index.html");
        using var before = EditionBench.Real();
        before.BuildWell(options => options with { Only = ["pages", "search"] });
        Assert.NotEqual(VersionIn(before.Text("en/search/index.html")), VersionIn(page));

        static string VersionIn(string html) => html[(html.IndexOf("manifest.js?", StringComparison.Ordinal) + "manifest.js?".Length)..].Split('"')[0];
    }

    [Fact]
    public void What_is_withheld_is_not_found_either()
    {
        using var copy = EditionBench.Real().AddToFrontMatter("issues/2001-04/message.fa.md", "withheld: true");
        copy.BuildWell();
        Assert.All(Directory.EnumerateFiles(Path.Join(copy.Output, "search"), "*.js", SearchOption.AllDirectories), file => Assert.DoesNotContain("آغوش گرفتند و جشن", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Turned_off_the_search_leaves_no_trace()
    {
        using var copy = EditionBench.Real();
        copy.BuildWell(options => options with { Only = ["pages", "feeds"] });
        Assert.DoesNotContain(FolderTree.FilesIn(copy.Output), file => file.Contains("search/", StringComparison.Ordinal) || file.Contains("opensearch", StringComparison.Ordinal));
        Assert.DoesNotContain("search", copy.Text("en/index.html"), StringComparison.OrdinalIgnoreCase);
    }
}

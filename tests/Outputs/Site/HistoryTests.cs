using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Xunit;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>What changed in each version, as a page and as a feed.</summary>
public sealed class HistoryTests
{
    private const string FirstVersion = "history:\n  - version: 1.0.0\n";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("fa", "ویراست ۱.۰.۰")]
    [InlineData("en", "Version 1.0.0")]
    public void The_first_version_is_told_on_the_page_and_in_the_feed_and_both_are_found_from_the_home_page(string language, string title)
    {
        var words = RealEdition.Result.Edition!.Settings.History[^1].Changes.In(language)!;
        var page = RealEdition.Page($"{language}/history/index.html");
        var section = page.GetElementById("v1.0.0")!.ParentElement!;
        Assert.Equal(title, section.QuerySelector("h2")!.TextContent);
        Assert.Contains(words, section.TextContent, StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector("time[datetime='2026-11-24']"));

        var feed = XDocument.Parse(RealEdition.Text($"{language}/corrections.xml")).Root!;
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal((title, words), (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "summary")!.Value));
        Assert.Equal($"{RealEdition.Home}{language}/history/#v1.0.0", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal($"{RealEdition.Home}{language}/corrections.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);

        Assert.NotNull(RealEdition.Page($"{language}/index.html").QuerySelector("main a[href$='history/index.html']"));
        Assert.NotNull(RealEdition.Page($"{language}/feeds/index.html").QuerySelector("main a[href$='history/index.html']"));
        Assert.NotNull(page.QuerySelector("head > link[type='application/atom+xml'][href$='corrections.xml']"));
    }

    [Fact]
    public void A_version_leads_to_what_it_changed_and_the_texts_in_the_feeds_bear_its_date()
    {
        using var copy = WithNewVersion("changed: [2001-04/message#p3, 2001-04/open-letter#ca-1, 2001-04/teaser]\n    added: [2001-04/interview, pages/about]")
            .AddToFrontMatter("issues/2001-04/teaser.fa.md", "withheld: true");
        copy.BuildWell();
        var page = copy.Page("fa/history/index.html");
        Assert.Equal(["v1.1.0", "v1.0.0"], page.QuerySelectorAll("main h2").Select(heading => heading.Id));
        var links = page.GetElementById("v1.1.0")!.ParentElement!.QuerySelectorAll("li a").Select(link => (link.GetAttribute("href"), link.TextContent)).ToList();
        Assert.Equal(
            ["../../fa/2001-04/interview/index.html", "../../fa/about/index.html", "../../fa/2001-04/message/index.html#p3", "../../fa/2001-04/open-letter/index.html#ca-1"],
            links.Select(link => link.Item1));
        Assert.EndsWith("، بند ۳", links[2].Item2, StringComparison.Ordinal);

        var entries = XDocument.Load(Path.Join(copy.Output, "fa/corrections.xml")).Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(["tag:iskra.example,2026:fa/history/1.1.0", "tag:iskra.example,2026:fa/history/1.0.0"], entries.Select(entry => entry.Element(Atom + "id")!.Value));
        var content = new HtmlParser().ParseDocument(entries[0].Element(Atom + "content")!.Value);
        Assert.Contains("https://iskra.example/fa/2001-04/message/#p3", content.Links.Select(link => link.GetAttribute("href")));
        Assert.All(content.Body!.QuerySelectorAll("p, h3, ul, li"), block => Assert.Equal(("rtl", "fa"), (block.GetAttribute("dir"), block.GetAttribute("lang"))));

        var dates = XDocument.Load(Path.Join(copy.Output, "en/atom.xml")).Root!.Elements(Atom + "entry")
            .ToDictionary(entry => entry.Element(Atom + "id")!.Value.Split('/')[^1], entry => entry.Element(Atom + "published")!.Value[..10] + " " + entry.Element(Atom + "updated")!.Value[..10]);
        Assert.Equal("2026-12-20 2026-12-20", dates["interview"]);
        Assert.Equal("2026-11-24 2026-12-20", dates["message"]);
        Assert.Equal("2026-11-24 2026-11-24", dates["announcement"]);
    }

    [Fact]
    public void A_block_that_is_not_there_is_found()
    {
        var finding = Assert.Single(WithNewVersion("changed: [2001-04/message#p99]").Build().Findings);
        Assert.Equal("history-001", finding.Code.Id);
        Assert.Contains("p99", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_without_its_entry_is_found() =>
        Assert.Equal("history-002", Assert.Single(EditionBench.Real().Replace("edition.yml", "\nversion: 1.0.0\n", "\nversion: 1.0.1\n").Build().Findings).Code.Id);

    private static EditionBench WithNewVersion(string keys) => EditionBench.Real()
        .Replace("edition.yml", "\nversion: 1.0.0\n", "\nversion: 1.1.0\n")
        .Replace("edition.yml", FirstVersion, $"history:\n  - version: 1.1.0\n    date: 2026-12-20\n    changes: {{fa: پیام, en: The message}}\n    {keys}\n  - version: 1.0.0\n");
}

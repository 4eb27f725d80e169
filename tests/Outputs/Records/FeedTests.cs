using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static TheoryData<string> Folders => new("fa", "en", "fa/2001-04", "en/2001-04");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_form_of_a_feed_carries_the_same_full_texts_with_their_direction(string folder)
    {
        var atom = XDocument.Parse(RealEdition.Text($"{folder}/atom.xml")).Root!;
        var rss = XDocument.Parse(RealEdition.Text($"{folder}/rss.xml")).Root!.Element("channel")!;
        var json = JsonOf($"{folder}/feed.json");
        var entries = atom.Elements(Atom + "entry").ToList();
        Assert.Equal(4, entries.Count);
        var texts = entries.Select(entry => new TextInFeed(
            entry.Element(Atom + "id")!.Value, entry.Element(Atom + "title")!.Value, entry.Element(Atom + "link")!.Attribute("href")!.Value,
            entry.Element(Atom + "summary")!.Value, entry.Element(Atom + "content")!.Value, entry.Element(Atom + "published")!.Value)).ToList();
        Assert.Equal(texts, rss.Elements("item").Select(item => new TextInFeed(
            item.Element("guid")!.Value, item.Element("title")!.Value, item.Element("link")!.Value, item.Element("description")!.Value,
            item.Element(Content + "encoded")!.Value, DateTimeOffset.Parse(item.Element("pubDate")!.Value, CultureInfo.InvariantCulture).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))));
        Assert.Equal(texts, json.GetProperty("items").EnumerateArray().Select(item => new TextInFeed(
            Described(item, "id"), Described(item, "title"), Described(item, "url"), Described(item, "summary"), Described(item, "content_html"), Described(item, "date_published"))));
        var direction = folder.StartsWith("fa", StringComparison.Ordinal) ? "rtl" : "ltr";
        foreach (var text in texts)
        {
            var content = new HtmlParser().ParseDocument(text.Content).Body!;
            Assert.True(content.ChildElementCount > 3);
            Assert.All(
                content.QuerySelectorAll("p, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, th, td, pre"),
                block => Assert.Equal((direction, folder[..2]), (block.GetAttribute("dir"), block.GetAttribute("lang"))));
            Assert.All(content.Children, block => Assert.Equal(folder[..2], block.GetAttribute("lang")));
            Assert.StartsWith("2026-11-24T00:00:0", text.Published, StringComparison.Ordinal);
            Assert.Contains(folder[..2] == "fa" ? "چاپ‌شده در ایسکرا" : "Printed in Iskra", content.FirstElementChild!.TextContent, StringComparison.Ordinal);
            Assert.Contains(folder[..2] == "fa" ? "۲۰۰۱" : "2001", content.FirstElementChild.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal((Described(json, "title"), Described(json, "description")), (atom.Element(Atom + "title")!.Value, atom.Element(Atom + "subtitle")!.Value));
        Assert.Equal((Described(json, "title"), Described(json, "description")), (rss.Element("title")!.Value, rss.Element("description")!.Value));
    }

    /// <summary>Programs sort by time, newest first.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void Texts_are_seconds_apart_so_that_the_order_of_print_is_that_of_time(string folder)
    {
        var atom = XDocument.Parse(RealEdition.Text($"{folder}/atom.xml")).Root!;
        foreach (var name in new[] { "published", "updated" })
            Assert.Equal(["2026-11-24T00:00:03Z", "2026-11-24T00:00:02Z", "2026-11-24T00:00:01Z", "2026-11-24T00:00:00Z"], atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + name)!.Value));
        Assert.Equal("2026-11-24T00:00:03Z", atom.Element(Atom + "updated")!.Value);
        Assert.EndsWith("/announcement/", atom.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    /// <summary>newsboat keeps one entry of an id for all its feeds.</summary>
    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void The_feeds_of_the_edition_and_of_an_issue_have_no_id_in_common(string language)
    {
        var (whole, issue) = (IdsOf($"{language}/atom.xml"), IdsOf($"{language}/2001-04/atom.xml"));
        Assert.Equal(whole.Count, issue.Count);
        Assert.Empty(whole.Intersect(issue));

        static List<string> IdsOf(string path) => [.. XDocument.Parse(RealEdition.Text(path)).Descendants(Atom + "id").Select(id => id.Value)];
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_feed_names_itself_and_what_is_short_comes_before_what_is_long(string folder)
    {
        var atom = XDocument.Parse(RealEdition.Text($"{folder}/atom.xml")).Root!;
        var rss = XDocument.Parse(RealEdition.Text($"{folder}/rss.xml")).Root!.Element("channel")!;
        var json = JsonOf($"{folder}/feed.json");
        Assert.All(atom.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value), address => Assert.StartsWith(RealEdition.Home, address, StringComparison.Ordinal));
        Assert.Equal($"{RealEdition.Home}{folder}/atom.xml", atom.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.Equal($"{RealEdition.Home}{folder}/rss.xml", rss.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal($"{RealEdition.Home}{folder}/feed.json", Described(json, "feed_url"));
        Assert.Equal($"{RealEdition.Home}{folder}/", Described(json, "home_page_url"));
        Assert.All(rss.Elements("item"), item => Assert.True(item.Element("description")!.IsBefore(item.Element(Content + "encoded")!)));
        Assert.All(json.GetProperty("items").EnumerateArray(), item =>
        {
            var names = item.EnumerateObject().Select(property => property.Name).ToList();
            Assert.InRange(names.IndexOf("summary"), 0, names.IndexOf("content_html"));
        });
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void The_list_of_feeds_brings_each_feed_of_a_language_once(string language)
    {
        var opml = XDocument.Parse(RealEdition.Text($"{language}/feeds.opml")).Root!;
        Assert.Equal("2.0", opml.Attribute("version")!.Value);
        var outlines = opml.Element("body")!.Elements("outline").ToList();
        Assert.Equal([$"{language}/atom.xml", $"{language}/2001-04/atom.xml", $"{language}/corrections.xml"], outlines.Select(outline => outline.Attribute("xmlUrl")!.Value[RealEdition.Home.Length..]));
        Assert.All(outlines, outline =>
        {
            var feed = XDocument.Parse(RealEdition.Text(outline.Attribute("xmlUrl")!.Value[RealEdition.Home.Length..])).Root!;
            Assert.Equal(feed.Element(Atom + "title")!.Value, outline.Attribute("text")!.Value);
            Assert.Equal(("rss", language), (outline.Attribute("type")!.Value, outline.Attribute("language")!.Value));
        });
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void The_page_of_feeds_shows_every_feed_with_the_address_to_copy_its_own_language_first(string language)
    {
        var page = RealEdition.Page($"{language}/feeds/index.html");
        var shown = page.QuerySelectorAll("main .feeds li").Select(item => item.QuerySelector("code")!.TextContent[RealEdition.Home.Length..]).ToList();
        Assert.Equal(RealEdition.Files.Where(file => file.Split('/')[^1] is "atom.xml" or "rss.xml" or "feed.json" or "feeds.opml" or "corrections.xml"), shown.Order(StringComparer.Ordinal));
        Assert.StartsWith(language, shown[0], StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main .feeds li"), item =>
            Assert.EndsWith(item.QuerySelector("a")!.GetAttribute("href")!.TrimStart('.', '/'), item.QuerySelector("code")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mirror_has_feeds_that_lead_to_it_with_the_same_ids()
    {
        const string Home = "https://mirror.example/iskra/", Folder = "mirrors/mirror.example/iskra/";
        using var copy = EditionBench.Real().Replace("edition.yml", "base-url: https://iskra.example/", "base-url: https://iskra.example/\nmirrors: [\"https://mirror.example/iskra/\"]");
        copy.BuildWell();
        Assert.Contains($"href=\"{Home}{Folder}fa/atom.xml\"", copy.Text("fa/feeds/index.html"), StringComparison.Ordinal);
        string[] feeds = ["atom.xml", "rss.xml", "feed.json", "feeds.opml", "corrections.xml", "2001-04/atom.xml", "2001-04/rss.xml", "2001-04/feed.json"];
        foreach (var feed in RealEdition.Languages.SelectMany(language => feeds.Select(feed => $"{language}/{feed}")))
        {
            var there = copy.Text(Folder + feed);
            Assert.DoesNotContain(RealEdition.Home, there, StringComparison.Ordinal);
            // But for where they lead and lie it is the feed of the home.
            Assert.Equal(copy.Text(feed), there.Replace(Home + Folder, RealEdition.Home, StringComparison.Ordinal).Replace(Home, RealEdition.Home, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Ids_never_change_whatever_the_address()
    {
        var expected = File.ReadAllLines(Path.Join(Repository.Root, "tests", "Outputs", "Records", "feed-ids.txt"));
        Assert.Equal(expected, IdsIn(RealEdition.Folder));
        using var moved = EditionBench.Real();
        moved.BuildWell(options => options with { BaseUrl = new Uri("https://elsewhere.example/iskra/") });
        Assert.Equal(expected, IdsIn(moved.Output));
        Assert.Contains("https://elsewhere.example/iskra/fa/2001-04/interview/", moved.Text("fa/atom.xml"), StringComparison.Ordinal);
    }

    private static string[] IdsIn(string folder) =>
    [
        .. FolderTree.FilesIn(folder).Where(file => file.Split('/')[^1] is "atom.xml" or "corrections.xml")
            .SelectMany(file => XDocument.Load(Path.Join(folder, file)).Descendants(Atom + "id")).Select(id => id.Value).Distinct().Order(StringComparer.Ordinal),
    ];

    private static JsonElement JsonOf(string path)
    {
        using var document = JsonDocument.Parse(RealEdition.Text(path));
        return document.RootElement.Clone();
    }

    private static string Described(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private sealed record TextInFeed(string Id, string Title, string Address, string Summary, string Content, string Published);
}

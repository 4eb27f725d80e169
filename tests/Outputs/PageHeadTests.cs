using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Xunit;

namespace IskraSite.Tests.Outputs;

public sealed class PageHeadTests
{
    private static IEnumerable<string> Indexed => RealEdition.Pages.Where(page => page != "404.html");

    [Fact]
    public void The_way_to_a_page_is_short_and_repeats_neither_the_nameplate_nor_its_title()
    {
        Assert.Equal(["Iskra, on or after 19 April 2001"], StepsOf("en/2001-04/interview/index.html"));
        Assert.Equal(["ایسکرا، ۳۰ فروردین ۱۳۸۰ یا پس از آن"], StepsOf("fa/both/2001-04/interview/index.html"));

        static IEnumerable<string> StepsOf(string path) => RealEdition.Page(path).QuerySelectorAll(".breadcrumbs li").Select(step => step.TextContent.Trim());
    }

    [Fact]
    public void Each_page_names_its_own_address_as_the_canonical_one() => Assert.All(Indexed, path =>
    {
        var canonical = Assert.Single(RealEdition.Page(path).QuerySelectorAll("head > link[rel=canonical]"));
        Assert.Equal(RealEdition.Home + path[..^"index.html".Length], canonical.GetAttribute("href"));
    });

    [Fact]
    public void Each_page_has_a_title_of_its_own_in_its_language()
    {
        var titles = new Dictionary<string, string>();
        foreach (var path in Indexed)
        {
            var title = Assert.Single(RealEdition.Page(path).QuerySelectorAll("head > title")).TextContent;
            Assert.Equal(title.Trim(), title);
            Assert.Contains(path.StartsWith("en/", StringComparison.Ordinal) ? "Iskra" : "ایسکرا", title, StringComparison.Ordinal);
            // The language chooser and the home pages bear the edition's name; a facing page and the text have one title.
            if (path is not ("index.html" or "fa/index.html") && !path.StartsWith("both/", StringComparison.Ordinal))
                Assert.True(titles.TryAdd(title, path), $"{path} and {titles.GetValueOrDefault(title)} both have the title ‘{title}’");
        }
    }

    [Fact]
    public void Each_page_has_a_description() => Assert.All(Indexed, path =>
    {
        var description = Assert.Single(RealEdition.Page(path).QuerySelectorAll("head > meta[name=description]")).GetAttribute("content")!;
        Assert.InRange(description.Length, 4, 400);
    });

    [Fact]
    public void The_pages_of_a_text_in_each_language_name_one_another_and_a_default() => Assert.All(
        Indexed.Where(path => RealEdition.Languages.Any(language => path.StartsWith(language + "/", StringComparison.Ordinal))), path =>
        {
            var own = AlternatesOf(path);
            var rest = path[2..];
            foreach (var language in RealEdition.Languages)
            {
                var other = language + rest;
                Assert.Contains(other, RealEdition.Pages);
                Assert.Equal(Web(other), own[language]);
                Assert.Equal(own, AlternatesOf(other));
            }

            // The language chooser is for those whose language is not known: the default of the home pages.
            Assert.Equal(Web(rest == "/index.html" ? "index.html" : "fa" + rest), own["x-default"]);
            Assert.Equal(RealEdition.Languages.Count + 1, own.Count);
        });

    [Fact]
    public void Whatever_names_other_languages_is_named_by_them_and_by_itself()
    {
        var naming = Indexed.Where(path => AlternatesOf(path).Count > 0).ToList();
        Assert.Contains("index.html", naming);
        Assert.DoesNotContain(naming, path => path.StartsWith("both/", StringComparison.Ordinal));
        Assert.All(naming, path =>
        {
            var own = AlternatesOf(path);
            Assert.Contains(Web(path), own.Values);
            Assert.All(own.Values, other => Assert.Equal(own, AlternatesOf(other[RealEdition.Home.Length..] + "index.html")));
        });
        var map = XDocument.Parse(RealEdition.Text("sitemap.xml")).Root!.Elements().ToDictionary(url => url.Elements().First().Value, url => url.Elements()
            .Where(link => link.Name.LocalName == "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value));
        Assert.All(Indexed, path => Assert.Equal(AlternatesOf(path), map[Web(path)]));
    }

    [Fact]
    public void Every_page_says_its_policy_and_it_is_the_strict_one() => Assert.All(Indexed, path =>
    {
        var head = RealEdition.Page(path).Head!;
        var policy = Assert.Single(head.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
        Assert.StartsWith("default-src 'none'", policy.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy.GetAttribute("content")!, StringComparison.Ordinal);
        // A policy in the page holds for what comes after it.
        Assert.Empty(head.Children.TakeWhile(element => element != policy).Where(element => element is not IHtmlMetaElement));
    });

    [Fact]
    public void No_page_has_a_script_or_a_style_inside_it_or_a_handler() => Assert.All(RealEdition.Pages, path =>
    {
        var page = RealEdition.Page(path);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='../'], [src^='assets/'], [type='application/ld+json']), script[src][type], style, iframe, object, embed, base, form[action]"));
        Assert.Empty(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_feeds_that_a_page_names_are_those_of_its_language() => Assert.All(Indexed, path =>
    {
        var language = RealEdition.Page(path).DocumentElement.GetAttribute("lang")!;
        var feeds = RealEdition.Page(path).QuerySelectorAll("head > link[rel=alternate][type]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(feeds.Count >= 2, path);
        Assert.All(feeds, feed => Assert.Contains($"/{language}/", "/" + feed, StringComparison.Ordinal));
    });

    private static string Web(string path) => RealEdition.Home + path[..^"index.html".Length];

    private static Dictionary<string, string> AlternatesOf(string path) => RealEdition.Page(path)
        .QuerySelectorAll("head > link[rel=alternate][hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!);
}

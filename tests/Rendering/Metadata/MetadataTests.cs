using System.Text.Json;
using AngleSharp.Html.Parser;
using Xunit;

namespace IskraSite.Tests.Rendering.Metadata;

/// <summary>What the head of each page tells messengers, search engines and reference managers.</summary>
public sealed class MetadataTests
{
    private const string Text = "DC.title DC.description DC.date DC.publisher DC.language DC.type DC.identifier DC.rights DCTERMS.isPartOf article:section z:itemType z:edition citation_title citation_publication_date citation_firstpage citation_language";

    private static IEnumerable<string> Indexed => RealEdition.Pages.Where(page => page != "404.html");

    // The kind of page; what it is for Open Graph; the things of its JSON-LD; the tags that it must have besides those of every page; those that it must not have.
    [Theory]
    [InlineData("index.html", "website", "WebSite Newspaper", "DCTERMS.license", "DC.rights citation_title z:itemType")]
    [InlineData("fa/index.html", "website", "WebSite Newspaper", "DCTERMS.license", "citation_title")]
    [InlineData("en/2001-04/index.html", "website", "PublicationIssue", "DC.date DC.rights", "citation_title DCTERMS.license")]
    [InlineData("fa/2001-04/announcement/index.html", "article", "NewsArticle BreadcrumbList", Text + " DC.creator citation_author article:author", "DC.contributor DCTERMS.license DCTERMS.isVersionOf")]
    [InlineData("en/2001-04/interview/index.html", "article", "NewsArticle BreadcrumbList", Text + " DC.creator DC.contributor z:translators DCTERMS.license DCTERMS.isVersionOf", "citation_author")]
    [InlineData("fa/2001-04/radio/index.html", "article", "CreativeWork BreadcrumbList", Text, "DC.creator citation_author article:author")]
    [InlineData("fa/both/2001-04/message/index.html", "website", "WebPage BreadcrumbList", "DC.rights", "citation_title")]
    [InlineData("fa/2001-04/message/source/index.html", "website", "WebPage BreadcrumbList", "DC.rights", "citation_title")]
    [InlineData("en/2001-04/pages/2/index.html", "website", "WebPage BreadcrumbList", "DC.rights", "citation_title")]
    [InlineData("fa/2001-04/editors-note/index.html", "website", "WebPage BreadcrumbList", "", "citation_title")]
    [InlineData("en/emendations/index.html", "website", "CollectionPage", "DCTERMS.license", "DC.rights")]
    [InlineData("fa/supporters/index.html", "website", "Dataset", "DCTERMS.license", "DC.rights")]
    [InlineData("fa/supporters/sweden/index.html", "website", "CollectionPage BreadcrumbList", "DCTERMS.license", "")]
    [InlineData("en/supporters/kind/union/index.html", "website", "CollectionPage BreadcrumbList", "DCTERMS.license", "")]
    [InlineData("en/people/index.html", "website", "CollectionPage", "DCTERMS.license", "")]
    [InlineData("fa/people/mahmoud-salehi/index.html", "website", "Person BreadcrumbList", "DCTERMS.license", "")]
    [InlineData("en/organisations/kurdistan-committee/index.html", "website", "Organization BreadcrumbList", "", "")]
    [InlineData("fa/places/tehran/index.html", "website", "Place BreadcrumbList", "", "")]
    [InlineData("en/data/index.html", "website", "Dataset BreadcrumbList", "DCTERMS.license", "DC.rights")]
    [InlineData("fa/about/index.html", "website", "WebPage", "DCTERMS.license", "DC.rights")]
    [InlineData("fa/search/index.html", "website", "WebPage", "", "")]
    [InlineData("en/feeds/index.html", "website", "WebPage", "", "")]
    [InlineData("en/downloads/index.html", "website", "WebPage", "", "")]
    public void A_page_says_what_its_kind_must(string path, string type, string things, string must, string mustNot)
    {
        Assert.Equal(type, Head.One(path, "og:type"));
        Assert.Equal(things.Split(' '), Head.Graph(path).Select(thing => thing.Says("@type")));
        Assert.All(must.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.NotEmpty(Head.Of(path, name)));
        Assert.All(mustNot.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.Empty(Head.Of(path, name)));
    }

    [Fact]
    public void Every_page_says_who_it_is_and_that_agrees_with_the_page() => Assert.All(Indexed, path =>
    {
        var page = RealEdition.Page(path);
        var language = page.DocumentElement.GetAttribute("lang")!;
        var address = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        Assert.StartsWith(Head.One(path, "og:title"), page.Title, StringComparison.Ordinal);
        Assert.Equal(Head.One(path, "og:title"), Head.One(path, "DC.title"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Head.One(path, "og:description"));
        Assert.Equal(address, Head.One(path, "og:url"));
        Assert.Equal(address, Head.One(path, "DC.identifier"));
        Assert.Equal(language == "fa" ? "ایسکرا" : "Iskra", Head.One(path, "og:site_name"));
        Assert.Equal(language == "fa" ? "fa_IR" : "en_GB", Head.One(path, "og:locale"));
        if (page.QuerySelector("link[hreflang]") is not null) Assert.Equal(language == "fa" ? "en_GB" : "fa_IR", Head.One(path, "og:locale:alternate"));
        Assert.Contains(language, Head.Of(path, "DC.language"));
        Assert.Single(Head.Of(path, "twitter:card"));
        Assert.DoesNotContain(page.QuerySelectorAll("head > meta"), tag => tag.GetAttribute("content")?.Length == 0);
    });

    [Fact]
    public void The_page_for_what_is_not_found_stays_out_of_every_index()
    {
        Assert.Equal("noindex", Head.One("404.html", "robots"));
        Assert.Empty(RealEdition.Page("404.html").QuerySelectorAll("link[rel=canonical], meta[property], script"));
    }

    [Fact]
    public void Whatever_a_page_refers_to_is_there_and_is_what_it_is_said_to_be()
    {
        var files = RealEdition.Files.ToHashSet();
        var homes = new Dictionary<string, string> { ["paper"] = "index.html", ["site"] = "index.html" };
        var linked = RealEdition.Text("data/supporters.jsonld");
        Assert.All(Indexed, path =>
        {
            var page = RealEdition.Page(path);
            var said = page.QuerySelectorAll("head > meta[content]").Select(tag => tag.GetAttribute("content")!).Concat(Head.Graph(path).SelectMany(Head.Everything)
                .Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)).Where(value => value.StartsWith(RealEdition.Home, StringComparison.Ordinal));
            Assert.All(said, address => Assert.Contains(FileOf(address), files));
            foreach (var thing in Head.Graph(path).SelectMany(Head.Everything).Where(thing => thing.ValueKind == JsonValueKind.Object && thing.Says("@id")?.Contains('#', StringComparison.Ordinal) == true))
            {
                var id = thing.Says("@id")!;
                if (id.EndsWith("#dataset", StringComparison.Ordinal)) Assert.Contains($"\"{id}\"", linked, StringComparison.Ordinal);
                else
                {
                    var defined = Assert.Single(Head.Graph(FileOf(id)), other => other.Says("@id") == id);
                    if (thing.Says("@type") is { } type) Assert.Equal(defined.Says("@type"), type);
                }
            }
        });

        static string FileOf(string address)
        {
            var file = address[RealEdition.Home.Length..].Split('#')[0];
            return file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
        }
    }

    [Theory]
    [InlineData("fa/2001-04/message", "2001-04-19")]
    [InlineData("en/2001-04/announcement", "2001-04-18")]
    [InlineData("fa/2001-04/interview", null)]
    public void A_text_is_published_with_its_issue_and_created_on_its_own_date_in_every_vocabulary(string folder, string? created)
    {
        var path = folder + "/index.html";
        var article = Head.Graph(path)[0];
        Assert.Equal("2001-04-19/..", Head.One(path, "DC.date"));
        Assert.Equal(created, Head.Of(path, "DCTERMS.created").SingleOrDefault());
        Assert.Equal("2001/04", Head.One(path, "citation_publication_date"));
        // Of a date that only begins, a machine is given what it can hold and a reader the rest; the reference of the text says the same.
        Assert.Contains(folder.StartsWith("en", StringComparison.Ordinal) ? "Published not before 19 April 2001 (30 Farvardin 1380)." : "انتشار: نه پیش از ۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱).", Head.One(path, "DC.description"), StringComparison.Ordinal);
        Assert.Contains($"\"note\": \"{Head.One(path, "DC.description")}\"", RealEdition.Text(folder + "/cite.csl.json"), StringComparison.Ordinal);
        Assert.Equal(created, article.Says("dateCreated"));
        Assert.Equal(("2001-04", "2001-04-19/.."), (article.Says("datePublished"), article.Says("temporal")));
        // Nobody records when each text went on the web.
        Assert.Empty(Head.Of(path, "article:published_time"));
    }

    /// <summary>As Zotero reads them: a body is one name, and a translation has a translator beside its author.</summary>
    [Theory]
    [InlineData("fa/2001-04/announcement", "citation_author", "کمیته کردستان حزب کمونیست کارگری ایران,", "1", null)]
    [InlineData("fa/2001-04/message", "citation_author", "رحمان حسین‌زاده", "1", "2")]
    [InlineData("en/2001-04/message", "bib:authors", "Rahman Hosseinzadeh", "1", "2")]
    [InlineData("en/2001-04/announcement", "bib:authors", "Kurdistan Committee of the Worker-communist Party of Iran,", "1", null)]
    public void A_reference_manager_is_told_who_wrote_who_translated_and_on_which_pages(string folder, string tag, string author, string first, string? last)
    {
        var path = folder + "/index.html";
        Assert.Equal(author, Head.One(path, tag));
        Assert.Equal((first, last), (Head.One(path, "citation_firstpage"), Head.Of(path, "citation_lastpage").SingleOrDefault()));
        Assert.Equal(folder.StartsWith("en", StringComparison.Ordinal) ? "Editors of the Iskra digital edition," : null, Head.Of(path, "z:translators").SingleOrDefault());
        Assert.Equal("1.0.0", Head.One(path, "z:edition"));
    }

    [Fact]
    public void A_text_is_an_article_in_an_issue_of_the_paper_and_names_its_translation()
    {
        var (original, translation) = (Head.Graph("fa/2001-04/message/index.html")[0], Head.Graph("en/2001-04/message/index.html")[0]);
        Assert.Equal(("fa", "en"), (original.Says("inLanguage"), translation.Says("inLanguage")));
        Assert.Equal(translation.Says("@id"), original.GetProperty("workTranslation")[0].Says("@id"));
        Assert.Equal(original.Says("@id"), translation.GetProperty("translationOfWork")[0].Says("@id"));
        Assert.Equal("Editors of the Iskra digital edition", translation.GetProperty("translator").Says("name"));
        Assert.False(original.TryGetProperty("translator", out _));
        Assert.Equal("رحمان حسین‌زاده", original.GetProperty("author")[0].Says("name"));
        Assert.Equal(original.GetProperty("author")[0].Says("@id"), translation.GetProperty("author")[0].Says("@id"));
        foreach (var article in new[] { original, translation })
        {
            var issue = article.GetProperty("isPartOf");
            Assert.Equal("PublicationIssue", issue.Says("@type"));
            Assert.Equal("Newspaper", issue.GetProperty("isPartOf").Says("@type"));
        }

        // The licence is the editors' for what they made; the text of 2001 has none.
        Assert.Null(original.Says("license"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", translation.Says("license"));
        Assert.Equal(RealEdition.Home + "fa/2001-04/message/source/", original.Says("isBasedOn"));
    }

    [Fact]
    public void An_issue_names_its_texts_and_has_no_number_that_nobody_knows()
    {
        var issue = Head.Graph("fa/2001-04/index.html")[0];
        Assert.Equal(RealEdition.Result.Edition!.Issues[0].PrintedTexts.Count(), issue.GetProperty("hasPart").GetArrayLength());
        Assert.Equal(("2001-04", "2001-04-19/..", "ایرج فرزاد"), (issue.Says("datePublished"), issue.Says("temporal"), issue.GetProperty("editor").Says("name")));
        Assert.False(issue.TryGetProperty("issueNumber", out _));
    }

    [Fact]
    public void Signs_of_mark_up_in_a_title_stay_words_in_every_vocabulary()
    {
        const string Title = "</script><!-- \"a\" & 'b' <script>alert(1)</script> -->";
        using var copy = EditionBench.Real().Replace("issues/2001-04/message.en.md", "title: Message", $"title: '{Title.Replace("'", "''", StringComparison.Ordinal)}'\n#");
        copy.BuildWell();
        var html = copy.Text("en/2001-04/message/index.html");
        var page = new HtmlParser().ParseDocument(html);
        var block = Assert.Single(page.QuerySelectorAll("script:not([src])"));
        Assert.DoesNotContain('<', block.TextContent);
        Assert.Equal(Title, JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
        foreach (var name in new[] { "meta[property='og:title']", "meta[name='DC.title']", "meta[name=citation_title]" }) Assert.Equal(Title, page.QuerySelector(name)!.GetAttribute("content"));
    }

    [Fact]
    public void Another_home_changes_addresses_and_nothing_else()
    {
        const string Home = "https://elsewhere.example/a_b/";
        using var copy = EditionBench.Real();
        copy.BuildWell(options => options with { BaseUrl = new Uri(Home) });
        Assert.All(Indexed.Where(path => !path.EndsWith("/data/index.html", StringComparison.Ordinal) && !path.EndsWith("/downloads/index.html", StringComparison.Ordinal)), path =>
            Assert.Equal(RealEdition.Text(path), copy.Text(path).Replace(Home, RealEdition.Home, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edition_that_does_not_ask_for_it_has_none_and_keeps_its_canonical_addresses()
    {
        using var copy = EditionBench.Real().Replace("edition.yml", ", metadata", "");
        copy.BuildWell();
        var page = copy.Page("fa/2001-04/message/index.html");
        Assert.Empty(page.QuerySelectorAll("meta[property], script:not([src]), meta[name^='DC']"));
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal(3, page.QuerySelectorAll("link[hreflang]").Length);
    }
}

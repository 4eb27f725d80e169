using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Preview;
using IskraSite.Publishing;
using IskraSite.Publishing.Tables;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery;

public sealed class HostingTests
{
    [Fact]
    public void Netlify_serves_by_the_same_rules_as_every_other_host()
    {
        var tables = HostingTables.Netlify(new PublishOptions { Input = Repository.Input, Theme = Repository.Theme }, new DiagnosticBag())!;
        Assert.EndsWith(tables, File.ReadAllText(Path.Join(Repository.Root, "netlify.toml")), StringComparison.Ordinal);
        foreach (var line in RealEdition.Text("_headers").Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var (name, value) = (line[2..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            Assert.Contains($"{name} = \"{value}\"", tables, StringComparison.Ordinal);
        }
    }

    /// <summary>Data, feeds, TEI, downloads and pictures may be used by other sites; pages, styles and scripts not.</summary>
    [Fact]
    public void What_is_open_is_open_and_pages_are_not()
    {
        var rules = new HostRules(RealEdition.Result.Edition);
        var open = RealEdition.Files.Where(file => Regex.IsMatch(file, @"^(data|tei|download)/|/(atom|rss|corrections)\.xml$|feed\.json$|\.opml$|/picture\.png$|/cite\.|/text\.txt$")).ToHashSet();
        Assert.True(open.Count > 50);
        Assert.All(RealEdition.Files, file =>
        {
            var headers = rules.HeadersFor("/" + file).ToDictionary();
            Assert.Equal(open.Contains(file) ? "cross-origin" : "same-origin", headers["Cross-Origin-Resource-Policy"]);
            Assert.Equal(open.Contains(file) ? "*" : null, headers.GetValueOrDefault("Access-Control-Allow-Origin"));
        });
    }

    [Theory]
    [InlineData("fa/2001-04/interview/cite.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("en/2001-04/interview/cite.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("en/2001-04/interview/cite.csl.json", "application/vnd.citationstyles.csl+json")]
    [InlineData("fa/2001-04/interview/text.txt", "text/plain; charset=utf-8")]
    [InlineData("fa/manifest.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("download/iskra-2001-04-fa.epub", "application/epub+zip")]
    [InlineData("download/iskra-offline.zip.torrent", "application/x-bittorrent")]
    [InlineData("data/supporters.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("data/parallel.tsv", "text/tab-separated-values; charset=utf-8")]
    [InlineData("data/parallel.tmx", "application/x-tmx+xml")]
    [InlineData("data/corpus.jsonl", "application/jsonl")]
    public void Hosts_are_told_the_types_that_they_do_not_know(string path, string type)
    {
        Assert.Contains(path, RealEdition.Files);
        Assert.Equal(type, new HostRules(RealEdition.Result.Edition).HeadersFor("/" + path).ToDictionary()["Content-Type"]);
    }

    /// <summary>An edition under a path says it in the rules of every host.</summary>
    [Fact]
    public void A_path_of_the_home_is_in_every_rule()
    {
        var output = Path.Join(TemporaryFolder.New("path"), "output");
        Publisher.Run(new() { Input = Repository.Input, Theme = Repository.Theme, Output = output, BaseUrl = new Uri("https://mirror.example.org/archive/iskra/"), Only = ["hosting"] });
        string Read(string file) => File.ReadAllText(Path.Join(output, file));
        Assert.All(Read("_headers").Split('\n').Where(line => line.StartsWith('/')), line => Assert.StartsWith("/archive/iskra/", line, StringComparison.Ordinal));
        Assert.All(Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"^/archive/iskra/(both/\*)? /archive/iskra/(fa|en)/", line));
        var nginx = Read("hosting/nginx.conf");
        Assert.Contains("error_page 404 /archive/iskra/404.html;", nginx, StringComparison.Ordinal);
        Assert.All(Regex.Matches(nginx, "^location .*$", RegexOptions.Multiline), line => Assert.Contains("/archive/iskra/", line.Value, StringComparison.Ordinal));
        Assert.All(Regex.Matches(nginx, "return 302 (.*);"), line => Assert.StartsWith("/archive/iskra/", line.Groups[1].Value, StringComparison.Ordinal));
        var caddy = Read("hosting/Caddyfile");
        Assert.Contains("rewrite @lost /archive/iskra/404.html", caddy, StringComparison.Ordinal);
        Assert.All(Regex.Matches(caddy, @"^(?:header|\tpath|redir @\w+) (/\S*)", RegexOptions.Multiline), line => Assert.StartsWith("/archive/iskra/", line.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("s3://$bucket/archive/iskra/", Read("hosting/object-store.sh"), StringComparison.Ordinal);
        Assert.Contains("/archive/iskra/", Read("hosting/github-pages.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_the_pages_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        Assert.DoesNotContain("unsafe", RealEdition.Text("_headers"), StringComparison.Ordinal);
        Assert.All(RealEdition.Pages, page =>
        {
            var html = RealEdition.Page(page);
            Assert.Empty(html.QuerySelectorAll("script:not([src], [type='application/ld+json']), style, [style], iframe, object, embed"));
            Assert.Empty(html.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        });
    }
}

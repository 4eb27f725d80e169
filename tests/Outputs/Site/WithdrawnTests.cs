using Xunit;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>What readers find at an address that was published and is no more.</summary>
public sealed class WithdrawnTests
{
    private const string Later = "retired:\n  - {id: 2001-04/announcement#p9, version: 1.0.0, reason: {fa: خواسته شد., en: Asked for.}, to: 2001-04/announcement#p2}\n"
        + "  - {id: pages/about, version: 1.0.0, reason: {fa: کهنه بود., en: Out of date.}}\npublisher:\n";

    [Fact]
    public void A_retired_block_stands_at_its_anchor_and_says_why()
    {
        using var bench = Built();
        var notice = bench.Page("en/2001-04/announcement/index.html").GetElementById("p9")!;
        Assert.Equal("Paragraph 9 was withdrawn in version 1.0.0: Asked for. In its place: Mahmoud Salehi is free!, paragraph 2", notice.TextContent);
        Assert.Equal("note", notice.GetAttribute("role"));
        Assert.EndsWith("#p2", notice.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("خواسته شد.", bench.Page("fa/2001-04/announcement/index.html").GetElementById("p9")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_block_stands_where_it_stood()
    {
        using var bench = EditionBench.Good();
        bench.Put("released.yml", File.ReadAllText(Path.Join(Repository.Fixtures, "release-001", "input", "released.yml"))
            .Replace("          - {id: p4, sums: {fa: 'f18", "          - {id: p9, sums: {fa: '0000000000000000', en: '0000000000000000'}}\n          - {id: p4, sums: {fa: 'f18", StringComparison.Ordinal));
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "version: 1.1.0\npublished");
        bench.Replace("edition.yml", "history:\n", "history:\n  - {version: 1.1.0, date: 2026-12-24, changes: {fa: دوم., en: Second.}}\n");
        bench.Replace("edition.yml", "\npublisher:\n", "\n" + Later.Replace("  - {id: pages/about, version: 1.0.0, reason: {fa: کهنه بود., en: Out of date.}}\n", "", StringComparison.Ordinal));
        bench.BuildWell();
        var ids = bench.Page("fa/2001-04/announcement/index.html").QuerySelectorAll(".body [id]").Select(element => element.Id).Where(id => id![0] == 'p' && !id.StartsWith("page", StringComparison.Ordinal));
        Assert.Equal(["p2", "p3", "p9", "p4"], ids);
    }

    [Fact]
    public void A_retired_page_has_a_tombstone_in_every_language()
    {
        using var bench = Built();
        Assert.Contains("This text was withdrawn in version 1.0.0: Out of date.", bench.Page("en/about/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("کهنه بود.", bench.Page("fa/about/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_leads_on_as_a_page_and_on_every_host()
    {
        using var bench = Built();
        var page = bench.Page("fa/2001-04/letter/index.html");
        Assert.Equal("../../../fa/2001-04/message/index.html", page.QuerySelector("main a.action")!.GetAttribute("href"));
        Assert.Equal("../../../fa/2001-04/message/index.html#se-1", page.GetElementById("se-1")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../../../../en/both/2001-04/message/index.html", bench.Page("en/both/2001-04/letter/index.html").QuerySelector("main a.action")!.GetAttribute("href"));
        Assert.Contains("/fa/2001-04/letter/* /fa/2001-04/message/:splat 301!\n", bench.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains("location ~ \"^/fa/2001-04/letter/(?'splat'.*)$\" {\n", bench.Text("hosting/nginx.conf"), StringComparison.Ordinal);
        Assert.Contains("return 301 /fa/2001-04/message/$splat;", bench.Text("hosting/nginx.conf"), StringComparison.Ordinal);
        Assert.Contains("@moved_1 path_regexp moved_1 ^/fa/2001-04/letter/(.*)$\nredir @moved_1 /fa/2001-04/message/{re.moved_1.1} 301\n", bench.Text("hosting/Caddyfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_issue_leads_on_with_its_texts()
    {
        using var bench = Built();
        Assert.Equal("../../fa/2001-04/index.html", bench.Page("fa/2001-03/index.html").QuerySelector("main a.action")!.GetAttribute("href"));
        Assert.Equal("../../../fa/2001-04/announcement/index.html", bench.Page("fa/2001-03/announcement/index.html").QuerySelector("main a.action")!.GetAttribute("href"));
        Assert.Contains("/en/2001-03/* /en/2001-04/:splat 301!\n", bench.Text("_redirects"), StringComparison.Ordinal);
    }

    private static EditionBench Built()
    {
        var bench = EditionBench.Good();
        bench.AddToFrontMatter("issues/2001-04/message.fa.md", "redirect-from: letter");
        bench.Replace("issues/2001-04/issue.yml", "date:", "redirect-from: 2001-03\ndate:");
        bench.Replace("edition.yml", "\npublisher:\n", "\n" + Later);
        bench.BuildWell();
        return bench;
    }
}

using Xunit;

namespace IskraSite.Tests.Outputs;

public sealed class LinkTests
{
    [Fact]
    public void Every_link_and_every_fragment_of_the_site_leads_somewhere_and_no_page_is_orphaned() =>
        Assert.Empty(LinkAudit.Problems(RealEdition.Folder, RealEdition.Home));

    [Fact]
    public void Every_link_of_the_offline_bundle_works_from_a_disk() =>
        Assert.Empty(LinkAudit.Problems(RealEdition.UnpackBundle(TemporaryFolder.New("ایسکرا روی دیسک")), RealEdition.Home, isBundle: true));

    [Fact]
    public void The_audit_itself_sees_what_is_broken()
    {
        var folder = TemporaryFolder.New("broken");
        File.WriteAllText(Path.Join(folder, "index.html"), """
            <html><body id="a"><p id="a"></p><a href="gone.html">x</a><a href="#b">x</a><a href="../out.html">x</a><a href="http://elsewhere.example/">x</a>
            <a href="javascript:alert(1)">x</a><img src="//cdn.example/x.png"><section aria-labelledby="none"></section><a href="/lonely/">x</a></body></html>
            """);
        Directory.CreateDirectory(Path.Join(folder, "lonely"));
        File.WriteAllText(Path.Join(folder, "lonely/index.html"), "<html><body></body></html>");
        var problems = LinkAudit.Problems(folder, "https://here.example/", isBundle: true);
        Assert.True(problems.Count == 11, string.Join("\n", problems));
    }

    [Fact]
    public void Every_text_can_be_reached_from_the_language_chooser_in_four_clicks()
    {
        var steps = new Dictionary<string, int> { ["index.html"] = 0 };
        var waiting = new Queue<string>(["index.html"]);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var link in RealEdition.Page(path).Links.Select(link => link.GetAttribute("href")!).Where(link => !link.Contains(':', StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri("file:///" + path), link.Split('#')[0]).AbsolutePath[1..];
                if (target.EndsWith(".html", StringComparison.Ordinal) && steps.TryAdd(target, steps[path] + 1)) waiting.Enqueue(target);
            }
        }

        Assert.Empty(RealEdition.Pages.Where(page => page != "404.html" && !page.StartsWith("both/", StringComparison.Ordinal) && steps.GetValueOrDefault(page, int.MaxValue) > 4));
    }
}

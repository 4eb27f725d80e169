using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The output served under a path of somebody else's host.</summary>
[NeedsProgram("Chromium")]
public sealed class AnyPathTests
{
    private const string Home = "https://mirror.example/a/b/";

    [Fact]
    public async Task The_edition_is_read_and_searched_under_any_path_of_any_host()
    {
        var context = await Chromium.NewContextAsync(390, isOffline: false);
        var outside = new List<string>();
        await context.RouteAsync("**/*", route =>
        {
            var address = new Uri(route.Request.Url);
            var name = Uri.UnescapeDataString(address.AbsolutePath).Replace("/a/b/", "", StringComparison.Ordinal);
            var path = Path.Join(RealEdition.Folder, name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name);
            if (address.AbsoluteUri.StartsWith(Home, StringComparison.Ordinal) && File.Exists(path)) return route.FulfillAsync(new RouteFulfillOptions { Path = path });
            outside.Add(address.AbsoluteUri);
            return route.AbortAsync();
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Home);
        await page.FollowAsync(".language-choice[lang=fa] a");
        await page.FollowAsync("main h3 a");
        await page.FollowAsync("text=گفتگو با خالد حاج‌محمدی");
        Assert.StartsWith(Home + "fa/2001-04/interview/", page.Url, StringComparison.Ordinal);
        await page.FollowAsync("nav.sections a[href*='search/']");
        await page.FillAsync("#q", "سنندج");
        await page.FollowAsync("#hits a >> nth=0");
        Assert.StartsWith(Home, page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("/search/", page.Url, StringComparison.Ordinal);
        Assert.Contains("سنندج", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await context.CloseAsync();
        Assert.Empty(outside);
    }
}

using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The page for addresses that lead nowhere, as a mirror on another host answers with it.</summary>
[NeedsProgram("Chromium")]
public sealed class NotFoundTests
{
    private const string Mirror = "https://mirror.example/";

    [Theory]
    [InlineData("fa", "خانه")]
    [InlineData("en", "Search")]
    public async Task It_wears_the_papers_clothes_and_its_ways_stay_on_the_host(string language, string way)
    {
        var context = await Chromium.NewContextAsync(390, bypassPolicy: true, isOffline: false);
        var outside = new List<string>();
        await context.RouteAsync("**/*", route =>
        {
            var address = new Uri(route.Request.Url);
            if (!address.AbsoluteUri.StartsWith(Mirror, StringComparison.Ordinal)) outside.Add(address.AbsoluteUri);
            var name = Uri.UnescapeDataString(address.AbsolutePath[1..]);
            var isThere = File.Exists(Path.Join(RealEdition.Folder, name));
            return route.FulfillAsync(new RouteFulfillOptions { Status = isThere ? 200 : 404, Path = Path.Join(RealEdition.Folder, isThere ? name : "404.html") });
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Mirror + "fa/no/such/page/");
        Assert.Equal("rgb(251, 248, 241)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal(RealEdition.Languages.Count, await page.Locator(".nameplate svg:visible").CountAsync());
        Assert.Empty(await Accessibility.ComplaintsAsync(page));
        await page.FollowAsync($"section[lang={language}] li >> text={way}");
        Assert.StartsWith($"{Mirror}{language}/", page.Url, StringComparison.Ordinal);
        await context.CloseAsync();
        Assert.Empty(outside);
    }
}

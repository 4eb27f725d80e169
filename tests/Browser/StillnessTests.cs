using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Nothing moves under a reader's eyes: neither when faces and scripts come late, nor when the reader's own settings are applied.</summary>
[NeedsProgram("Chromium")]
public sealed class StillnessTests
{
    private const string Home = "https://edition.example/";

    // The largest shift of a page, as a part of the window (Layout Instability, 2.4), that a reader does not notice.
    private const double Limit = 0.02;

    private static readonly string[] Kinds =
    [
        "index.html", "2001-04/index.html", "2001-04/interview/index.html", "2001-04/open-letter/index.html", "2001-04/pages/1/index.html", "both/2001-04/interview/index.html",
        "supporters/index.html", "supporters/map/index.html", "search/index.html", "emendations/index.html", "principles/index.html", "kept/index.html",
    ];

    public static TheoryData<string> Pages => [.. RealEdition.Languages.SelectMany(language => Kinds.Select(page => $"{language}/{page}")), "index.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_stays_where_it_is_while_the_rest_arrives(string path)
    {
        foreach (var width in (int[])[390, 1280])
        {
            var context = await SlowContextAsync(width);
            var page = await context.NewPageAsync();
            await page.GotoAsync(Home + path);
            var shift = await ShiftAsync(page);
            await context.CloseAsync();
            Assert.True(shift <= Limit, string.Create(CultureInfo.InvariantCulture, $"{path} moves by {shift} at {width} px"));
        }
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public async Task What_a_reader_has_set_is_there_before_the_page_is(string language)
    {
        var context = await SlowContextAsync(1280);
        await context.AddInitScriptAsync("""
            localStorage.setItem('iskra-reader', JSON.stringify({ size: 'larger', scheme: 'dark', leading: 'loose', contrast: 'more', apparatus: 'on' }));
            new MutationObserver((changes, observer) => {
              if (!document.body) return;
              observer.disconnect();
              window.atFirst = Object.entries(document.documentElement.dataset).filter(([name]) => name !== 'script').map(([name, value]) => `${name}=${value}`).sort().join(' ');
            }).observe(document, { childList: true, subtree: true });
            """);
        var page = await context.NewPageAsync();
        for (var load = 0; load < 5; load++)
        {
            await page.GotoAsync(Home + language + "/2001-04/announcement/index.html");
            Assert.Equal("apparatus=on contrast=more leading=loose scheme=dark size=larger", await page.EvaluateAsync<string>("atFirst"));
            Assert.InRange(await ShiftAsync(page), 0, Limit);
        }

        await context.CloseAsync();
    }

    // A host whose faces and later scripts come after the first paint.
    private static async Task<IBrowserContext> SlowContextAsync(int width)
    {
        var context = await Chromium.NewContextAsync(width, isOffline: false);
        await context.RouteAsync("**/*", async route =>
        {
            var name = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath[1..]);
            if (name.EndsWith(".woff2", StringComparison.Ordinal)) await Task.Delay(500);
            else if (name.EndsWith(".js", StringComparison.Ordinal) && !name.Contains("/reader-", StringComparison.Ordinal)) await Task.Delay(250);
            if (File.Exists(Path.Join(RealEdition.Folder, name))) await route.FulfillAsync(new RouteFulfillOptions { Path = Path.Join(RealEdition.Folder, name) });
            else await route.AbortAsync();
        });
        await context.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.shift += entry.value; })).observe({ type: 'layout-shift', buffered: true });
            """);
        return context;
    }

    // When all that the page asked for is there and has been painted.
    private static async Task<double> ShiftAsync(IPage page) =>
        await page.EvaluateAsync<double>("() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.shift), 50)))))");
}

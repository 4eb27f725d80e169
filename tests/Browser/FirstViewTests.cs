using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>What goes over the line when a reader opens a text for the first time, and then another one.</summary>
[NeedsProgram("Chromium")]
public sealed class FirstViewTests
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("fa", 60)]
    [InlineData("en", 36)]
    public async Task A_text_is_light_on_a_cold_cache_and_lighter_afterwards(string language, int kilobytes)
    {
        await using var host = await EditionHost.StartAsync(RealEdition.Folder, RealEdition.Result);
        var context = await Chromium.NewContextAsync(390, isOffline: false);
        var page = await context.NewPageAsync();
        await ReadAsync("interview");
        var first = host.Answers.Where(answer => answer.IsReaders).ToList();
        Assert.InRange(first.Count, 3, 7);
        Assert.InRange(first.Sum(answer => answer.Bytes), 1, kilobytes * Kilobyte);
        var fonts = first.Where(answer => answer.Path.EndsWith(".woff2", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, fonts.Count);
        Assert.InRange(fonts.Sum(font => font.Bytes), 1, 36 * Kilobyte);

        // The worker has done its own work when it has kept the page; from then on what is asked for passes through it.
        await Patience.UntilAsync(() => page.EvaluateAsync<bool>("caches.match(location.href).then(found => Boolean(found))"), "the page is kept");
        host.Answers.Clear();
        await ReadAsync("open-letter");
        var later = host.Answers.Where(answer => answer.Path != "sw.js").ToList();
        Assert.Contains(later, answer => answer.Path.EndsWith("open-letter/index.html", StringComparison.Ordinal));
        Assert.InRange(later.Sum(answer => answer.Bytes), 1, 12 * Kilobyte);
        await context.CloseAsync();

        async Task ReadAsync(string text)
        {
            await page.GotoAsync(new Uri(host.Home, $"{language}/2001-04/{text}/index.html").AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        }
    }
}

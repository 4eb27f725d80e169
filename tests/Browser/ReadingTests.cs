using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>What a reader sees on the page itself.</summary>
[NeedsProgram("Chromium")]
public sealed class ReadingTests
{
    [Fact]
    public async Task The_giro_number_reads_from_left_to_right_in_the_persian_imprint()
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await OpenAsync(context, "fa/2001-04/masthead/index.html");
        var places = await page.EvaluateAsync<double[]>("""
            () => {
              const walker = document.createTreeWalker(document.querySelector('main .body'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf('۱۶۷۸۴۷۱-۲');
                if (at < 0) continue;
                const left = i => { const range = document.createRange(); range.setStart(node, at + i); range.setEnd(node, at + i + 1); return range.getBoundingClientRect().left; };
                return [left(0), left(6), left(8)];
              }
              return [];
            }
            """);
        await context.CloseAsync();
        Assert.Equal(3, places.Length);
        Assert.True(places[0] < places[1] && places[1] < places[2], string.Join(", ", places));
    }

    [Fact]
    public async Task The_apparatus_is_shown_on_demand_without_javascript()
    {
        var context = await Chromium.NewContextAsync(1280, script: false);
        var page = await OpenAsync(context, "fa/2001-04/announcement/index.html");
        var call = page.Locator("sup.call:not(.noting, .lost)").First;
        var hidden = await call.BoundingBoxAsync();
        Assert.True(hidden is null || hidden.Width <= 1.5, "the calls wait until they are asked for");
        await page.CheckAsync("#show-apparatus");
        var shown = await call.BoundingBoxAsync();
        Assert.True(shown is { Width: > 2 }, "the calls are shown");
        var word = page.Locator("a.corr").First;
        var (reading, entry) = (await word.InnerTextAsync(), await word.GetAttributeAsync("href"));
        await word.ClickAsync();
        Assert.EndsWith(entry!, page.Url, StringComparison.Ordinal);
        Assert.Contains(reading, await page.InnerTextAsync(entry!), StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [Fact]
    public async Task Persian_words_on_an_english_page_are_persian_for_a_screen_reader()
    {
        var context = await Chromium.NewContextAsync(1280);
        var page = await OpenAsync(context, "en/2001-04/editors-note/index.html");
        var bare = await page.EvaluateAsync<string[]>("""
            () => {
              const bare = [];
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode())
                if (/[آ-ی]/.test(node.data) && node.parentElement.closest('[lang]').lang !== 'fa') bare.push(node.data);
              return bare;
            }
            """);
        await context.CloseAsync();
        Assert.Empty(bare);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri);
        return page;
    }
}

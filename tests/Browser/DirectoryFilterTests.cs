using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The filter of the supporters' directory, driven as a reader drives it, from a disk and under the page's own policy.</summary>
[NeedsProgram("Chromium")]
public sealed class DirectoryFilterTests
{
    [Fact]
    public async Task Words_country_and_kind_narrow_the_list_as_one_types_and_the_address_keeps_them()
    {
        var context = await Chromium.NewContextAsync(1280);
        var (page, errors) = await OpenAsync(context, "fa/supporters/index.html");
        Assert.Equal(135, await ShownAsync(page));
        await page.FillAsync("#filter-words", "پست");
        var postal = await ShownAsync(page);
        Assert.InRange(postal, 2, 20);
        await page.SelectOptionAsync("#filter-country", "germany");
        Assert.InRange(await ShownAsync(page), 1, postal - 1);
        await page.SelectOptionAsync("#filter-kind", "workers");
        Assert.Equal(2, await ShownAsync(page));
        await page.Locator("[role=status]:text-is('۲ حامی از ۱۳۵ حامی نشان داده شده است')").WaitForAsync();

        // Each country says how many of its own are shown.
        Assert.Equal("۲ از ۱۵", (await page.InnerTextAsync("[data-country=germany] h3 .quiet")).Trim());

        // Whoever is sent the address sees the same.
        var (sent, _) = await OpenAsync(context, "fa/supporters/index.html", new Uri(page.Url).Fragment);
        Assert.Equal(2, await ShownAsync(sent));
        Assert.Equal(("پست", "germany", "workers"), (await sent.InputValueAsync("#filter-words"), await sent.InputValueAsync("#filter-country"), await sent.InputValueAsync("#filter-kind")));

        // The order changes, the filter stays.
        await sent.FollowAsync(".orders a >> nth=2");
        Assert.Contains("/by-number/", sent.Url, StringComparison.Ordinal);
        Assert.Equal(2, await ShownAsync(sent));
        await sent.ClickAsync("button[type=reset]");
        await sent.WaitForFunctionAsync("document.querySelectorAll('[data-kind]:not([hidden])').length === 135");
        Assert.DoesNotContain("#", sent.Url, StringComparison.Ordinal);
        await context.CloseAsync();
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("fa", "اتحادیه‌های فنلاند")]
    [InlineData("fa", "اتحاديههاي فنلاند")]
    [InlineData("fa", "شعبه ۱۰۲۱")]
    [InlineData("fa", "شعبه 1021")]
    [InlineData("fa", "شعبه ١٠٢١")]
    [InlineData("fa", "كانادا")]
    [InlineData("fa", "امريكا معلمين")]
    [InlineData("en", "malmo")]
    [InlineData("en", "MALMÖ left")]
    [InlineData("en", "workers' council")]
    public async Task What_is_typed_meets_what_is_printed(string language, string words)
    {
        var context = await Chromium.NewContextAsync(390);
        var (page, _) = await OpenAsync(context, $"{language}/supporters/index.html", "#words=" + Uri.EscapeDataString(words));
        var shown = await ShownAsync(page);
        await context.CloseAsync();
        Assert.InRange(shown, 1, 10);
    }

    [Fact]
    public async Task Without_script_there_is_no_filter_and_every_supporter()
    {
        var context = await Chromium.NewContextAsync(390, script: false);
        var (page, _) = await OpenAsync(context, "en/supporters/index.html", "#country=sweden");
        Assert.False(await page.IsVisibleAsync("form.filter"));
        Assert.Equal(135, await page.Locator("[data-kind]:visible").CountAsync());
        await page.FollowAsync("[data-country=sweden] h3 a");
        Assert.Equal(10, await page.Locator(".entries > li").CountAsync());
        await context.CloseAsync();
    }

    [Fact]
    public async Task The_marks_of_the_map_are_reached_by_keyboard_and_lead_to_their_country()
    {
        var context = await Chromium.NewContextAsync(1280);
        var (page, _) = await OpenAsync(context, "en/supporters/map/index.html");
        await page.FocusAsync(".breadcrumbs a >> nth=-1");
        var names = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            names.Add(await page.EvaluateAsync<string>("document.activeElement.closest('svg') ? document.activeElement.textContent.trim() : ''"));
        }

        Assert.Equal(20, names.Distinct().Count(name => name.Length > 0 && char.IsAsciiDigit(name[^1])));
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));
        await page.Locator($"h1:text-is('{names[^1][..names[^1].LastIndexOf(' ')]}')").WaitForAsync();
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public async Task No_name_on_the_map_covers_another_at_any_width(string language)
    {
        foreach (var width in (int[])[320, 390, 768, 1280, 1920])
        {
            var context = await Chromium.NewContextAsync(width);
            var (page, _) = await OpenAsync(context, $"{language}/supporters/map/index.html");
            var clashes = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('figure.map svg')].flatMap(svg => {
                  const names = [...svg.querySelectorAll('a > text:not(.n)')].map(text => ({ name: text.textContent, box: text.getBoundingClientRect() }));
                  return names.flatMap((one, i) => names.slice(i + 1).filter(other =>
                    one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1 && one.box.top + one.box.height / 5 < other.box.bottom - one.box.height / 5 && other.box.top + one.box.height / 5 < one.box.bottom - one.box.height / 5)
                    .map(other => `${one.name} and ${other.name}`));
                })
                """);
            await context.CloseAsync();
            Assert.True(clashes.Length == 0, $"{width} px: {string.Join("; ", clashes)}");
        }
    }

    private static async Task<(IPage Page, List<string> Errors)> OpenAsync(IBrowserContext context, string path, string fragment = "")
    {
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri + fragment);
        return (page, errors);
    }

    private static async Task<int> ShownAsync(IPage page) => await page.Locator("[data-kind]:not([hidden])").CountAsync();
}

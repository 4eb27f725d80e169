using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Facing columns, opened from a disk without JavaScript: what a reader works with.</summary>
[NeedsProgram("Chromium")]
public sealed class FacingTests
{
    private const string Interview = "fa/both/2001-04/interview/index.html";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_reader_chooses_the_languages_and_keeps_the_block(int width)
    {
        var context = await Chromium.NewContextAsync(width, script: false);
        var page = await OpenAsync(context, "#p7");
        Assert.Equal((true, true), await SeenAsync(page));
        await page.Locator(".columns-switch").GetByLabel("English", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        Assert.Equal((false, true), await SeenAsync(page));
        Assert.True(await TopAsync(page) is > -100 and < 400, "the block is left when one language is chosen");
        await page.Locator(".columns-switch").GetByLabel("فارسی", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        Assert.Equal((true, false), await SeenAsync(page));
        await page.Locator(".columns-switch").GetByLabel("هر دو", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        Assert.Equal((true, true), await SeenAsync(page));
        Assert.True(await TopAsync(page) is > -100 and < 400, "the block is left when both are chosen");
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_row_has_one_number_and_is_lit_for_pointer_keyboard_and_address()
    {
        var context = await Chromium.NewContextAsync(1280, script: false);
        var page = await OpenAsync(context, "");
        Assert.Equal(["۷"], await page.Locator("#p7 .bn").AllInnerTextsAsync());
        Assert.Equal("بند ۷", await page.GetAttributeAsync("#p7 .bn", "aria-label"));
        Assert.Equal(2, await page.Locator("h1 > [lang]:visible").CountAsync());
        var plain = await PaperAsync(page, "#p7");
        await page.HoverAsync("#p7 p >> nth=1");
        var lit = await PaperAsync(page, "#p7");
        Assert.NotEqual(plain, lit);
        await page.FocusAsync("#p4 .bn");
        Assert.Equal(lit, await PaperAsync(page, "#p4"));
        await page.ClickAsync("#p7 .bn");
        Assert.EndsWith("#p7", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(await PaperAsync(page, "#p7"), new[] { plain, lit });
        await context.CloseAsync();
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string place)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, Interview)).AbsoluteUri + place);
        return page;
    }

    // Whether the Persian and the English of a row are seen.
    private static async Task<(bool, bool)> SeenAsync(IPage page) =>
        (await page.Locator("#p7 [lang=fa]").First.IsVisibleAsync(), await page.Locator("#p7 [lang=en]").First.IsVisibleAsync());

    private static Task<double> TopAsync(IPage page) => page.EvaluateAsync<double>("document.getElementById('p7').getBoundingClientRect().top");

    private static Task<string> PaperAsync(IPage page, string selector) => page.EvalOnSelectorAsync<string>(selector, "row => getComputedStyle(row).backgroundColor");
}

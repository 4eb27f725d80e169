using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The offline bundle, unpacked and opened by a double click, without a network and under its own policy.</summary>
[NeedsProgram("Chromium")]
public sealed class BundleTests
{
    [Fact]
    public async Task The_bundle_is_read_from_the_language_chooser_to_the_last_text_without_a_network()
    {
        var folder = RealEdition.UnpackBundle(TemporaryFolder.New("ایسکرا بی شبکه"));
        var context = await Chromium.NewContextAsync(390, script: false);
        var page = await context.NewPageAsync();
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) outside.Add(request.Url);
        };
        page.RequestFailed += (_, request) => outside.Add("failed: " + request.Url);

        await page.GotoAsync(new Uri(Path.Join(folder, "index.html")).AbsoluteUri);
        await page.FollowAsync(".language-choice[lang=fa] a");
        await page.FollowAsync("main h3 a");
        await page.FollowAsync("text=گفتگو با خالد حاج‌محمدی");
        Assert.Contains("لحظه به لحظه این کمپین را تعقیب", await page.InnerTextAsync("main"), StringComparison.Ordinal);

        await page.FollowAsync("a[hreflang=en]");
        Assert.Contains("/en/2001-04/interview/", page.Url, StringComparison.Ordinal);
        Assert.Contains("moment by moment", await page.InnerTextAsync("#p5"), StringComparison.Ordinal);
        await context.CloseAsync();
        Assert.Empty(outside);
    }

    [Fact]
    public async Task The_styles_and_the_font_are_used_under_the_policy_of_the_page()
    {
        var folder = RealEdition.UnpackBundle(TemporaryFolder.New("bundle"));
        var context = await Chromium.NewContextAsync(1280);
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") errors.Add(message.Text);
        };
        await page.GotoAsync(new Uri(Path.Join(folder, "fa/2001-04/interview/index.html")).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(font => font.status === 'loaded'))"));
        Assert.StartsWith("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"), StringComparison.Ordinal);
        await context.CloseAsync();
        Assert.Empty(errors);
    }

    [Fact]
    public async Task English_pages_load_no_Persian_font()
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await context.NewPageAsync();
        var fonts = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.ResourceType == "font") fonts.Add(request.Url);
        };
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, "en/2001-04/interview/index.html")).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        await context.CloseAsync();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains("/markazi-text-latin-", font, StringComparison.Ordinal));
    }
}

using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>What a reader sets on the device, and citations copied, on pages opened from a disk.</summary>
[NeedsProgram("Chromium")]
public sealed class ReaderTests
{
    private const string DarkPaper = "rgb(22, 20, 18)";

    [Theory]
    [InlineData("fa", "تیره", "درشت")]
    [InlineData("en", "Dark", "Large")]
    public async Task What_is_set_holds_at_once_after_a_reload_and_on_the_next_page(string language, string dark, string large)
    {
        var context = await Chromium.NewContextAsync(1280);
        var page = await OpenAsync(context, $"{language}/2001-04/interview/index.html");
        var size = await SizeAsync(page);
        await page.ClickAsync(".settings summary");
        await page.GetByLabel(dark, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.GetByLabel(large, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.CheckAsync(".settings input[name=width][value=wide]");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".settings input").First.IsVisibleAsync());
        await page.CheckAsync("#show-apparatus");
        var seen = new List<(string, bool, bool)>();
        await SeeAsync();
        await page.ReloadAsync();
        await SeeAsync();
        Assert.True(await page.Locator(".settings input[name=scheme][value=dark]").IsCheckedAsync());
        Assert.True(await page.IsCheckedAsync("#show-apparatus"));
        await page.GotoAsync(Web($"{language}/2001-04/announcement/index.html"));
        await SeeAsync();
        await page.GotoAsync(Web("index.html"));
        await SeeAsync();
        Assert.All(seen, look => Assert.Equal((DarkPaper, true, true), look));

        await page.GotoAsync(Web($"{language}/index.html"));
        await page.ClickAsync(".settings summary");
        await page.CheckAsync(".settings input[name=scheme][value='']");
        Assert.NotEqual(DarkPaper, await PaperAsync(page));
        await context.CloseAsync();

        async Task SeeAsync()
        {
            await page.WaitForSelectorAsync("html[data-scheme]");
            seen.Add((await PaperAsync(page), await SizeAsync(page) > size * 1.1, await page.EvaluateAsync<bool>("document.documentElement.dataset.width === 'wide'")));
        }
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public async Task Lines_contrast_and_digits_are_set_kept_and_reset(string language)
    {
        var context = await Chromium.NewContextAsync(1280);
        var page = await OpenAsync(context, $"{language}/2001-04/interview/index.html");
        var plain = await SeeAsync();
        await page.ClickAsync(".settings summary");
        foreach (var (name, value) in new[] { ("leading", "loose"), ("contrast", "more"), ("digits", "latin") }) await page.CheckAsync($".settings input[name={name}][value={value}]");
        await page.ReloadAsync();
        var set = await SeeAsync();
        Assert.True(set.Leading > plain.Leading * 1.1, "lines are no further apart");
        Assert.Equal(("rgb(255, 255, 255)", "rgb(0, 0, 0)"), (set.Paper, set.Soft));
        Assert.Contains("Latin Digits", set.Faces, StringComparison.Ordinal);
        Assert.DoesNotContain("Latin Digits", plain.Faces, StringComparison.Ordinal);
        await page.ClickAsync(".settings summary");
        await page.ClickAsync(".settings .reset");
        Assert.Equal(plain, await SeeAsync());
        Assert.Equal(0, await page.Locator(".settings input:not([value='']):checked").CountAsync());
        await page.ReloadAsync();
        Assert.Equal(plain, await SeeAsync());
        await context.CloseAsync();

        async Task<(double Leading, string Paper, string Soft, string Faces)> SeeAsync() => (
            await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('#p4')).lineHeight)"), await PaperAsync(page),
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.byline')).color"),
            await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--persian')"));
    }

    [Fact]
    public async Task Latin_digits_are_a_matter_of_shape_and_the_text_stays_as_it_is()
    {
        var context = await Chromium.NewContextAsync(1280);
        var page = await OpenAsync(context, "fa/2001-04/interview/index.html");
        await page.ClickAsync(".settings summary");
        await page.CheckAsync(".settings input[name=digits][value=latin]");
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.load('1em \"Latin Digits\"', '۷').then(faces => faces.length === 1)"));
        Assert.Equal("۷", (await page.InnerTextAsync("#p7 .bn")).Trim());
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_device_that_asks_for_contrast_gets_it_without_javascript()
    {
        var context = await Chromium.NewContextAsync(390, script: false);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.More, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(Web("fa/index.html"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvalOnSelectorAsync<string>("html", "root => getComputedStyle(root).backgroundColor"));
        await context.CloseAsync();
    }

    [Fact]
    public async Task The_apparatus_has_three_states_that_are_kept()
    {
        var context = await Chromium.NewContextAsync(1280);
        var page = await OpenAsync(context, "fa/2001-04/interview/index.html");
        Assert.Equal((false, true), await SeeAsync());
        await page.CheckAsync("#show-apparatus");
        Assert.Equal((true, true), await SeeAsync());
        await page.ClickAsync(".settings summary");
        Assert.True(await page.IsCheckedAsync("input[name=apparatus][value=on]"));
        await page.CheckAsync("input[name=apparatus][value=off]");
        Assert.False(await page.IsCheckedAsync("#show-apparatus"));
        Assert.Equal((false, false), await SeeAsync());
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("html[data-apparatus=off]");
        Assert.Equal((false, false), await SeeAsync());
        Assert.True(await page.Locator(".gap").First.IsVisibleAsync());
        await context.CloseAsync();

        // Whether the numbers behind emended words, and what is said of gaps, are seen.
        async Task<(bool, bool)> SeeAsync() => (await IsSeenAsync(".call:not(.noting, .lost)"), await IsSeenAsync(".lost"));
        Task<bool> IsSeenAsync(string selector) => page.EvalOnSelectorAsync<bool>(selector, "mark => mark.getBoundingClientRect().width > 2");
    }

    [Fact]
    public async Task Light_is_light_on_a_dark_device()
    {
        var context = await Chromium.NewContextAsync(390, ColorScheme.Dark);
        var page = await OpenAsync(context, "fa/index.html");
        Assert.Equal(DarkPaper, await PaperAsync(page));
        await page.ClickAsync(".settings summary");
        await page.CheckAsync(".settings input[name=scheme][value=light]");
        Assert.Equal("rgb(251, 248, 241)", await PaperAsync(page));
        await context.CloseAsync();
    }

    [Fact]
    public async Task Storage_that_is_refused_or_spoilt_costs_only_the_memory()
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await page.GotoAsync(Web("en/2001-04/message/index.html"));
        await page.ClickAsync(".settings summary");
        await page.CheckAsync(".settings input[name=scheme][value=dark]");
        Assert.Equal(DarkPaper, await PaperAsync(page));

        var other = await context.NewPageAsync();
        other.PageError += (_, error) => errors.Add(error);
        await other.AddInitScriptAsync("localStorage.setItem('iskra-reader', '{\"scheme\": \"dark\\\\\"\", \"size\": 7')");
        await other.GotoAsync(Web("en/2001-04/message/index.html"));
        await other.WaitForSelectorAsync(".settings summary");
        Assert.Null(await other.GetAttributeAsync("html", "data-scheme"));
        await context.CloseAsync();
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("fa", "بند ۳", "paragraph 3")]
    [InlineData("en", "paragraph 3", "بند ۳")]
    public async Task The_number_of_a_block_gives_its_citation_to_copy(string language, string own, string other)
    {
        var context = await Chromium.NewContextAsync(390);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await OpenAsync(context, $"{language}/2001-04/message/index.html");
        var address = $"{RealEdition.Home}{language}/2001-04/message/";
        await page.ClickAsync(".cite .quote >> nth=2 >> button");
        await SaidAsync(page, ".cite");
        Assert.Equal(address, await ClipboardAsync(page));

        await page.FocusAsync("#p3 a.bn");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#p3", page.Url, StringComparison.Ordinal);
        await page.WaitForSelectorAsync(".block-cite:focus");
        await page.ClickAsync(".block-cite .copy");
        await SaidAsync(page, ".block-cite");
        var paragraph = (await ClipboardAsync(page)).Split("\n\n");
        Assert.Equal((3, address + "#p3"), (paragraph.Length, paragraph[2]));
        var block = (AngleSharp.Dom.IElement)RealEdition.Page($"{language}/2001-04/message/index.html").GetElementById("p3")!.Clone();
        foreach (var mark in block.QuerySelectorAll(".bn, .pb, sup").ToList()) mark.Remove();
        Assert.Equal((language == "fa" ? "\u200f" : "") + block.TextContent.Trim(), paragraph[0]);
        Assert.EndsWith("#p3", await page.GetAttributeAsync(".block-cite .ways a[hreflang]", "href"), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('p3').getBoundingClientRect().bottom <= document.querySelector('.block-cite').getBoundingClientRect().top"), "the sheet hides the paragraph");
        await page.ClickAsync(".block-cite summary");
        foreach (var (quote, words) in new[] { (0, own), (1, other) })
        {
            await page.ClickAsync($".block-cite .quote >> nth={quote} >> button");
            await SaidAsync(page, ".block-cite");
            var copied = await ClipboardAsync(page);
            Assert.Contains(words, copied, StringComparison.Ordinal);
            Assert.EndsWith(address + "#p3", copied, StringComparison.Ordinal);
        }

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".block-cite").IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('#p3 a.bn')"));
        await context.CloseAsync();
    }

    /// <summary>Who reads at a mirror passes on an address that works there; a disk has none.</summary>
    [Fact]
    public async Task What_is_shared_leads_to_the_copy_that_is_read()
    {
        const string Text = "fa/2001-04/message/";
        await using var host = await EditionHost.StartAsync(RealEdition.Folder, RealEdition.Result);
        var context = await Chromium.NewContextAsync(390, isOffline: false);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Navigator.prototype.share = given => { window.shared = new URL(given.url, document.baseURI).href; return Promise.resolve(); }");
        foreach (var (address, shared) in new[] { (host.Home + Text, host.Home + Text), (Web(Text + "index.html"), RealEdition.Home + Text) })
        {
            await page.GotoAsync(address);
            await page.ClickAsync("#p3 a.bn");
            await page.ClickAsync(".block-cite .share");
            Assert.Equal(shared + "#p3", await page.EvaluateAsync<string>("shared"));
        }

        await context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_clipboard_the_citation_is_selected_and_copied_the_old_way()
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'clipboard', { get() { return undefined; } }); document.addEventListener('copy', () => { window.copied = getSelection().toString(); })");
        await page.GotoAsync(Web("en/2001-04/message/index.html"));
        await page.ClickAsync(".cite .quote button >> nth=0");
        await SaidAsync(page, ".cite");
        Assert.Contains("version 1.0.0", await page.EvaluateAsync<string>("copied"), StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [Fact]
    public async Task Without_javascript_no_control_is_shown_and_a_number_leads_to_its_block()
    {
        var context = await Chromium.NewContextAsync(390, script: false);
        var page = await OpenAsync(context, "fa/2001-04/message/index.html");
        Assert.False(await page.Locator(".settings").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".work button:visible").CountAsync());
        Assert.True(await page.Locator(".cite .citation").First.IsVisibleAsync());
        await page.ClickAsync("#p3 a.bn");
        Assert.EndsWith("#p3", page.Url, StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("fa/2001-04/interview", "en/2001-04/interview", "[hreflang=en]")]
    [InlineData("en/2001-04/interview", "en/both/2001-04/interview", ":not([hreflang])")]
    [InlineData("fa/both/2001-04/interview", "en/both/2001-04/interview", "[hreflang=en]")]
    public async Task The_language_switch_keeps_the_block_that_is_read(string from, string to, string link)
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await OpenAsync(context, $"{from}/index.html");

        // Who has read nothing yet begins at the head.
        await page.ClickAsync($".languages a{link}");
        await page.WaitForURLAsync(Web($"{to}/index.html"));

        // Whether the address names the block or the reader has scrolled to it; to follow the link, the page is scrolled to its head again.
        await page.GotoAsync(Web($"{from}/index.html") + "#p7");
        await page.ClickAsync($".languages a{link}");
        await page.WaitForURLAsync(Web($"{to}/index.html") + "#p7");
        await page.GotoAsync(Web($"{from}/index.html"));
        await page.EvaluateAsync("() => new Promise(done => { addEventListener('scroll', () => setTimeout(done), { once: true }); document.getElementById('p8').scrollIntoView(); })");
        await page.ClickAsync($".languages a{link}");
        await page.WaitForURLAsync(Web($"{to}/index.html") + "#p8");
        await page.WaitForFunctionAsync("() => document.getElementById('p8').getBoundingClientRect().top < innerHeight && scrollY > 0");
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public async Task The_open_panels_are_accessible_and_fit(string language)
    {
        var context = await Chromium.NewContextAsync(320, bypassPolicy: true);
        var page = await OpenAsync(context, $"{language}/2001-04/interview/index.html");
        await page.ClickAsync("#p3 a.bn");
        await page.ClickAsync(".settings summary");
        await page.CheckAsync(".settings input[name=size][value=larger]");
        var complaints = await Accessibility.ComplaintsAsync(page);
        await context.CloseAsync();
        Assert.Empty(complaints);
    }

    private static string Web(string path) => new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri;

    private static async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Web(path));
        return page;
    }

    private static Task<string> PaperAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static Task<double> SizeAsync(IPage page) => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)");

    private static Task<string> ClipboardAsync(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");

    // What a screen reader hears; waited for, and then taken away, so that the next is waited for too.
    private static async Task SaidAsync(IPage page, string box)
    {
        await page.WaitForSelectorAsync($"{box} [role=status]:not(:empty)");
        await page.EvaluateAsync($"() => {{ document.querySelector('{box} [role=status]').textContent = '' }}");
    }
}

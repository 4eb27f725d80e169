using IskraSite.Tests.Outputs.Books.OneFile;
using IskraSite.Tests.Outputs.Site.Search;
using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>
/// One file, alone in a folder, without a network and, as where Android's file manager opens it, without a store: what a reader does with it.
/// </summary>
[NeedsProgram("Chromium")]
public sealed class OneFileTests
{
    private const string Persian = "download/iskra-2001-04-fa.html";
    private const string English = "download/iskra-2001-04-en.html";
    private const string Both = "download/iskra-2001-04-bilingual.html";

    public static TheoryData<string> Files => [.. RealEdition.OneFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_search_finds_what_that_of_the_site_finds_in_the_same_order(string file)
    {
        await using var reader = await Reader.OpenAsync(file);
        var isBilingual = file.Contains("bilingual", StringComparison.Ordinal);
        var (wrong, asked) = (new List<string>(), 0);
        foreach (var query in GoldenQueries.All)
        {
            // A file has only its own languages and, when it is an issue's, nothing of the edition's pages.
            var language = isBilingual ? query.Language : "";
            var expected = SearchOracle.OfRealEdition.Find(query.Text, language, query.Issue).Select(address => FilePlaces.Of(address, file)).OfType<string>().ToList();
            var found = await reader.FindAsync(query.Text, language, query.Issue);
            asked++;
            if (!expected.SequenceEqual(found)) wrong.Add($"{query.Text}: {string.Join(' ', expected)}\nbut found: {string.Join(' ', found)}");
        }

        Assert.True(asked > 80);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(Persian, "درس عبرت", "announcement/p7")]
    [InlineData(English, "kidney", "announcement/p5")]
    [InlineData(Both, "kidney", "announcement/p5")]
    public async Task It_is_read_searched_and_filtered_without_a_network_or_a_store(string file, string query, string place)
    {
        await using var reader = await Reader.OpenAsync(file, width: 390, hasStore: false);
        var hits = await reader.AskAsync(query);
        Assert.Contains(hits, hit => hit.StartsWith(place, StringComparison.Ordinal));
        Assert.NotEmpty(await reader.Page.Locator("#hits mark").AllTextContentsAsync());
        await reader.Page.Locator("#hits a").First.ClickAsync();
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.querySelector(':target').getBoundingClientRect().top > document.querySelector('.masthead').getBoundingClientRect().bottom - 1"));

        await reader.Page.SelectOptionAsync("#filter-country", "sweden");
        Assert.Equal(10, await reader.Page.Locator("[data-kind]:visible").CountAsync());
        await reader.AskAsync("Corbyn");
        await reader.Page.Locator("#hits a[href$='open-letter/gb-9']").First.ClickAsync();
        Assert.True(await reader.Page.Locator("[id='open-letter/gb-9']:target").IsVisibleAsync(), "a hit that the filter had hidden is shown");
        Assert.Equal(135, await reader.Page.Locator("[data-kind]:visible").CountAsync());
        await reader.Page.SelectOptionAsync("#scheme", "dark");
        Assert.Equal("dark", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        Assert.Single(reader.Requests);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Light_or_dark_is_the_devices_until_the_reader_chooses_and_the_choice_is_kept()
    {
        await using var reader = await Reader.OpenAsync(Persian, scheme: ColorScheme.Dark);
        Assert.Equal("rgb(22, 20, 18)", await reader.PaperAsync());
        await reader.Page.SelectOptionAsync("#scheme", "light");
        Assert.Equal("rgb(251, 248, 241)", await reader.PaperAsync());
        await reader.Page.ReloadAsync();
        Assert.Equal("rgb(251, 248, 241)", await reader.PaperAsync());
        await reader.Page.SelectOptionAsync("#scheme", "");
        Assert.Equal("rgb(22, 20, 18)", await reader.PaperAsync());
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await reader.PaperAsync());
        Assert.False(await reader.Page.IsVisibleAsync("#q"));
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(Persian)]
    [InlineData(Both)]
    public async Task Its_font_is_used_under_its_policy(string file)
    {
        await using var reader = await Reader.OpenAsync(file);
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(font => font.status === 'loaded'))"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Without_script_every_text_and_supporter_can_be_read()
    {
        await using var reader = await Reader.OpenAsync(Persian, script: false);
        Assert.Contains("لحظه به لحظه این کمپین را تعقیب", await reader.Page.InnerTextAsync("[id='interview/p5']"), StringComparison.Ordinal);
        Assert.Equal(135, await reader.Page.Locator("[data-kind]:visible").CountAsync());
        foreach (var control in (string[])["#q", "#filter-words", "#scheme", "#find"]) Assert.False(await reader.Page.IsVisibleAsync(control), control);
        await reader.Page.ClickAsync("#contents a >> text=گفتگو با خالد");
        Assert.True(await reader.Page.Locator("[id='interview/']:target").IsVisibleAsync());
        await reader.Page.CheckAsync("#show-apparatus");
        Assert.True(await reader.Page.Locator(".call").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData(Persian)]
    [InlineData(English)]
    [InlineData(Both)]
    public async Task It_is_accessible_and_fits(string file)
    {
        await using var reader = await Reader.OpenAsync(file, 320, bypassPolicy: true);
        await reader.AskAsync(file == English ? "postal union" : "سندیکای کارگران");
        Assert.Empty(await Accessibility.ComplaintsAsync(reader.Page));
    }

    /// <summary>A browser with one file, alone in a folder.</summary>
    private sealed class Reader(IBrowserContext context, IPage page) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public List<string> Complaints { get; } = [];

        public List<string> Requests { get; } = [];

        public static async Task<Reader> OpenAsync(
            string file, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool bypassPolicy = false, bool hasStore = true)
        {
            var copy = Path.Join(TemporaryFolder.New("از دست دوست"), Path.GetFileName(file));
            await File.WriteAllBytesAsync(copy, RealEdition.Bytes(file));
            var context = await Chromium.NewContextAsync(width, scheme, script, bypassPolicy);
            if (!hasStore)
            {
                await context.AddInitScriptAsync("""
                    const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
                    for (const store of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, store, { get: refuse });
                    history.replaceState = refuse;
                    """);
            }

            var reader = new Reader(context, await context.NewPageAsync());
            reader.Page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") reader.Complaints.Add(message.Text);
            };
            reader.Page.PageError += (_, message) => reader.Complaints.Add(message);
            reader.Page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith("data:", StringComparison.Ordinal)) reader.Requests.Add(request.Url);
            };
            await reader.Page.GotoAsync(new Uri(copy).AbsoluteUri);
            return reader;
        }

        /// <summary>What the searcher finds, without its page.</summary>
        public async Task<IReadOnlyList<string>> FindAsync(string query, string language, string issue) => await Page.EvaluateAsync<string[]>("""
            ([query, language, issue]) => {
              const sequences = iskraQuery.parse(query);
              return iskraSearch.candidates(sequences, language, issue)
                .then(hits => Promise.all(hits.map(hit => iskraSearch.fetch(hit, sequences))))
                .then(found => found.filter(Boolean).map(hit => hit.anchor));
            }
            """, new object[] { query, language, issue });

        /// <summary>Types a query and asks for more until there are no more.</summary>
        /// <returns>The fragments of the hits.</returns>
        public async Task<IReadOnlyList<string>> AskAsync(string query, string language = "", string issue = "") =>
            [.. (await Page.AskAsync(query, language, issue)).Select(address => Uri.UnescapeDataString(new Uri(address).Fragment[1..]))];

        /// <summary>The colour of the paper.</summary>
        public async Task<string> PaperAsync() => await Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        public async ValueTask DisposeAsync() => await context.CloseAsync();
    }
}

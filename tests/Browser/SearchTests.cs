using System.Text.Json;
using IskraSite.Languages;
using IskraSite.Preview;
using IskraSite.Publishing.OnDemand;
using IskraSite.Tests.Outputs.Site.Search;
using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The search as a reader uses it: in a browser, from a server with the deployment's headers and from a disk.</summary>
[NeedsProgram("Chromium")]
public sealed class SearchTests
{
    public static TheoryData<string, string> Doors => new() { { "http", "fa" }, { "http", "en" }, { "file", "fa" }, { "file", "en" } };

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task The_browser_finds_what_the_texts_hold_in_the_same_order(string scheme, string language)
    {
        await using var reader = await Reader.OpenAsync(scheme, $"{language}/search/index.html");
        var wrong = new List<string>();
        foreach (var query in GoldenQueries.All.Where(query => query.Page == language))
        {
            var expected = SearchOracle.OfRealEdition.Find(query.Text, query.Language, query.Issue, query.Page);
            var found = await reader.AskAsync(query.Text, query.Language, query.Issue);
            if (!expected.SequenceEqual(found)) wrong.Add($"{query.Text}: {string.Join(' ', expected)}\nbut found: {string.Join(' ', found)}");
        }

        Assert.Empty(wrong);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task In_an_edition_of_three_issues_hits_stand_where_they_are_and_an_issue_can_be_searched_alone()
    {
        using var bench = EditionBench.Real();
        foreach (var later in (string[])["2001-05", "2001-06"])
        {
            foreach (var file in Directory.EnumerateFiles(bench.PathOf("issues/2001-04"), "*", SearchOption.AllDirectories))
            {
                var copy = file.Replace("2001-04", later, StringComparison.Ordinal);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            bench.Replace($"issues/{later}/issue.yml", "date: 2001-04-19/..", $"date: {later}~");
        }

        Assert.Empty(bench.Build().Findings);
        var oracle = new SearchOracle(bench.Input);
        await using var reader = await Reader.OpenAsync("file", "fa/search/index.html", folder: bench.Output);
        foreach (var (query, issue) in new[] { ("محمود صالحی", ""), ("محمود صالحی", "2001-05"), ("«درس عبرت»", ""), ("Corbyn", "2001-06"), ("دستگ", "2001-04"), ("kidney prison", "") })
        {
            var expected = oracle.Find(query, "", issue);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await reader.AskAsync(query, "", issue));
        }
    }

    [Fact]
    public async Task Every_letter_folds_in_the_browser_as_in_the_builder()
    {
        await using var reader = await Reader.OpenAsync("file", "fa/search/index.html");
        var folded = await reader.Page.EvaluateAsync<string>("""
            () => {
              const all = [];
              for (let c = 0; c < 65536; c++) if (c < 0xD800 || c > 0xDFFF) all.push(iskraFolding.fold(String.fromCharCode(c)) + (iskraFolding.words(iskraFolding.fold(String.fromCharCode(c))).length > 0 ? '+' : '-'));
              return JSON.stringify(all);
            }
            """);
        var expected = Enumerable.Range(0, 0x10000).Where(c => c is < 0xD800 or > 0xDFFF)
            .Select(c => Folding.Fold([(char)c])).Select(letter => letter + (letter.Length > 0 && Tokenizer.IsLetter(letter[0]) ? "+" : "-"));
        Assert.Equal(expected, JsonSerializer.Deserialize<string[]>(folded)!);
    }

    [Theory]
    [InlineData("می‌کند", "می‌کند")]
    [InlineData("میکند", "می‌کند")]
    [InlineData("ميكند", "می‌کند")]
    [InlineData("بین المللی طبقه", "بین‌المللی", "طبقه")]
    [InlineData("«همبستگی بین المللی طبقه»", "همبستگی بین‌المللی طبقه")]
    [InlineData("زندان دستگ", "زندان", "دستگیری")]
    [InlineData("1380", "۱۳۸۰")]
    [InlineData("haj mohammadi", "Haj-Mohammadi")]
    [InlineData("مسوول کمپین", "مسئول")]
    [InlineData("نامه‌ی سرگشاده", "نامه", "سرگشاده")]
    [InlineData("Mahmud Salehi", "Mahmoud Salehi")]
    public async Task The_marks_fall_on_the_words_that_are_meant(string query, params string[] marked)
    {
        await using var reader = await Reader.OpenAsync("file", "fa/search/index.html");
        await reader.AskAsync(query);
        var marks = await reader.Page.Locator("#hits mark").AllTextContentsAsync();
        Assert.All(marked, mark => Assert.Contains(mark, marks));
        if (marked.Length == 1 && !query.Contains(' ', StringComparison.Ordinal)) Assert.All(marks, mark => Assert.Equal(Folding.Fold(marked[0]), Folding.Fold(mark)));
    }

    [Fact]
    public async Task Letters_in_forms_of_presentation_are_the_letters()
    {
        await using var reader = await Reader.OpenAsync("file", "fa/search/index.html");
        var expected = await reader.AskAsync("صالحی");
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await reader.AskAsync("\uFEBB\uFE8E\uFEDF\uFEA4\uFBFD"));
    }

    [Theory]
    [InlineData("Constantinople", "", "“Constantinople” does not occur in this edition. Type only")]
    [InlineData("freedom Constantinople", "fa", "“Constantinople” does not occur in this edition. Type only")]
    [InlineData("kidney Corbyn", "", "No one passage has all of these words.")]
    [InlineData("kidney", "fa", "Set language and issue to “All”")]
    [InlineData("\"unions trade\"", "", "Take the quotation marks away")]
    public async Task What_is_said_when_nothing_is_found_is_so(string query, string language, string said)
    {
        await using var reader = await Reader.OpenAsync("file", "en/search/index.html");
        Assert.Empty(await reader.AskAsync(query, language));
        Assert.Contains(said, await reader.Page.InnerTextAsync("#search-status"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa", "آزدای محمود", "آزادی محمود")]
    [InlineData("en", "campain", "campaign")]
    public async Task A_slip_is_answered_with_the_word_that_the_edition_has(string page, string slip, string meant)
    {
        await using var reader = await Reader.OpenAsync("file", $"{page}/search/index.html");
        Assert.Empty(await reader.AskAsync(slip));
        var offer = reader.Page.Locator("#search-status button");
        Assert.Equal(meant, await offer.TextContentAsync());
        await offer.ClickAsync();
        await reader.Page.WaitForSelectorAsync("#hits li");
        Assert.Equal(meant, await reader.Page.InputValueAsync("#q"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_name_of_another_script_is_marked_where_it_stands()
    {
        await using var reader = await Reader.OpenAsync("file", "en/search/index.html");
        await reader.AskAsync("محمود صالحی", "en");
        var marks = await reader.Page.Locator("#hits mark").AllTextContentsAsync();
        Assert.Contains("Mahmoud Salehi", marks);
        Assert.Equal("en", await reader.Page.Locator("#hits li").First.GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Of_a_long_passage_the_place_is_shown_where_the_words_of_the_query_meet()
    {
        await using var reader = await Reader.OpenAsync("file", "fa/search/index.html");
        await reader.AskAsync("آن ها", "fa", "2001-04");
        var snippet = reader.Page.Locator("#hits li", new PageLocatorOptions { Has = reader.Page.Locator("a[href$='interview/index.html#p5']") }).Locator(".snippet");
        Assert.Contains("آن‌ها", await snippet.Locator("mark").AllTextContentsAsync());
        Assert.True((await snippet.TextContentAsync())!.Length < 500, "a stretch of it");
    }

    [Fact]
    public async Task A_hit_says_where_it_stands_and_leads_to_the_block()
    {
        await using var reader = await Reader.OpenAsync("http", "fa/search/index.html");
        await reader.AskAsync("«درس عبرت» دیگر");
        var first = reader.Page.Locator("#hits li").First;
        Assert.Equal("فارسی · اطلاعیه · ایسکرا، ۳۰ فروردین ۱۳۸۰ یا پس از آن · بند ۷", await first.Locator(".quiet").TextContentAsync());
        await reader.Page.FollowAsync("#hits a >> nth=0");
        Assert.EndsWith("/fa/2001-04/announcement/index.html#p7", reader.Page.Url, StringComparison.Ordinal);
        Assert.True(await reader.Page.Locator("#p7:target").IsVisibleAsync());
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task The_address_keeps_what_was_asked(string scheme)
    {
        await using var reader = await Reader.OpenAsync(scheme, "en/search/index.html");
        var found = await reader.AskAsync("Corbyn", "fa");
        Assert.EndsWith("?q=Corbyn&lang=fa", reader.Page.Url, StringComparison.Ordinal);
        await reader.Page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await reader.WaitAsync("document.getElementById('hits').dataset.query === 'Corbyn'");
        Assert.Equal(found.Count, await reader.Page.Locator("#hits li").CountAsync());
        Assert.Equal("Corbyn", await reader.Page.InputValueAsync("#q"));
        Assert.Equal("fa", await reader.Page.InputValueAsync("#in-language"));
    }

    [Fact]
    public async Task It_is_used_by_keyboard_and_heard()
    {
        await using var reader = await Reader.OpenAsync("http", "en/search/index.html");
        await reader.Page.FocusAsync("#in-issue");
        await reader.Page.FocusAsync(".skip");
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("salehi");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.WaitAsync("document.getElementById('hits').dataset.query === 'salehi'");
        Assert.Equal("status", await reader.Page.Locator("#search-status").GetAttributeAsync("role"));
        var status = (await reader.Page.TextContentAsync("#search-status"))!;
        Assert.Matches("^Found: [0-9]+$", status);
        Assert.Equal(20, await reader.Page.Locator("#hits li").CountAsync());
        await reader.Page.FocusAsync("#more-hits");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.WaitAsync("document.querySelectorAll('#hits li').length === 40");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('#hits a')[20]"));
        await reader.Page.FocusAsync("#more-hits");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.WaitAsync("document.querySelectorAll('#hits li').length > 40");
        Assert.Equal(status, $"Found: {await reader.Page.Locator("#hits li").CountAsync()}");
        Assert.True(await reader.Page.Locator("#more-hits").IsHiddenAsync());
    }

    [Fact]
    public async Task One_word_loads_one_shard_of_the_index()
    {
        await using var reader = await Reader.OpenAsync("http", "fa/search/index.html");
        var shards = new List<string>();
        reader.Page.Request += (_, request) => shards.Add(new Uri(request.Url).AbsolutePath);
        await reader.AskAsync("می‌کند");
        Assert.Single(shards, shard => shard.StartsWith("/search/w", StringComparison.Ordinal));
        Assert.Contains(shards, shard => shard.StartsWith("/search/2001-04/fa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shard_that_does_not_arrive_is_said_and_asked_for_again()
    {
        await using var reader = await Reader.OpenAsync("http", "en/search/index.html");
        await reader.Page.RouteAsync("**/search/w*.js*", route => route.AbortAsync());
        Assert.Empty(await reader.AskAsync("kidney"));
        Assert.StartsWith("A part of the search index did not arrive", await reader.Page.TextContentAsync("#search-status"), StringComparison.Ordinal);
        await reader.Page.UnrouteAsync("**/search/w*.js*");
        await reader.AskAsync("kidneys");
        Assert.NotEmpty(await reader.AskAsync("kidney"));
    }

    [Fact]
    public async Task The_one_policy_admits_shards_of_the_index_only()
    {
        await using var reader = await Reader.OpenAsync("http", "fa/search/index.html");
        var refused = await reader.Page.EvaluateAsync<string[]>("""
            () => ['document.createElement("script").src = "/search/w0.js"', 'document.body.innerHTML = "<b>x</b>"', 'trustedTypes.createPolicy("other", {})', 'trustedTypes.createPolicy("iskra-shards", {})']
              .map((code, i) => { try { [() => { document.createElement('script').src = '/search/w0.js'; }, () => { document.body.innerHTML = '<b>x</b>'; }, () => trustedTypes.createPolicy('other', {}), () => trustedTypes.createPolicy('iskra-shards', {})][i](); return 'done: ' + code; } catch (refused) { return refused.name; } })
            """);
        Assert.Equal(["TypeError", "TypeError", "TypeError", "TypeError"], refused);
    }

    [Fact]
    public async Task Without_javascript_the_page_leads_to_the_indexes()
    {
        var context = await Chromium.NewContextAsync(390, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, "fa/search/index.html")).AbsoluteUri);
        Assert.False(await page.IsVisibleAsync("#search"));
        Assert.Contains("جاوااسکریپت", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.FollowAsync("main >> text=افراد");
        Assert.EndsWith("fa/people/index.html", page.Url, StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("fa", "سندیکای کارگران")]
    [InlineData("en", "postal union")]
    [InlineData("fa", "1678471")]
    public async Task The_hits_are_accessible_and_fit(string language, string query)
    {
        await using var reader = await Reader.OpenAsync("file", $"{language}/search/index.html", bypassPolicy: true);
        await reader.AskAsync(query, isAll: false);
        Assert.Empty(await Accessibility.ComplaintsAsync(reader.Page));
    }

    private static readonly Lazy<LiveEdition> Live = new(() =>
    {
        var edition = new LiveEdition(new() { Input = Repository.Input, Theme = Repository.Theme });
        edition.Refresh();
        return edition;
    });

    /// <summary>A browser at the page of the search.</summary>
    private sealed class Reader(IBrowserContext context, IPage page, PreviewServer? server, string folder) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public List<string> Complaints { get; } = [];

        public static async Task<Reader> OpenAsync(string scheme, string path, bool bypassPolicy = false, string? folder = null)
        {
            folder ??= RealEdition.Folder;
            PreviewServer? server = null;
            if (scheme == "http")
            {
                server = await PreviewServer.StartAsync(0, _ => new PreviewSite(Live.Value));
            }

            var context = await Chromium.NewContextAsync(390, bypassPolicy: bypassPolicy, isOffline: server is null);
            var reader = new Reader(context, await context.NewPageAsync(), server, folder);
            reader.Page.Console += (_, message) =>
            {
                // A browser that does not know a feature says so of the header that forbids it.
                if (message.Type is "error" or "warning" && !message.Text.Contains("Permissions-Policy", StringComparison.Ordinal)) reader.Complaints.Add(message.Text);
            };
            reader.Page.PageError += (_, message) => reader.Complaints.Add(message);
            // A page of the preview waits for the next change: it is never done loading.
            await reader.Page.GotoAsync(server is null ? new Uri(Path.Join(folder, path)).AbsoluteUri : new Uri(server.Address, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            return reader;
        }

        /// <summary>Asks, waits for the hits, and asks for more until there are no more.</summary>
        /// <returns>The addresses of the hits, from the root of the edition.</returns>
        public async Task<IReadOnlyList<string>> AskAsync(string query, string language = "", string issue = "", bool isAll = true)
        {
            var root = server is null ? new Uri(folder + "/").AbsoluteUri : server.Address.AbsoluteUri;
            var found = await Page.AskAsync(query, language, issue, isAll);
            return [.. found.Select(address => address[root.Length..])];
        }

        /// <summary>Waits until something holds. (Playwright's own waiting evaluates strings in the page, which its policy refuses.)</summary>
        public Task WaitAsync(string condition) => Patience.UntilAsync(() => Page.EvaluateAsync<bool>(condition), condition);

        public async ValueTask DisposeAsync()
        {
            await context.CloseAsync();
            if (server is not null) await server.DisposeAsync();
        }
    }
}

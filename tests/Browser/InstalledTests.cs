using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>What the browser keeps of the edition, in a real browser with a line that breaks.</summary>
[NeedsProgram("Chromium")]
public sealed class InstalledTests
{
    private const string Gone =
        "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(([workers, names]) => workers.length + names.length === 0)";

    private const string Names = "caches.keys().then(names => names.filter(name => !name.endsWith(' state')).sort())";

    [Fact]
    public async Task What_was_read_is_read_again_without_a_network_and_what_was_not_is_answered_helpfully()
    {
        await using var reader = await Reader.StartAsync();
        await reader.OpenAsync("fa/2001-04/interview/index.html");
        await reader.WaitUntilKeptAsync("fa/2001-04/interview/index.html");
        await reader.WaitUntilKeptAsync(RealEdition.Font("markazi-text"));
        await reader.OpenAsync("fa/2001-04/message/");
        await reader.WaitUntilKeptAsync("fa/2001-04/message/index.html");
        reader.Host.IsCut = _ => true;

        await reader.OpenAsync("fa/2001-04/interview/");
        Assert.Contains("لحظه به لحظه این کمپین را تعقیب", await reader.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(font => font.status === 'loaded'))"));
        Assert.NotEqual("16px", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.nameplate')).fontSize"));

        await reader.OpenAsync("fa/2001-04/radio/index.html");
        Assert.StartsWith(reader.Host.Home + "fa/kept/index.html", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("این صفحه روی این دستگاه نیست", await reader.Page.InnerTextAsync("#not-kept"), StringComparison.Ordinal);
        await reader.WaitAsync("document.querySelectorAll('#kept-pages li').length >= 2");
        Assert.Contains("گفتگو با خالد حاج‌محمدی", await reader.Page.InnerTextAsync("#kept-pages"), StringComparison.Ordinal);
        await reader.OpenAsync("en/2001-04/radio/index.html");
        Assert.Contains("This page is not kept on this device", await reader.Page.InnerTextAsync("#not-kept"), StringComparison.Ordinal);

        reader.Host.IsCut = _ => false;
        await reader.Page.FollowAsync("#try-again");
        await reader.WaitAsync("location.pathname.endsWith('/en/2001-04/radio/index.html') && document.readyState !== 'loading'");
        Assert.Equal("en", await reader.Page.GetAttributeAsync("html", "lang"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Nothing_is_fetched_unasked_but_what_is_read_and_what_helps_when_the_line_is_cut()
    {
        await using var reader = await Reader.StartAsync();
        await reader.OpenAsync("en/2001-04/message/index.html");
        await reader.WaitUntilKeptAsync("en/2001-04/message/index.html");
        var unasked = reader.Host.Answers.Where(answer => !answer.IsReaders).ToList();
        Assert.All(unasked, answer => Assert.Matches(@"^(sw\.js|kept/\d+\.txt|(fa|en)/kept/index\.html|assets/.*|en/2001-04/message/index\.html)$", answer.Path));
        Assert.InRange(unasked.Sum(answer => answer.Bytes), 1, 32 * 1024);
    }

    [Fact]
    public async Task The_whole_edition_when_asked_for_is_there_without_a_network_search_included()
    {
        await using var reader = await Reader.StartAsync();
        await reader.KeepAllAsync("fa");
        Assert.Contains("همه نسخه روی این دستگاه است", await reader.Page.InnerTextAsync("#kept-status"), StringComparison.Ordinal);
        reader.Host.IsCut = _ => true;
        var pages = RealEdition.Pages.Where(path => path != "404.html").ToList();
        var missing = await reader.Page.EvaluateAsync<string[]>(
            "([home, pages]) => Promise.all(pages.map(page => fetch(home + page).then(answer => answer.ok && answer.url === home + page ? '' : page, () => page))).then(all => all.filter(Boolean))",
            new object[] { reader.Host.Home.AbsoluteUri, pages });
        Assert.Empty(missing);
        Assert.True(pages.Count > 200);
        await reader.OpenAsync("fa/both/2001-04/interview/index.html");
        Assert.Contains("moment by moment", await reader.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await reader.OpenAsync("fa/search/index.html");
        await reader.Page.FillAsync("#q", "سنندج");
        await reader.Page.FollowAsync("#hits a >> nth=0");
        Assert.DoesNotContain("/search/", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("سنندج", await reader.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await reader.OpenAsync("fa/2001-04/interview/text.txt");
        Assert.Contains("گفتگو", await reader.Page.InnerTextAsync("body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_breaks_while_the_edition_is_kept_is_told_and_the_rest_follows_later()
    {
        await using var reader = await Reader.StartAsync();
        await reader.OpenAsync("en/kept/index.html");
        await reader.WaitAsync("!document.getElementById('keep-all').hidden");
        reader.Host.IsCut = path => path.StartsWith("fa/supporters/", StringComparison.Ordinal);
        await reader.Page.ClickAsync("#keep-all");
        await reader.WaitAsync("/The connection was lost/.test(document.getElementById('kept-status').textContent)");
        Assert.NotEmpty(reader.Host.Lost);
        reader.Host.IsCut = _ => false;
        reader.Host.Answers.Clear();
        await reader.Page.ClickAsync("#keep-all");
        await reader.WaitAsync("/whole edition is kept/.test(document.getElementById('kept-status').textContent)");
        Assert.DoesNotContain(reader.Host.Answers, answer => answer.Path.StartsWith("fa/both/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_update_killed_half_way_leaves_the_old_version_whole_and_a_complete_one_takes_its_place_as_a_whole()
    {
        using var bench = EditionBench.Real();
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "version: 1.0.1\npublished");
        bench.Replace("edition.yml", "history:\n  - version: 1.0.0\n", "history:\n  - version: 1.0.1\n");
        var later = bench.Build();
        Assert.Empty(later.Findings);
        await using var reader = await Reader.StartAsync();
        await reader.KeepAllAsync("en");
        var old = await reader.Page.EvaluateAsync<string[]>(Names);

        // The pages up to «en» arrive, then the line breaks.
        reader.Host.Publish(bench.Output, later);
        reader.Host.IsCut = path => path.StartsWith("fa/", StringComparison.Ordinal);
        await reader.OpenAsync("en/2001-04/message/index.html");
        await Patience.UntilAsync(() => Task.FromResult(reader.Host.Lost.Any(path => path.StartsWith("fa/", StringComparison.Ordinal))), "the worker asks");
        await reader.WaitAsync("navigator.serviceWorker.getRegistration().then(r => !r.installing && !r.waiting)");
        Assert.Equal(2, (await reader.Page.EvaluateAsync<string[]>(Names)).Length);
        reader.Host.IsCut = _ => true;
        Assert.All(await reader.VersionsAsync(), version => Assert.Equal("1.0.0", version));

        reader.Host.IsCut = _ => false;
        await reader.OpenAsync("en/2001-04/interview/index.html");
        await reader.Page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => true)");
        await reader.WaitAsync($"caches.match(new URL('/a/b/?active', location).href).then(found => found.text()).then(name => name !== '{old[0]}')");
        reader.Host.IsCut = _ => true;
        Assert.All(await reader.VersionsAsync(), version => Assert.Equal("1.0.1", version));
        Assert.DoesNotContain(old[0], await reader.Page.EvaluateAsync<string[]>(Names));
    }

    [Fact]
    public async Task Switched_off_nothing_is_left_and_nothing_is_kept_until_it_is_switched_on()
    {
        await using var reader = await Reader.StartAsync();
        await reader.OpenAsync("en/kept/index.html");
        await reader.WaitAsync("!document.getElementById('keep-off').hidden");
        await reader.Page.ClickAsync("#keep-off");
        await reader.WaitAsync("!document.getElementById('keep-on').hidden");
        Assert.Contains("nothing is kept", await reader.Page.InnerTextAsync("#kept-status"), StringComparison.Ordinal);
        foreach (var path in (string[])["en/2001-04/message/index.html", "en/kept/index.html"])
        {
            await reader.OpenAsync(path);
            Assert.True(await reader.Page.EvaluateAsync<bool>(Gone));
        }

        await reader.Page.ClickAsync("#keep-on");
        await reader.WaitUntilKeptAsync("en/kept/index.html");
    }

    [Fact]
    public async Task A_publisher_who_turns_it_off_ends_the_workers_of_yesterday()
    {
        using var bench = EditionBench.Real();
        bench.Replace("edition.yml", ", installed", "");
        var later = bench.Build();
        Assert.Empty(later.Findings);
        await using var reader = await Reader.StartAsync();
        await reader.OpenAsync("en/2001-04/message/index.html");
        await reader.WaitUntilKeptAsync("en/2001-04/message/index.html");
        reader.Host.Publish(bench.Output, later);
        await reader.OpenAsync("en/2001-04/interview/index.html");
        await reader.WaitAsync(Gone);
    }

    /// <summary>A reader at a host.</summary>
    private sealed class Reader(IBrowserContext context, IPage page, EditionHost host) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public EditionHost Host { get; } = host;

        public List<string> Complaints { get; } = [];

        public static async Task<Reader> StartAsync()
        {
            var host = await EditionHost.StartAsync(RealEdition.Folder, RealEdition.Result);
            var context = await Chromium.NewContextAsync(390, isOffline: false);
            var reader = new Reader(context, await context.NewPageAsync(), host);
            reader.Page.Console += (_, message) =>
            {
                if (message.Type == "error" && !message.Text.Contains("ERR_", StringComparison.Ordinal)) reader.Complaints.Add(message.Text);
            };
            return reader;
        }

        public Task<IResponse?> OpenAsync(string path) => Page.GotoAsync(new Uri(Host.Home, path).AbsoluteUri);

        public async Task KeepAllAsync(string language)
        {
            await OpenAsync($"{language}/kept/index.html");
            await WaitAsync("!document.getElementById('keep-all').hidden");
            await Page.ClickAsync("#keep-all");
            await WaitAsync("document.getElementById('keep-all').hidden && document.getElementById('keep-pause').hidden");
        }

        /// <summary>The versions that pages of all sorts say they are of.</summary>
        public async Task<IReadOnlyList<string>> VersionsAsync()
        {
            var versions = new List<string>();
            foreach (var path in (string[])["fa/index.html", "fa/both/2001-04/interview/index.html", "en/2001-04/message/index.html", "en/supporters/index.html", "en/search/index.html", "en/places/index.html"])
            {
                await OpenAsync(path);
                Assert.Equal(Host.Home + path, Page.Url);
                versions.Add((await Page.InnerTextAsync(".how-to-cite bdi[dir=ltr]")).Replace('۰', '0').Replace('۱', '1'));
            }

            return versions;
        }

        public Task WaitUntilKeptAsync(string path) => WaitAsync($"caches.match('{Host.Home}{path}').then(found => Boolean(found))");

        public Task WaitAsync(string condition) => Patience.UntilAsync(() => IsSoAsync(condition), condition);

        public async ValueTask DisposeAsync()
        {
            await context.CloseAsync();
            await Host.DisposeAsync();
        }

        // A page that is just being left answers nothing.
        private async Task<bool> IsSoAsync(string condition)
        {
            try
            {
                return await Page.EvaluateAsync<bool>(condition);
            }
            catch (PlaywrightException gone) when (gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                return false;
            }
        }
    }
}

using System.Net;
using IskraSite.Preview;
using IskraSite.Publishing.OnDemand;
using Xunit;

namespace IskraSite.Tests.Preview;

/// <summary>The preview server, asked as a browser asks.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task Pages_come_with_the_headers_of_the_deployment()
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        using var answer = await preview.GetAsync("fa/index.html");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        using var feed = await preview.GetAsync("fa/atom.xml");
        Assert.Equal("application/atom+xml; charset=utf-8", feed.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("no/such/page.html")]
    [InlineData("..%2f..%2fetc/passwd")]
    [InlineData(".iskra-output")]
    public async Task What_the_edition_has_not_is_not_found(string path)
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        using var answer = await preview.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("This page was not found", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_and_another_method_are_refused()
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "fa/index.html");
        foreign.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.SendAsync(foreign)).StatusCode);
        using var post = new HttpRequestMessage(HttpMethod.Post, "fa/index.html");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.SendAsync(post)).StatusCode);
    }

    [Theory]
    [InlineData("fa-IR,fa;q=0.9", "/fa/")]
    [InlineData("de,en;q=0.5", "/en/")]
    [InlineData("de", null)]
    public async Task The_language_chooser_passes_on_a_reader_of_a_language_of_the_edition(string languages, string? to)
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var answer = await preview.SendAsync(request);
        Assert.Equal(to, answer.Headers.Location?.OriginalString);
        Assert.Equal(to is null ? HttpStatusCode.OK : HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task A_mistake_is_shown_on_the_last_good_page_and_goes_when_it_is_mended()
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        var page = Directory.EnumerateFiles(Path.Join(bench.Input, "pages"), "*.fa.md").First();
        var good = await File.ReadAllTextAsync(page);
        await preview.GetAsync("fa/index.html");
        var waiting = preview.GetAsync("_preview/wait.svg?after=1");

        await File.WriteAllTextAsync(page, good.Replace("title:", "titel:", StringComparison.Ordinal));
        preview.Refresh();
        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
        var shown = await (await preview.GetAsync("fa/index.html")).Content.ReadAsStringAsync();
        Assert.Contains("role=\"alert\"", shown, StringComparison.Ordinal);
        Assert.Contains("yaml-002", shown, StringComparison.Ordinal);
        Assert.Contains("did you mean ‘title’?", shown, StringComparison.Ordinal);

        await File.WriteAllTextAsync(page, good);
        preview.Refresh();
        Assert.DoesNotContain("role=\"alert\"", await (await preview.GetAsync("fa/index.html")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_earlier_time_is_told_at_once_and_not_at_the_next_change()
    {
        using var bench = EditionBench.Good();
        await using var preview = await StartAsync(bench);
        var page = await (await preview.GetAsync("fa/index.html")).Content.ReadAsStringAsync();
        Assert.Contains("/_preview/reload.js?1\"", page, StringComparison.Ordinal);
        preview.Refresh();
        using var answer = await preview.GetAsync("_preview/wait.svg?after=1");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<Running> StartAsync(EditionBench bench)
    {
        LiveEdition edition = null!;
        var server = await PreviewServer.StartAsync(0, address => new PreviewSite(edition = new LiveEdition(bench.Options() with { BaseUrl = address })));
        edition.Refresh();
        return new Running(edition, server);
    }

    private sealed class Running(LiveEdition edition, PreviewServer server) : IAsyncDisposable
    {
        private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = Patience.Limit };

        public void Refresh() => edition.Refresh();

        public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await server.DisposeAsync();
        }
    }
}

using System.Net;
using System.Threading.Channels;
using IskraSite.Pipelines;
using IskraSite.Preview;
using Xunit;

namespace IskraSite.Tests.Preview;

/// <summary>A preview outlives every failure of a build, the first one too, shows it in the page, and goes on at the next change.</summary>
public sealed class PreviewLoopTests
{
    private const string Message = "issues/2001-04/message.en.md";

    /// <summary>What breaks a build, and what is said then.</summary>
    public static TheoryData<string, string> Failures => new()
    {
        { "another build is at work", "output-005" },
        { "a foreign file", "output-004" },
        { "no place beside the output", "machine-001" },
        { "a control character", "error" },
        { "no settings", "file-001" },
        { "no input", "file-001" },
        { "no theme", "file-001" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_first_build_may_fail(string what, string said)
    {
        using var bench = Bench();
        var mend = Break(bench, what);
        await using var preview = await Running.StartAsync(bench);
        Assert.False(await preview.NextBuildAsync());
        var page = await preview.GetAsync("fa/index.html", HttpStatusCode.ServiceUnavailable);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("/_preview/reload.js?1\"", page, StringComparison.Ordinal);

        mend();
        Touch(bench);
        while (!await preview.NextBuildAsync()) continue;
        Assert.DoesNotContain("role=\"alert\"", await preview.GetAsync("fa/index.html", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_later_build_may_fail_and_the_last_good_pages_stay(string what, string said)
    {
        using var bench = Bench();
        await using var preview = await Running.StartAsync(bench);
        Assert.True(await preview.NextBuildAsync());
        var mend = Break(bench, what);
        Touch(bench);
        while (await preview.NextBuildAsync()) continue;
        var page = await preview.GetAsync("fa/index.html", HttpStatusCode.OK);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("<main", page, StringComparison.Ordinal);

        mend();
        Touch(bench);
        while (!await preview.NextBuildAsync()) continue;
        Assert.DoesNotContain("role=\"alert\"", await preview.GetAsync("fa/index.html", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fa/index.html")]
    public async Task An_output_that_is_taken_away_is_made_again_by_itself(string gone)
    {
        using var bench = Bench();
        await using var preview = await Running.StartAsync(bench);
        Assert.True(await preview.NextBuildAsync());
        if (gone.Length == 0) Directory.Delete(bench.Output, recursive: true);
        else File.Delete(Path.Join(bench.Output, gone));
        await preview.AskAsync("fa/index.html");
        Assert.True(await preview.NextBuildAsync());
        await preview.GetAsync("fa/index.html", HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_output_that_is_taken_away_and_cannot_be_made_again_is_not_tried_for_ever()
    {
        using var bench = Bench();
        await using var preview = await Running.StartAsync(bench);
        Assert.True(await preview.NextBuildAsync());
        var mend = Break(bench, "a control character");
        Assert.False(await preview.NextBuildAsync());
        Directory.Delete(bench.Output, recursive: true);
        Assert.False(await preview.NextBuildAsync());
        Assert.Contains("role=\"alert\"", await preview.GetAsync("fa/index.html", HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
        Assert.False(preview.Site.IsOutputGone);
        mend();
        Assert.True(await preview.NextBuildAsync());
    }

    /// <summary>Breaks what an edition is built of, or where it goes to.</summary>
    /// <returns>What mends it.</returns>
    private static Action Break(EditionBench bench, string what) => what switch
    {
        "another build is at work" => OutputFolder.Open(bench.Output).Dispose,
        "a foreign file" => Put(Path.Join(bench.Output, "diary.txt")),
        "no place beside the output" => Obstruct(Path.Join(bench.Root, ".output.staging-iskra", "lock")),
        "a control character" => Change(bench, Message, text => text.Replace("title: ", "title: \"\\u0001\" #", StringComparison.Ordinal)),
        "no settings" => TakeAway(bench.PathOf("edition.yml")),
        "no input" => TakeAway(bench.Input),
        "no theme" => TakeAway(bench.Theme),
        _ => throw new ArgumentException(what, nameof(what)),
    };

    private static Action Put(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "mine");
        return () => File.Delete(file);
    }

    // A file that is a folder cannot be opened.
    private static Action Obstruct(string file)
    {
        File.Delete(file);
        Directory.CreateDirectory(file);
        return () => Directory.Delete(file);
    }

    private static Action Change(EditionBench bench, string path, Func<string, string> change)
    {
        var text = bench.TextOf(path);
        bench.Put(path, change(text));
        return () => bench.Put(path, text);
    }

    private static Action TakeAway(string path)
    {
        Directory.Move(path, path + "x");
        return () => Directory.Move(path + "x", path);
    }

    private static EditionBench Bench()
    {
        var bench = EditionBench.Good();
        bench.OwnTheme();
        Directory.CreateDirectory(Path.Join(bench.Root, ".output.staging-iskra"));
        return bench;
    }

    private static void Touch(EditionBench bench) => File.AppendAllText(Path.Join(Directory.Exists(bench.Theme) ? bench.Theme : bench.Input, "_touched"), "again\n");

    private sealed class Running : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Channel<bool> builds = Channel.CreateUnbounded<bool>();
        private readonly HttpClient client = new();
        private Task loop = Task.CompletedTask;

        public required PreviewSite Site { get; init; }

        public static async Task<Running> StartAsync(EditionBench bench)
        {
            var options = bench.Options(isWriting: true);
            var running = new Running { Site = new PreviewSite(options.Output!) };
            var started = new TaskCompletionSource<Uri>();
            running.loop = Task.Run(() => PreviewLoop.RunAsync(
                options with { CancellationToken = running.stop.Token }, 0, running.Site, (result, _) => running.builds.Writer.TryWrite(result.IsGood), address => started.TrySetResult(address)));
            running.client.BaseAddress = await started.Task;
            return running;
        }

        public ValueTask<bool> NextBuildAsync() => builds.Reader.ReadAsync();

        public Task<HttpResponseMessage> AskAsync(string path) => client.GetAsync(path);

        public async Task<string> GetAsync(string path, HttpStatusCode status)
        {
            using var answer = await AskAsync(path);
            Assert.Equal((path, status), (path, answer.StatusCode));
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            return await answer.Content.ReadAsStringAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
            client.Dispose();
            stop.Dispose();
        }
    }
}

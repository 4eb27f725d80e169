using System.Net;
using System.Threading.Channels;
using IskraSite.Preview;
using Xunit;

namespace IskraSite.Tests.Preview;

/// <summary>A preview outlives every failure, one at its beginning too, shows it in the page, and goes on at the next change.</summary>
public sealed class PreviewLoopTests
{
    private const string Message = "issues/2001-04/message.en.md";

    /// <summary>What stands against showing an edition, and what is said then.</summary>
    public static TheoryData<string, string> Failures => new()
    {
        { "a block too many", "align-001" },
        { "no settings", "file-001" },
        { "no input", "file-001" },
        { "no theme", "file-001" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task It_may_be_so_at_the_beginning(string what, string said)
    {
        using var bench = Bench();
        var mend = Break(bench, what);
        await using var preview = await Running.StartAsync(bench);
        while (await preview.NextChangeAsync()) continue;
        var page = await preview.GetAsync("fa/index.html", HttpStatusCode.ServiceUnavailable);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);

        mend();
        Touch(bench);
        while (!await preview.NextChangeAsync()) continue;
        Assert.DoesNotContain("role=\"alert\"", await preview.GetAsync("fa/index.html", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task It_may_become_so_later_and_the_last_good_pages_stay(string what, string said)
    {
        using var bench = Bench();
        await using var preview = await Running.StartAsync(bench);

        // The first reading, and the proofs.
        Assert.True(await preview.NextChangeAsync());
        Assert.True(await preview.NextChangeAsync());
        var mend = Break(bench, what);
        Touch(bench);
        while (await preview.NextChangeAsync()) continue;
        var page = await preview.GetAsync("fa/index.html", HttpStatusCode.OK);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("<main", page, StringComparison.Ordinal);

        mend();
        Touch(bench);
        while (!await preview.NextChangeAsync()) continue;
        Assert.DoesNotContain("role=\"alert\"", await preview.GetAsync("fa/index.html", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    /// <summary>Breaks what an edition is made of.</summary>
    /// <returns>What mends it.</returns>
    private static Action Break(EditionBench bench, string what) => what switch
    {
        "a block too many" => Change(bench, Message, text => text + "\n[]{#p3}More.\n"),
        "no settings" => TakeAway(bench.PathOf("edition.yml")),
        "no input" => TakeAway(bench.Input),
        "no theme" => TakeAway(bench.Theme),
        _ => throw new ArgumentException(what, nameof(what)),
    };

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
        return bench;
    }

    private static void Touch(EditionBench bench) => File.AppendAllText(Path.Join(Directory.Exists(bench.Theme) ? bench.Theme : bench.Input, "_touched"), "again\n");

    private sealed class Running : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Channel<bool> changes = Channel.CreateUnbounded<bool>();
        private readonly HttpClient client = new() { Timeout = Patience.Limit };
        private Task loop = Task.CompletedTask;

        public static async Task<Running> StartAsync(EditionBench bench)
        {
            var running = new Running();
            var started = new TaskCompletionSource<Uri>();
            running.loop = Task.Run(() => PreviewLoop.RunAsync(
                bench.Options() with { CancellationToken = running.stop.Token }, 0, started.SetResult,
                (edition, _) => running.changes.Writer.TryWrite(edition.Findings.Count == 0)));
            running.client.BaseAddress = await started.Task;
            return running;
        }

        /// <summary>Whether nothing was wrong at the next change.</summary>
        public ValueTask<bool> NextChangeAsync() => changes.Reader.ReadAsync();

        public async Task<string> GetAsync(string path, HttpStatusCode status)
        {
            using var answer = await client.GetAsync(path);
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

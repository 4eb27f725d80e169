using System.Diagnostics;
using IskraSite.Publishing;
using IskraSite.Publishing.OnDemand;

namespace IskraSite.Preview;

/// <summary>Serves an edition and follows its files. No failure ends it.</summary>
public static class PreviewLoop
{
    /// <summary>Runs until it is stopped.</summary>
    /// <param name="options">What to show; its base address becomes the server's.</param>
    /// <param name="port">The port, 0 for any.</param>
    /// <param name="started">Is told where the server listens, once there is something to see.</param>
    /// <param name="told">Is told of every change with the time until it could be seen, and without one when all has been proved since.</param>
    public static async Task RunAsync(PublishOptions options, int port, Action<Uri> started, Action<LiveEdition, TimeSpan?> told)
    {
        var stop = options.CancellationToken;
        LiveEdition edition = null!;
        var server = await PreviewServer.StartAsync(port, address => new PreviewSite(edition = new LiveEdition(options with { BaseUrl = address }))).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var watch = new InputWatch(options.Input, options.Theme);
            IReadOnlyCollection<string>? changed = null;
            while (!stop.IsCancellationRequested)
            {
#pragma warning disable RS0030 // what is said to the editor may depend on the clock
                var clock = Stopwatch.StartNew();
                if (edition.Refresh(changed)) told(edition, clock.Elapsed);
#pragma warning restore RS0030
                if (changed is null) started(server.Address);
                using var newer = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var proving = Task.Run(
                    () =>
                    {
                        if (edition.Prove(newer.Token)) told(edition, null);
                    },
                    newer.Token);
                changed = await watch.NextChangeAsync(stop).ConfigureAwait(false);
                await newer.CancelAsync().ConfigureAwait(false);
                await proving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

using IskraSite.Publishing;

namespace IskraSite.Preview;

/// <summary>Builds, serves, and builds again whenever input or theme change, or the output is gone. No failure of a build ends it.</summary>
public static class PreviewLoop
{
    /// <summary>Runs until it is stopped.</summary>
    /// <param name="options">What to build; its base address becomes the server's.</param>
    /// <param name="port">The port, 0 for any.</param>
    /// <param name="site">What is shown; of the output folder of the options.</param>
    /// <param name="built">Is told of every build.</param>
    /// <param name="started">Is told where the server listens.</param>
    public static async Task RunAsync(PublishOptions options, int port, PreviewSite site, Action<PublishResult, TimeSpan> built, Action<Uri> started)
    {
        var stop = options.CancellationToken;
        var server = await PreviewServer.StartAsync(site, port).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            var watch = new InputWatch([options.Input, options.Theme]);
            var local = options with { BaseUrl = server.Address };
            while (!stop.IsCancellationRequested)
            {
                watch.TakeSnapshot();
#pragma warning disable RS0030 // what is said to the editor may depend on the clock
                var clock = System.Diagnostics.Stopwatch.StartNew();
                var result = Build(local, site);
                built(result, clock.Elapsed);
#pragma warning restore RS0030
                started(server.Address);
                await watch.NextChangeAsync(() => site.IsOutputGone, stop).ConfigureAwait(false);
            }
        }
    }

    private static PublishResult Build(PublishOptions options, PreviewSite site)
    {
        try
        {
            var result = Publisher.Run(options);
            site.Show(result);
            return result;
        }
        catch (Exception failure) when (!options.CancellationToken.IsCancellationRequested)
        {
            var result = PublishResult.Failed(Failure.Of(failure));
            site.Show(result);
            return result;
        }
    }
}

using System.Runtime.InteropServices;

namespace IskraSite.Commands;

/// <summary>
/// Ctrl+C, and the signal by which systems end a program (SIGTERM), end the work in an orderly way: the staging folder goes, the old output
/// stays, a port is free again. What has not ended some seconds later, or by a second signal, is ended as it is: the next build sweeps.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM];

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    private readonly CancellationTokenSource source = new();
    private readonly Timer grace = new(_ => End());
    private readonly IReadOnlyList<PosixSignalRegistration> signals;

    public Interrupt()
    {
        signals = [.. Ends.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            if (source.IsCancellationRequested) End();
            grace.Change(Grace, Timeout.InfiniteTimeSpan);
            source.Cancel();
        }))];
    }

    /// <summary>Is cancelled when the work is to end.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        grace.Dispose();
        source.Dispose();
    }

    private static void End() => Environment.Exit(ExitCode.Interrupted);
}

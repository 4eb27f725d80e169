using System.Runtime.InteropServices;

namespace IskraSite.Commands;

/// <summary>
/// Ctrl+C, and the signal by which systems end a program (SIGTERM), end the work in an orderly way: the staging folder goes, the old output
/// stays, a port is free again.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly IReadOnlyList<PosixSignalRegistration> signals;

    public Interrupt()
    {
        signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            source.Cancel();
        }))];
    }

    /// <summary>Is cancelled when the work is to end.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        source.Dispose();
    }
}

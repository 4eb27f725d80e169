namespace IskraSite.Commands;

/// <summary>Ctrl+C ends the work in an orderly way: the staging folder goes, the old output stays.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly ConsoleCancelEventHandler handler;

    public Interrupt()
    {
        handler = (_, pressed) =>
        {
            pressed.Cancel = true;
            source.Cancel();
        };
        Console.CancelKeyPress += handler;
    }

    /// <summary>Is cancelled when Ctrl+C is pressed.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= handler;
        source.Dispose();
    }
}

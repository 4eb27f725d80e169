namespace IskraSite.Pipelines;

/// <summary>One phase of one pipeline: its place in the order and its items, which workers take away in chunks.</summary>
internal sealed class PhaseStep(Pipeline pipeline, Phase phase)
{
    private const int ChunksPerWorker = 32;
    private const int LargestChunk = 64;

    private readonly Lock reporting = new();
    private int count;
    private int chunkSize;
    private int chunks;
    private int taken;
    private int done;
    private int reported = -1;

    /// <summary>The steps that wait for this one.</summary>
    public List<PhaseStep> Next { get; } = [];

    /// <summary>How many steps this one still waits for; kept by the pool under its lock.</summary>
    public int WaitingFor { get; set; }

    public bool HasChunks => Volatile.Read(ref taken) < chunks;

    public void After(PhaseStep earlier)
    {
        earlier.Next.Add(this);
        WaitingFor++;
    }

    public void Begin(int workers)
    {
        count = pipeline.Begin(phase);
        chunkSize = Math.Clamp(count / (workers * ChunksPerWorker), 1, LargestChunk);
        // An empty phase is one empty chunk, so that it ends the way every other one does.
        chunks = Math.Max(1, (count + chunkSize - 1) / chunkSize);
    }

    public bool TryTake(out Range chunk)
    {
        var start = (Interlocked.Increment(ref taken) - 1) * chunkSize;
        chunk = start > count ? default : start..Math.Min(start + chunkSize, count);
        return start < count || start == 0;
    }

    /// <summary>Runs a chunk; true when it was the last one to end.</summary>
    public bool Run(Range chunk, EngineOptions options, CancellationToken stop)
    {
        var outer = Pipeline.Enter(phase <= Phase.Process ? pipeline : null);
        try
        {
            for (var i = chunk.Start.Value; i < chunk.End.Value; i++) RunItem(i, options, stop);
        }
        finally
        {
            Pipeline.Enter(outer);
        }

        var now = Interlocked.Add(ref done, chunk.End.Value - chunk.Start.Value);
        if (options.Progress is not null) Report(options.Progress, now);
        return now == count;
    }

    public void End() => pipeline.End(phase);

    /// <summary>Whether the run was cancelled; asks the caller's token too, cancelled a moment before the one linked to it.</summary>
    public static bool IsCancellation(Exception cause, EngineOptions options, CancellationToken stop) =>
        cause is OperationCanceledException && (stop.IsCancellationRequested || options.CancellationToken.IsCancellationRequested);

    private void RunItem(int index, EngineOptions options, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            pipeline.RunItem(phase, index, stop);
        }
        catch (Exception cause) when (!IsCancellation(cause, options, stop))
        {
            throw new PipelineException(pipeline.Name, phase, pipeline.ItemOf(phase, index), cause);
        }
    }

    private void Report(IProgress<PhaseProgress> progress, int now)
    {
        if (now < count && now - Volatile.Read(ref reported) < count / 100) return;
        lock (reporting)
        {
            if (now <= reported) return;
            reported = now;
            progress.Report(phase == Phase.Input
                ? new(pipeline.Name, phase, pipeline.InputCount, pipeline.InputCount)
                : new(pipeline.Name, phase, now, count));
        }
    }
}

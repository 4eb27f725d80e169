using System.Runtime.ExceptionServices;

namespace IskraSite.Pipelines;

/// <summary>
/// The workers of a run. Own threads and one queue instead of nested parallel loops: so the limit holds for all pipelines together, and a
/// worker who finds one phase used up helps with the next.
/// </summary>
internal sealed class WorkerPool
{
    private readonly object gate = new();
    private readonly Queue<PhaseStep> ready = new();
    private readonly EngineOptions options;
    private readonly CancellationTokenSource stop;
    private int unfinished;
    private Exception? failure;

    private WorkerPool(IReadOnlyCollection<PhaseStep> steps, EngineOptions options, CancellationTokenSource stop)
    {
        this.options = options;
        this.stop = stop;
        unfinished = steps.Count;
        foreach (var step in steps)
        {
            if (step.WaitingFor == 0) MakeReady(step);
        }
    }

    public static void Run(IReadOnlyCollection<PhaseStep> steps, EngineOptions options)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        var pool = new WorkerPool(steps, options, stop);
        using var waking = stop.Token.Register(pool.WakeAll);
        var others = new Thread[options.MaxDegreeOfParallelism - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(pool.Work) { IsBackground = true, Name = "pipelines" };
            others[i].Start();
        }

        pool.Work();
        foreach (var other in others) other.Join();
        if (pool.failure is not null) ExceptionDispatchInfo.Throw(pool.failure);
        if (pool.unfinished > 0) throw new OperationCanceledException(options.CancellationToken);
    }

    private void Work()
    {
        try
        {
            while (Next() is { } step)
            {
                while (step.TryTake(out var chunk))
                {
                    if (step.Run(chunk, options, stop.Token)) Complete(step);
                }
            }
        }
        catch (Exception end) when (PhaseStep.IsCancellation(end, options, stop.Token))
        {
        }
        catch (Exception fault)
        {
            lock (gate) failure ??= fault;
            stop.Cancel();
        }
    }

    private PhaseStep? Next()
    {
        lock (gate)
        {
            while (unfinished > 0 && !stop.IsCancellationRequested)
            {
                while (ready.TryPeek(out var step))
                {
                    if (step.HasChunks) return step;
                    ready.Dequeue();
                }

                Monitor.Wait(gate);
            }
        }

        return null;
    }

    private void Complete(PhaseStep step)
    {
        step.End();
        lock (gate)
        {
            unfinished--;
            foreach (var next in step.Next)
            {
                if (--next.WaitingFor == 0) MakeReady(next);
            }

            Monitor.PulseAll(gate);
        }
    }

    private void MakeReady(PhaseStep step)
    {
        step.Begin(options.MaxDegreeOfParallelism);
        ready.Enqueue(step);
    }

    private void WakeAll()
    {
        lock (gate) Monitor.PulseAll(gate);
    }
}

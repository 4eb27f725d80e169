namespace IskraSite.Pipelines;

/// <summary>What the engine sees of a pipeline. To write one, derive from <see cref="Pipeline{TInput, TDocument}"/>.</summary>
public abstract class Pipeline
{
    [ThreadStatic]
    private static Pipeline? preparing;

    private readonly HashSet<Pipeline> known = [];
    private object? run;

    private protected Pipeline(string name, IReadOnlyList<Pipeline> dependencies)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(dependencies);
        Name = name;
        Dependencies = Array.AsReadOnly([.. dependencies]);
        foreach (var dependency in Dependencies)
        {
            known.Add(dependency);
            known.UnionWith(dependency.known);
        }
    }

    /// <summary>The name in messages and progress, one of its kind in a run.</summary>
    public string Name { get; }

    /// <summary>The pipelines whose documents this one may read in Input and Process. They are made before it: no circle.</summary>
    public IReadOnlyList<Pipeline> Dependencies { get; }

    /// <summary>Whether this pipeline works on what the ordinary ones have put out, and so starts after them all.</summary>
    public virtual bool IsDeployment => false;

    internal abstract int InputCount { get; }

    /// <summary>Makes room for a phase and says how many items it has.</summary>
    internal abstract int Begin(Phase phase);

    internal abstract void RunItem(Phase phase, int index, CancellationToken stop);

    /// <summary>Closes a phase whose items are all done: what it made becomes visible, what it used up is let go.</summary>
    internal abstract void End(Phase phase);

    internal abstract object? ItemOf(Phase phase, int index);

    internal bool TryJoin(object newRun) => Interlocked.CompareExchange(ref run, newRun, null) is null;

    /// <summary>Marks whose Input or Process this thread is in, and gives back what was marked before.</summary>
    internal static Pipeline? Enter(Pipeline? pipeline)
    {
        var before = preparing;
        preparing = pipeline;
        return before;
    }

    // Without this, reading a stranger's documents in Process would work or not depending on timing.
    private protected void ThrowIfNotReadable()
    {
        if (preparing is not { } reader || reader == this || reader.run != run || reader.known.Contains(this)) return;
        if (reader.IsDeployment && !IsDeployment) return;
        throw new InvalidOperationException(
            $"pipeline {reader.Name} reads the documents of {Name} before PostProcess without naming it as a dependency");
    }
}

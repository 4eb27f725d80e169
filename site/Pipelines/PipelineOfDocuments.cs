namespace IskraSite.Pipelines;

/// <summary>
/// Makes documents of inputs in four phases, Statiq's (https://www.statiq.dev/guide/pipelines/execution): <see cref="Input"/> and
/// <see cref="Process"/> with the documents of the dependencies in sight, <see cref="PostProcess"/> with everyone's, then
/// <see cref="Output"/>. It runs once. The items of a phase run in parallel, in no order; the documents come out in input order.
/// </summary>
/// <remarks>
/// Rendering belongs into <see cref="Output"/>: what that makes is gone with the item, while whatever a document holds stays in memory as
/// long as the pipeline does.
/// </remarks>
/// <typeparam name="TInput">What the work begins with; its <see cref="object.ToString"/> names it in exceptions.</typeparam>
/// <typeparam name="TDocument">What is made of it; should be immutable, since every other pipeline may be reading it.</typeparam>
public abstract class Pipeline<TInput, TDocument> : Pipeline
    where TDocument : class
{
    private TInput[] inputs = [];
    private TDocument?[] made = [];
    private TDocument?[] finished = [];
    private IReadOnlyList<TDocument>? documents;

    /// <summary>A pipeline and what it may read from the start.</summary>
    /// <param name="name">The name in messages and progress.</param>
    /// <param name="dependencies">The pipelines whose documents Input and Process read.</param>
    protected Pipeline(string name, params IReadOnlyList<Pipeline> dependencies)
        : base(name, dependencies)
    {
    }

    /// <summary>
    /// What Process made, in input order without what was dropped; the same from then on, whoever asks and whenever, so what PostProcess
    /// returns goes to this pipeline's own Output only.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// Process is not done, or another pipeline of the run asks in its Input or Process without having this one among its dependencies.
    /// </exception>
    public IReadOnlyList<TDocument> Documents
    {
        get
        {
            ThrowIfNotReadable();
            return Volatile.Read(ref documents)
                ?? throw new InvalidOperationException($"the documents of pipeline {Name} are there once its Process is done; it is not");
        }
    }

    internal sealed override int InputCount => inputs.Length;

    /// <summary>The inputs, in the order of the documents. Runs once, on one worker, after the Process of the dependencies.</summary>
    protected abstract IEnumerable<TInput> Input();

    /// <summary>One document of one input; null drops it.</summary>
    /// <param name="input">The input; the pipeline lets go of it afterwards.</param>
    protected abstract TDocument? Process(TInput input);

    /// <summary>The document as it goes out: unless overridden, as it is. The documents of all ordinary pipelines may be read.</summary>
    /// <param name="document">What <see cref="Process"/> made.</param>
    protected virtual TDocument PostProcess(TDocument document) => document;

    /// <summary>Sends a document out: unless overridden, nowhere.</summary>
    /// <param name="document">What <see cref="PostProcess"/> returned; the pipeline lets go of it afterwards.</param>
    protected virtual void Output(TDocument document)
    {
    }

    internal sealed override int Begin(Phase phase)
    {
        switch (phase)
        {
            case Phase.Input:
                return 1;
            case Phase.Process:
                made = new TDocument?[inputs.Length];
                break;
            case Phase.PostProcess:
                finished = new TDocument?[made.Length];
                break;
        }

        return made.Length;
    }

    internal sealed override void RunItem(Phase phase, int index, CancellationToken stop)
    {
        switch (phase)
        {
            case Phase.Input:
                inputs = Gather(stop);
                break;
            case Phase.Process:
                made[index] = Process(inputs[index]);
                inputs[index] = default!;
                break;
            case Phase.PostProcess:
                finished[index] = PostProcess(made[index]!) ?? throw new InvalidOperationException("PostProcess cannot drop a document");
                break;
            case Phase.Output:
                Output(finished[index]!);
                finished[index] = null;
                break;
        }
    }

    internal sealed override void End(Phase phase)
    {
        if (phase == Phase.Output) finished = [];
        if (phase != Phase.Process) return;
        made = Array.FindAll(made, document => document is not null);
        inputs = [];
        Volatile.Write(ref documents, Array.AsReadOnly(made)!);
    }

    internal sealed override object? ItemOf(Phase phase, int index) => phase switch
    {
        Phase.Process => inputs[index],
        Phase.PostProcess => made[index],
        Phase.Output => finished[index],
        _ => null,
    };

    private TInput[] Gather(CancellationToken stop)
    {
        var gathered = new List<TInput>();
        foreach (var input in Input())
        {
            stop.ThrowIfCancellationRequested();
            gathered.Add(input);
        }

        return [.. gathered];
    }
}

namespace IskraSite.Pipelines;

/// <summary>Runs pipelines by Statiq's rules of order.</summary>
public static class Engine
{
    /// <summary>
    /// Runs a set of pipelines once, to the end. Input waits for the Process of the dependencies; Process for its Input; PostProcess for
    /// the Process of every ordinary pipeline; Output for its PostProcess. The Input of a deployment pipeline waits for the Output of every
    /// ordinary one and of the deployments it depends on.
    /// </summary>
    /// <param name="pipelines">The pipelines, dependencies included; their order means nothing.</param>
    /// <param name="options">Workers, progress, cancellation; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// Two pipelines have one name, a dependency is not in the set, an ordinary pipeline depends on a deployment, or there is no worker.
    /// </exception>
    /// <exception cref="InvalidOperationException">A pipeline has already been run.</exception>
    /// <exception cref="PipelineException">A pipeline threw; the first such exception, after the other workers have stopped.</exception>
    /// <exception cref="OperationCanceledException">The token stopped the run before its end.</exception>
    public static void Run(IReadOnlyList<Pipeline> pipelines, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipelines);
        options ??= new EngineOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        ThrowIfIncomplete(pipelines);
        options.CancellationToken.ThrowIfCancellationRequested();
        var run = new object();
        foreach (var pipeline in pipelines)
        {
            if (!pipeline.TryJoin(run)) throw new InvalidOperationException($"pipeline {pipeline.Name} has been run; make a new one");
        }

        WorkerPool.Run(Plan(pipelines), options);
    }

    private static void ThrowIfIncomplete(IReadOnlyList<Pipeline> pipelines)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var all = pipelines.ToHashSet();
        foreach (var pipeline in pipelines)
        {
            var name = pipeline.Name;
            if (!names.Add(name)) throw new ArgumentException($"two pipelines are named {name}", nameof(pipelines));
            foreach (var dependency in pipeline.Dependencies)
            {
                if (!all.Contains(dependency))
                    throw new ArgumentException($"pipeline {name} depends on {dependency.Name}, not in the run", nameof(pipelines));
                if (dependency.IsDeployment && !pipeline.IsDeployment)
                    throw new ArgumentException($"pipeline {name} depends on the deployment {dependency.Name}", nameof(pipelines));
            }
        }
    }

    private static List<PhaseStep> Plan(IReadOnlyList<Pipeline> pipelines)
    {
        var steps = pipelines.ToDictionary(
            pipeline => pipeline, pipeline => Array.ConvertAll(Enum.GetValues<Phase>(), phase => new PhaseStep(pipeline, phase)));
        PhaseStep Of(Pipeline pipeline, Phase phase) => steps[pipeline][(int)phase];

        var ordinary = pipelines.Where(pipeline => !pipeline.IsDeployment).ToList();
        foreach (var pipeline in pipelines)
        {
            Of(pipeline, Phase.Process).After(Of(pipeline, Phase.Input));
            Of(pipeline, Phase.PostProcess).After(Of(pipeline, Phase.Process));
            Of(pipeline, Phase.Output).After(Of(pipeline, Phase.PostProcess));
            // A deployment works on what is written, so it waits for the writing of another deployment too (checksums of a bundle).
            foreach (var dependency in pipeline.Dependencies)
                Of(pipeline, Phase.Input).After(Of(dependency, dependency.IsDeployment ? Phase.Output : Phase.Process));
            foreach (var other in ordinary)
            {
                if (pipeline.IsDeployment) Of(pipeline, Phase.Input).After(Of(other, Phase.Output));
                else Of(pipeline, Phase.PostProcess).After(Of(other, Phase.Process));
            }
        }

        return [.. steps.Values.SelectMany(phases => phases)];
    }
}

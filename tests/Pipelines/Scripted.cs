using IskraSite.Pipelines;

namespace IskraSite.Tests.Pipelines;

/// <summary>A pipeline of numbers whose phases are given as functions.</summary>
internal sealed class Scripted(string name, IEnumerable<int> inputs, params IReadOnlyList<Pipeline> dependencies)
    : Pipeline<int, string>(name, dependencies)
{
    public Func<int, string?> OnProcess { get; init; } = input => $"{input}";

    public Func<string, string> OnPostProcess { get; init; } = document => document;

    public Action<string> OnOutput { get; init; } = _ => { };

    public bool Deploys { get; init; }

    public override bool IsDeployment => Deploys;

    protected override IEnumerable<int> Input() => inputs;

    protected override string? Process(int input) => OnProcess(input);

    protected override string PostProcess(string document) => OnPostProcess(document);

    protected override void Output(string document) => OnOutput(document);
}

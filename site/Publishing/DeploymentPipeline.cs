using IskraSite.Diagnostics;
using IskraSite.Outputs;
using IskraSite.Pipelines;

namespace IskraSite.Publishing;

/// <summary>What is made of the finished files: archives. Starts when everything else has been written.</summary>
internal sealed class DeploymentPipeline(IReadOnlyList<IRoom> rooms, WrittenFiles written, Press press, DiagnosticBag bag)
    : Pipeline<IDeploymentRoom, IDeploymentRoom>("Deployment")
{
    /// <inheritdoc/>
    public override bool IsDeployment => true;

    /// <inheritdoc/>
    protected override IEnumerable<IDeploymentRoom> Input() => rooms.OfType<IDeploymentRoom>();

    /// <inheritdoc/>
    protected override IDeploymentRoom Process(IDeploymentRoom input) => input;

    /// <inheritdoc/>
    protected override void Output(IDeploymentRoom document)
    {
        if (!bag.HasErrors) document.Deploy(written.Paths, written.Read, press);
    }
}

using IskraSite.Diagnostics;
using IskraSite.Pipelines;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Publishing;

/// <summary>
/// What is made of the finished files: archives, then sums. Starts when everything else has been written; its rooms take their turns in the order of
/// their list, since each works on what those before it wrote.
/// </summary>
internal sealed class DeploymentPipeline(IReadOnlyList<IRoom> rooms, WrittenFiles written, RenderContext context, DiagnosticBag bag)
    : Pipeline<IReadOnlyList<IDeploymentRoom>, IReadOnlyList<IDeploymentRoom>>("Deployment")
{
    /// <inheritdoc/>
    public override bool IsDeployment => true;

    /// <inheritdoc/>
    protected override IEnumerable<IReadOnlyList<IDeploymentRoom>> Input() => bag.HasErrors ? [] : [[.. rooms.OfType<IDeploymentRoom>()]];

    /// <inheritdoc/>
    protected override IReadOnlyList<IDeploymentRoom> Process(IReadOnlyList<IDeploymentRoom> input) => input;

    /// <inheritdoc/>
    protected override void Output(IReadOnlyList<IDeploymentRoom> document)
    {
        foreach (var room in document) room.Deploy(written, context);
    }
}

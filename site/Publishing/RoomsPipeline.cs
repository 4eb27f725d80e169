using IskraSite.Diagnostics;
using IskraSite.Pipelines;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Publishing;

/// <summary>What concerns the edition as a whole, room by room, when every issue has been seen; nothing, when one has an error.</summary>
internal sealed class RoomsPipeline(IReadOnlyList<IRoom> rooms, IssuesPipeline issues, PagesPipeline pages, RenderContext context, DiagnosticBag bag)
    : Pipeline<RoomWork, RoomWork>("Rooms", issues, pages)
{
    /// <inheritdoc/>
    protected override IEnumerable<RoomWork> Input()
    {
        if (bag.HasErrors) return [];
        var proved = context.With(context.Edition with { Issues = [.. issues.Documents.Select(issue => issue.Issue)] });
        return rooms.Select((room, index) => new RoomWork(room, index, proved));
    }

    /// <inheritdoc/>
    protected override RoomWork Process(RoomWork input) => input;

    /// <inheritdoc/>
    protected override void Output(RoomWork document) =>
        document.Room.RenderEdition([.. issues.Documents.Select(issue => issue.Results[document.Index])], pages.Documents, document.Context);
}

/// <summary>A room and its place among the results of an issue.</summary>
/// <param name="Context">The edition as it was proved.</param>
internal sealed record RoomWork(IRoom Room, int Index, RenderContext Context)
{
    /// <inheritdoc/>
    public override string ToString() => Room.Name ?? Room.GetType().Name;
}

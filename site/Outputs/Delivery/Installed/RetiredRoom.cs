using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>
/// The worker of an edition without the output <c>installed</c>: it ends itself. Browsers keep a worker whose address is not found, so
/// that without this one the worker of yesterday would stay with its readers.
/// </summary>
internal sealed class RetiredRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => null;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => IsNeeded(edition) ? [Addresses.Worker] : [];

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => IsNeeded(edition) ? ["worker/" + Theme.RetiredWorker] : [];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        if (IsNeeded(context.Edition)) context.Write(Addresses.Worker, context.Theme.Workers[Theme.RetiredWorker]);
    }

    private static bool IsNeeded(Edition edition) => !edition.Settings.Outputs.ContainsKey(OutputKeys.Installed);
}

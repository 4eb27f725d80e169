using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.OldVersions;

/// <summary>A published version that is kept: what this room must know of it.</summary>
internal interface IKeptVersion
{
    /// <summary>The paths of its files, in the output.</summary>
    IEnumerable<OutputPath> Paths { get; }

    void Render(RenderContext context);
}

/// <summary>The published versions, each at the address where it stays: <c>/v/1.0.0/</c>.</summary>
internal sealed class OldVersionsRoom(IReadOnlyList<IKeptVersion> versions) : Room
{
    /// <inheritdoc/>
    public override string? Name => null;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        edition.Settings.Outputs.ContainsKey(OutputKeys.Pages) ? versions.SelectMany(version => version.Paths) : [];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        if (!context.Edition.Settings.Outputs.ContainsKey(OutputKeys.Pages)) return;
        foreach (var version in versions) version.Render(context);
    }
}

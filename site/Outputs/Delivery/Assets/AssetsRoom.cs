using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Assets;

/// <summary>The files that pages ask for: stylesheet, scripts, fonts, icon.</summary>
internal sealed class AssetsRoom(Theme theme) : Room
{
    /// <inheritdoc/>
    public override string? Name => null;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => theme.Assets.Keys.Prepend(theme.StylesPath);

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => ["images/icon.svg", "scripts/reader.js"];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        context.Write(theme.StylesPath, theme.Styles, new ThemeOrigin("styles/"));
        foreach (var (path, file) in theme.Assets) context.Write(path, file.Bytes, new ThemeOrigin(file.Source));
    }
}

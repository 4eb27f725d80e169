using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>The files that tell a host how to serve the output.</summary>
internal sealed class HostingRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => "hosting";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [Addresses.Headers, Addresses.Redirects, Addresses.Nginx, Addresses.Caddy, Addresses.GitHubPages, Addresses.ObjectStore, Addresses.NoJekyll];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        context.Write(Addresses.Headers, HostingFiles.Headers(context.Edition));
        context.Write(Addresses.Redirects, HostingFiles.Redirects(context.Edition));
        context.Write(Addresses.Nginx, NginxFile.Write(context.Edition));
        context.Write(Addresses.Caddy, CaddyFile.Write(context.Edition));
        context.Write(Addresses.GitHubPages, GitHubPagesFile.Write(context.Edition));
        context.Write(Addresses.ObjectStore, ObjectStoreFile.Write(context.Edition));
        context.Write(Addresses.NoJekyll, "");
    }
}

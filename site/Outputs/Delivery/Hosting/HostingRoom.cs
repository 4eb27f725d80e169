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
    public override IEnumerable<string> Plan(Edition edition) => [Addresses.Headers, Addresses.Redirects, Addresses.Nginx, Addresses.Caddy];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, Press press)
    {
        press.Write(Addresses.Headers, HostingFiles.Headers(press.Edition));
        press.Write(Addresses.Redirects, HostingFiles.Redirects(press.Edition));
        press.Write(Addresses.Nginx, NginxFile.Write(press.Edition));
        press.Write(Addresses.Caddy, CaddyFile.Write(press.Edition));
    }
}

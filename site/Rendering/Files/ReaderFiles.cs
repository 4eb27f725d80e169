using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>Which files are for readers: those that a copy without a network holds.</summary>
internal static class ReaderFiles
{
    private static readonly string[] OthersOnly = [Addresses.Headers.Value, Addresses.Redirects.Value, Addresses.Robots.Value, Addresses.Sitemap.Value, Addresses.NotFound.Value, Addresses.Worker.Value, Addresses.NoJekyll.Value];

    /// <summary>Whether a reader may ask for a file. What only a host, a search engine or a messenger reads is none, and a copy cannot hold itself.</summary>
    public static bool Has(string path) =>
        !OthersOnly.Contains(path)
        && !path.StartsWith(Addresses.DownloadFolder, StringComparison.Ordinal) && !path.StartsWith("hosting/", StringComparison.Ordinal)
        && !path.StartsWith(Addresses.MirrorsFolder, StringComparison.Ordinal)
        && !Addresses.IsPicture(path);
}

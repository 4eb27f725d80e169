using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>Which files are for readers: those that a copy without a network holds.</summary>
internal static class ReaderFiles
{
    /// <summary>Whether a reader may ask for a file. What only a host, a search engine or a messenger reads is none, and a copy cannot hold itself.</summary>
    public static bool Has(string path) =>
        path is not (Addresses.Headers or Addresses.Redirects or Addresses.Robots or Addresses.Sitemap or Addresses.NotFound or Addresses.Worker)
        && !path.StartsWith(Addresses.DownloadFolder, StringComparison.Ordinal) && !path.StartsWith("hosting/", StringComparison.Ordinal)
        && !Addresses.IsPicture(path);
}

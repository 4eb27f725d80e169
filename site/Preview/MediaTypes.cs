namespace IskraSite.Preview;

/// <summary>The media types of what the edition writes (IANA).</summary>
internal static class MediaTypes
{
    /// <summary>The type of a file by its ending.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" or ".rng" => "application/xml; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".png" => "image/png",
        ".epub" => "application/epub+zip",
        ".zip" => "application/zip",
        ".txt" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };
}

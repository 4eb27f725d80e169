namespace IskraSite.Rendering.Files;

/// <summary>The media types of what the edition writes (IANA).</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Csv = "text/csv";
    public const string Tsv = "text/tab-separated-values";
    public const string Json = "application/json";
    public const string JsonLd = "application/ld+json";
    public const string JsonLines = "application/jsonl";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string TranslationMemory = "application/x-tmx+xml";
    public const string Xml = "application/xml";
    public const string Svg = "image/svg+xml";
    public const string Png = "image/png";
    public const string Epub = "application/epub+zip";
    public const string Atom = "application/atom+xml";
    public const string Rss = "application/rss+xml";
    public const string JsonFeed = "application/feed+json";
    public const string WebManifest = "application/manifest+json";

    /// <summary>The type of a file by its ending, with the charset of what is text.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Utf8("text/html"),
        ".css" => Utf8("text/css"),
        ".js" => Utf8("text/javascript"),
        ".txt" => Utf8(PlainText),
        ".csv" => Utf8(Csv),
        ".tsv" => Utf8(Tsv),
        ".json" => Utf8(Json),
        ".xml" or ".rng" => Utf8(Xml),
        ".webmanifest" => Utf8(WebManifest),
        ".jsonld" => JsonLd,
        ".jsonl" => JsonLines,
        ".tmx" => TranslationMemory,
        ".xlsx" => Workbook,
        ".svg" => Svg,
        ".png" => Png,
        ".woff2" => "font/woff2",
        ".epub" => Epub,
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };

    /// <summary>A type of text with its charset.</summary>
    public static string Utf8(string type) => type + "; charset=utf-8";
}

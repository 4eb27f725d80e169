namespace IskraSite.Rendering.Plan;

/// <summary>The keys of <c>outputs:</c> of <c>edition.yml</c> that more than the room itself asks for.</summary>
internal static class OutputKeys
{
    /// <summary>The data as CSV, JSON and JSON-LD.</summary>
    public const string Data = "data";

    /// <summary>The list of emendations.</summary>
    public const string Emendations = "emendations";

    /// <summary>The books.</summary>
    public const string Epub = "epub";

    /// <summary>The facing columns.</summary>
    public const string Facing = "facing";

    /// <summary>The feeds of the whole edition.</summary>
    public const string Feeds = "feeds";

    /// <summary>The service worker and what comes with it.</summary>
    public const string Installed = "installed";

    /// <summary>The feeds of the issues.</summary>
    public const string IssueFeeds = "issue-feeds";

    /// <summary>The bundle.</summary>
    public const string Offline = "offline";

    /// <summary>The files by themselves.</summary>
    public const string OneFile = "one-file";

    /// <summary>The pages of texts and issues, and the edition's own.</summary>
    public const string Pages = "pages";

    /// <summary>The PDFs; only asked for with <c>--with</c>.</summary>
    public const string Pdf = "pdf";

    /// <summary>The texts without mark-up.</summary>
    public const string PlainText = "plain-text";

    /// <summary>The printed pages.</summary>
    public const string PrintedPages = "printed-pages";

    /// <summary>The search.</summary>
    public const string Search = "search";

    /// <summary>The sitemap.</summary>
    public const string Sitemap = "sitemap";

    /// <summary>The source, as received and line by line.</summary>
    public const string Source = "source";

    /// <summary>The directory of supporters.</summary>
    public const string Supporters = "supporters";

    /// <summary>The issues as TEI.</summary>
    public const string Tei = "tei";
}

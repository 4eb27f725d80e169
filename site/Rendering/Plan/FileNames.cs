namespace IskraSite.Rendering.Plan;

/// <summary>The names of files that lie in many folders, a text’s, an issue’s or a language’s.</summary>
internal static class FileNames
{
    /// <summary>A page, whose address is its folder.</summary>
    public const string Page = "index.html";

    /// <summary>A text without mark-up.</summary>
    public const string PlainText = "text.txt";

    /// <summary>A reference for BibTeX and BibLaTeX.</summary>
    public const string BibLatex = "cite.bib";

    /// <summary>A reference in the RIS format.</summary>
    public const string Ris = "cite.ris";

    /// <summary>A reference as CSL-JSON.</summary>
    public const string CslJson = "cite.csl.json";

    /// <summary>A feed in the format of Atom.</summary>
    public const string Atom = "atom.xml";

    /// <summary>A feed in the format of RSS.</summary>
    public const string Rss = "rss.xml";

    /// <summary>A feed in the format of JSON Feed.</summary>
    public const string JsonFeed = "feed.json";

    /// <summary>A picture for sharing.</summary>
    public const string Picture = "picture.png";
}

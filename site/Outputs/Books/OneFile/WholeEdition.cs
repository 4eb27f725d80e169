using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>Whether the edition is small enough for one file.</summary>
internal static class WholeEdition
{
    /// <summary>The most that such a file may have.</summary>
    public const long MaximumBytes = 5_000_000;

    // Font, styles and scripts; mark-up, numbers and anchors make a source at most so many times as long.
    private const long Frame = 100_000;
    private const int Growth = 4;

    /// <summary>
    /// By the lengths of the sources in all languages, which are known before a text is rendered: so no link leads to what is not made, and of a
    /// thousand issues none is kept for it.
    /// </summary>
    public static bool IsSmall(Edition edition) =>
        Frame + (Growth * (edition.AllTexts.SelectMany(text => text.Versions).Sum(version => version.Length)
            + edition.Issues.Sum(issue => (long)(issue.Supporters?.File.Text.Length ?? 0)))) <= MaximumBytes;
}

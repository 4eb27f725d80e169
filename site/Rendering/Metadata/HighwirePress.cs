using System.Globalization;
using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Metadata;

/// <summary>
/// The <c>citation_</c> tags of Highwire Press, as Google Scholar's inclusion guidelines list them; and the kind of item, which they cannot say, in the
/// word of Zotero's Embedded Metadata translator. There is no tag for the name of a newspaper: <c>citation_journal_title</c> makes an article in a journal of
/// the text, whatever else is said; <c>og:site_name</c> names the paper. Nor is there one for a date of which only the beginning is known: its year and month
/// stand here, and <c>DC.description</c> says the rest in words.
/// </summary>
internal static class HighwirePress
{
    /// <summary>Writes the tags of a printed text.</summary>
    public static void Write(MetaTags tags, PageSubject.OfText text, PageFacts facts)
    {
        tags.Name("z:itemType", "newspaperArticle");
        tags.Name("citation_title", text.Version.Title);
        foreach (var author in facts.AuthorsOf(text.Text)) tags.Name("citation_author", author.Name[facts.Language]);
        tags.Name("citation_publication_date", Slashed(text.Issue.Date.WithoutOpenEnd));
        if (text.Issue.VolumeOrYear is { } volume) tags.Name("citation_volume", volume);
        if (text.Issue.Number is { } number) tags.Name("citation_issue", number);
        tags.Name("citation_language", facts.Language.Code);
    }

    // Year, month and day with slashes, as far as they are known.
    private static string Slashed(EdtfDate date) => date switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}/{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}"),
        _ => date.Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}

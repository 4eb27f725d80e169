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
        tags.Name("z:edition", facts.Settings.Version);
        var translator = facts.TranslatorOf(text.Version);
        tags.Name("z:translators", translator is not null && text.Version.IsTranslatedByEditors ? Whole(translator) : translator);
        // Where citation_author names the authors, Zotero forgets the translator.
        foreach (var author in facts.AuthorsOf(text.Text))
            tags.Name(translator is null ? "citation_author" : "bib:authors", author.Kind == EntityKind.Person ? author.Name[facts.Language] : Whole(author.Name[facts.Language]));
        tags.Name("citation_publication_date", Slashed(text.Issue.Date.WithoutOpenEnd));
        if (text.Pages.Count > 0) tags.Name("citation_firstpage", text.Pages[0].ToString(CultureInfo.InvariantCulture));
        if (text.Pages.Count > 1) tags.Name("citation_lastpage", text.Pages[^1].ToString(CultureInfo.InvariantCulture));
        if (text.Issue.VolumeOrYear is { } volume) tags.Name("citation_volume", volume);
        if (text.Issue.Number is { } number) tags.Name("citation_issue", number);
        tags.Name("citation_language", facts.Language.Code);
    }

    // Programs take the last word of a name without a comma for the family name: with one, a body's is never divided.
    private static string Whole(string body) => body + ",";

    // Year, month and day with slashes, as far as they are known.
    private static string Slashed(EdtfDate date) => date switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}/{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}"),
        _ => date.Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}

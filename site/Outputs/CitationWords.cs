using IskraSite.Editions.Model;

namespace IskraSite.Outputs;

/// <summary>How a text is cited, in words.</summary>
internal static class CitationWords
{
    /// <summary>A text in one language.</summary>
    public static string Of(Text text, TextVersion version, Issue issue, Press press)
    {
        var settings = press.Edition.Settings;
        var language = version.Language;
        var words = press.WordsOf(language);
        var authors = words.List([.. text.AuthorIds.Select(id => press.Edition.Authorities.FindAgent(id)?.Name[language] ?? id)]);
        var key = authors.Length == 0 ? "citation_anonymous" : "citation";
        return words.Format(
            key, authors, version.Title, settings.Title[language], text.Date is { } date ? DateWords.Both(date, words) : DateWords.Plain(issue.Date, words),
            settings.Publisher[language], words.InDigits(settings.Version), Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text)));
    }
}

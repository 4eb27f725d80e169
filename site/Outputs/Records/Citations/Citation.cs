using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Citations;

/// <summary>A text as a list of references names it: only what is known.</summary>
/// <param name="Id">Its permanent key in every format: series, issue, text, language, in ASCII.</param>
/// <param name="Language">The language of this version.</param>
/// <param name="TranslatedTitle">The title in the edition's next language, when this is the original; or null.</param>
/// <param name="OriginalTitle">The original's title, when this is a translation; or null.</param>
/// <param name="OriginalLanguage">The original's language, when this is a translation; or null.</param>
/// <param name="Translator">Who translated, or null.</param>
/// <param name="Authors">Names, and whether each is a body and not a person.</param>
/// <param name="Date">The text's own date; the issue's, as approximate as it is known, when the text bears none.</param>
/// <param name="Version">The version of the digital edition.</param>
/// <param name="Edition">The digital edition in words: publisher, version, day.</param>
internal sealed record Citation(
    string Id, Language Language, string Title, string? TranslatedTitle, string? OriginalTitle, Language? OriginalLanguage, string? Translator,
    IReadOnlyList<(string Name, bool IsBody)> Authors, string Newspaper, EdtfDate Date, string Address, string Version, string Edition)
{
    /// <summary>A text in a language in which it exists.</summary>
    public static Citation Of(Text text, Language language, Issue issue, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        var version = text.In(language)!;
        var isTranslation = version != text.Original;
        return new Citation(
            $"{Series(settings)}-{issue.Id}-{text.Id}-{language.Code}", language, version.Title,
            isTranslation || text.Versions.Count < 2 ? null : text.Versions[1].Title,
            isTranslation ? text.Original.Title : null, isTranslation ? text.Original.Language : null,
            CitationPhrases.TranslatorOf(version, words),
            [.. context.Edition.Authorities.AuthorsOf(text).Select(agent => (agent.Name[language], agent.Kind != EntityKind.Person))],
            settings.Title[language], text.Date ?? issue.Date, Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text)), settings.Version,
            words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words)));
    }

    // The authority of the tag: ids never changes, so that no key does.
    private static string Series(EditionSettings settings) => settings.TagAuthority.Split('.', ',')[0];
}

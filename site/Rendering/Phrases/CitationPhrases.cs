using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How a text is cited, in words.</summary>
internal static class CitationPhrases
{
    /// <summary>Who wrote a text, in one line; empty when nobody is named.</summary>
    public static string AuthorsOf(Text text, Strings words, Edition edition) => words.List([.. text.AuthorIds.Select(id => edition.Authorities.NameOfAgent(id, words.Language))]);

    /// <summary>The date that a text bears, in words; null when it bears none.</summary>
    public static string? DatedOf(Text text, Strings words) => text.Date is { } date ? words.Format("text_dated", DatePhrases.Both(date, words)) : null;

    /// <summary>Who translated; null when nobody is named.</summary>
    public static string? TranslatorOf(TextVersion version, Strings words) =>
        version.Translator is not { } translator ? null : words.Has("translator_" + translator) ? words["translator_" + translator] : translator;

    /// <summary>Who translated, as records and citations name them: where a text of the paper stands alone, “the editors” would be taken for the paper's.</summary>
    public static string? CitedTranslatorOf(TextVersion version, Strings words, EditionSettings settings) =>
        version.IsTranslatedByEditors ? settings.Publisher[words.Language] : TranslatorOf(version, words);

    /// <summary>
    /// What no field of a reference can say of a text, in words: its own date, that of the issue's date only the beginning is known, the digital edition.
    /// </summary>
    public static string NoteOf(Text text, Issue issue, EditionSettings settings, Strings words) => string.Join(' ', ((string?[])[
        DatedOf(text, words) is { } dated ? dated + "." : null,
        DatePhrases.NotBefore(issue.Date, words) is { } notBefore ? words.Format("citation_published", notBefore) : null,
        words.Format("citation_edition", settings.Publisher[words.Language], words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words))]).OfType<string>());

    /// <summary>A text in the language that it is cited in.</summary>
    public static string Of(Text text, TextVersion version, Issue issue, RenderContext context) => Of(
        text, version, context.StringsOf(version.Language).Format("citation_title", version.Title), "", Addresses.Cited(version.Language, text, context.Edition.Settings, context.Map),
        issue, version.Language, context);

    /// <summary>A text as a citation in a language names it.</summary>
    /// <param name="version">Which of its versions: a translation is said to be one.</param>
    /// <param name="title">Its title, as that language writes titles.</param>
    /// <param name="block">What names a part of it, after the date.</param>
    /// <param name="language">The language of the citation.</param>
    /// <param name="context">The edition and its words.</param>
    /// <param name="isAboveTitle">Whether a block is cited that stands above the title: then neither the text's authors nor its date are said of it.</param>
    public static string Of(Text text, TextVersion version, string title, string block, string address, Issue issue, Language language, RenderContext context, bool isAboveTitle = false)
    {
        var (settings, words) = (context.Edition.Settings, context.StringsOf(language));
        var authors = isAboveTitle ? "" : AuthorsOf(text, words, context.Edition);
        if (isAboveTitle) title = words.Format("citation_above", title);
        if (CitedTranslatorOf(version, words, settings) is { } translator) title = words.Format("citation_translated", title, translator);
        return words.Format(
            authors.Length == 0 ? "citation_anonymous" : "citation", authors, title, settings.Title[language],
            DatePhrases.Both(issue.Date, words) + block + (!isAboveTitle && DatedOf(text, words) is { } dated ? $". {dated}" : ""),
            settings.Publisher[language], words.InDigits(settings.Version), address);
    }
}

using System.Globalization;
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
/// <param name="Date">When the issue was published, as far as it is known.</param>
/// <param name="NotBefore">In words, when of that date only the beginning is known; or null.</param>
/// <param name="Version">The version of the digital edition.</param>
/// <param name="Note">What no field can say, in words: the text's own date, that of the issue's only the beginning is known, the digital edition.</param>
internal sealed record Citation(
    string Id, Language Language, string Title, string? TranslatedTitle, string? OriginalTitle, Language? OriginalLanguage, string? Translator,
    IReadOnlyList<CitedName> Authors, string Newspaper, EdtfDate Date, string? NotBefore, string Address, string Version,
    string Note)
{
    /// <summary>The number of the issue as printed, or null.</summary>
    public string? IssueNumber { get; init; }

    /// <summary>Its <see cref="Issue.VolumeOrYear"/>.</summary>
    public string? Volume { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? PlaceOfPublication { get; init; }

    /// <summary>The printed pages that begin in it or on which it begins, in their order; none where the source tells of none.</summary>
    public IReadOnlyList<int> OnPages { get; init; } = [];

    /// <summary>The pages as references write them: a range, or one by one where others lie between them; null for none.</summary>
    /// <param name="dash">What stands in a range.</param>
    public string? PagesWith(string dash) =>
        OnPages.Count == 0 ? null
        : OnPages.Count > 1 && OnPages[^1] - OnPages[0] == OnPages.Count - 1 ? string.Create(CultureInfo.InvariantCulture, $"{OnPages[0]}{dash}{OnPages[^1]}")
        : string.Join(", ", OnPages.Select(page => page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A text in a language in which it exists.</summary>
    /// <param name="pages">The printed pages on which it stands, as the source tells.</param>
    public static Citation Of(Text text, Language language, Issue issue, IReadOnlyList<int> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        var version = text.In(language)!;
        var notBefore = DatePhrases.NotBefore(issue.Date, words);
        var isTranslation = version != text.Original;
        return new Citation(
            $"{Series(settings)}-{issue.Id}-{text.Id}-{language.Code}", language, version.Title,
            isTranslation || text.Versions.Count < 2 ? null : text.Versions[1].Title,
            isTranslation ? text.Original.Title : null, isTranslation ? text.Original.Language : null,
            CitationPhrases.CitedTranslatorOf(version, words, settings),
            [.. context.Edition.Authorities.AuthorsOf(text).Select(agent => CitedName.Of(agent, language))],
            settings.Title[language], issue.Date, notBefore, Addresses.Cited(language, text, settings, context.Map), settings.Version,
            CitationPhrases.NoteOf(text, issue, settings, words))
        {
            IssueNumber = issue.Number,
            OnPages = pages,
            Volume = issue.VolumeOrYear,
            PlaceOfPublication = issue.PlaceOfPublication?[language],
        };
    }

    // The authority of the tag: ids never changes, so that no key does.
    private static string Series(EditionSettings settings) => settings.TagAuthority.Split('.', ',')[0];
}

/// <summary>The name of an author.</summary>
/// <param name="Whole">As it is read.</param>
/// <param name="IsBody">Whether it is a body and not a person: its name is never divided.</param>
/// <param name="Parts">The given and the family name of a person, where they are known; or null.</param>
internal sealed record CitedName(string Whole, bool IsBody, (string Given, string Family)? Parts)
{
    /// <summary>The family name, a comma, the given one; a name that has no parts as it is.</summary>
    public string FamilyFirst => Parts is { } parts ? $"{parts.Family}, {parts.Given}" : Whole;

    /// <summary>The name of an entity in a language.</summary>
    public static CitedName Of(Entity agent, Language language) => new(
        agent.Name[language], agent.Kind != EntityKind.Person,
        agent.Parts is { } parts && parts.Family[language].Length > 0 && parts.Given[language].Length > 0 ? (parts.Given[language], parts.Family[language]) : null);
}

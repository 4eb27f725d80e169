using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// What one file holds, and where things stand in it. The fragment of a place is its address on the site below the language, and in the file of
/// one issue below the issue: <c>fa/2001-04/message/#p7</c> is <c>#message/p7</c>. What is not in the file is on the web.
/// </summary>
/// <param name="Settings">The edition's.</param>
/// <param name="Code">The end of its name: a language's code, or <see cref="Addresses.Bilingual"/>.</param>
/// <param name="Languages">Its languages; the first is that of the frame.</param>
/// <param name="Issue">The one issue that it holds; null for the edition as a whole, with its own pages.</param>
internal sealed record FileScope(EditionSettings Settings, string Code, IReadOnlyList<Language> Languages, Issue? Issue)
{
    /// <summary>The language of the frame.</summary>
    public Language Frame => Languages[0];

    /// <summary>Where it is written.</summary>
    public OutputPath Path => Addresses.OneFile(Settings, Issue, Code);

    /// <summary>One for each language, and one for all of them when there are several.</summary>
    public static IEnumerable<FileScope> Of(EditionSettings settings, Issue? issue)
    {
        foreach (var language in settings.Languages) yield return new FileScope(settings, language.Code, [language], issue);
        if (settings.Languages.Count > 1) yield return new FileScope(settings, Addresses.Bilingual, settings.Languages, issue);
    }

    /// <summary>The fragment of a text; ends with a slash, which no other id does.</summary>
    public string PlaceOf(Text text) => text.IssueId is null || Issue is not null ? text.Id + "/" : $"{text.IssueId}/{text.Id}/";

    /// <summary>The fragment of a named entity.</summary>
    public static string PlaceOf(EntityKind kind, Slug id) => $"{kind.Plural}/{id}";

    /// <summary>
    /// Whether a text is in the file: in that of one language the original stands where there is no translation. What the paper printed faces its translation in an issue's file; the editors' note, which is long and is in the
    /// files of one language, is left out there.
    /// </summary>
    public bool Has(Text text) => (Languages.Count == 1 || Languages.Any(language => text.In(language) is not null))
        && (Issue is null || (text.IssueId == Issue.Id && (text.IsPrinted || Languages.Count == 1)));
}

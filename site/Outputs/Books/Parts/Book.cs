using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>One book: an issue in one language, or in all of them, block by block.</summary>
/// <param name="Languages">The languages; the first leads: it gives the book its direction and its digits.</param>
/// <param name="Form">What kind of file it is: the first part of its id.</param>
/// <param name="Name">The last part of its id.</param>
internal sealed record Book(Issue Issue, IReadOnlyList<Language> Languages, string Form, string Name, OutputPath Path)
{
    /// <summary>The language that leads.</summary>
    public Language Leading => Languages[0];

    /// <summary>Whether its parts stand one after the other in one document: ids and links then name the part that they belong to.</summary>
    public bool IsOneDocument { get; init; }

    /// <summary>The languages that an issue has books in: those that a text of it is in.</summary>
    public static IReadOnlyList<Language> LanguagesOf(Issue issue, EditionSettings settings) =>
        [.. settings.Languages.Where(language => issue.AllTexts.Any(text => text.In(language) is not null))];

    /// <summary>Its permanent id: a <c>tag:</c> URI (RFC 4151) that neither a change of address nor a new version touches.</summary>
    public string IdIn(EditionSettings settings) => $"tag:{settings.TagAuthority}:{Form}/{Issue.Id}/{Name}";

    /// <summary>Its title: in each of its languages, one after the other.</summary>
    public string Title => string.Join(" / ", Languages.Select(language => Issue.Title[language]));
}

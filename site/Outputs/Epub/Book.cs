using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Epub;

/// <summary>One book: an issue in one language, or in all of them, block by block.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Languages">The languages; the first leads: it gives the book its direction and its digits.</param>
/// <param name="Name">The last part of its id.</param>
/// <param name="Path">Its file.</param>
internal sealed record Book(Issue Issue, IReadOnlyList<Language> Languages, string Name, string Path)
{
    /// <summary>The language that leads.</summary>
    public Language Leading => Languages[0];

    /// <summary>The books of an issue: one for each language that a text of it is in, and one of all when there are several.</summary>
    public static IEnumerable<Book> Of(Issue issue, EditionSettings settings)
    {
        var languages = settings.Languages.Where(language => issue.AllTexts.Any(text => !text.IsWithheld && text.In(language) is not null)).ToList();
        foreach (var language in languages) yield return new Book(issue, [language], language.Code, Addresses.Epub(issue, language.Code));
        if (languages.Count > 1) yield return new Book(issue, languages, Addresses.Bilingual, Addresses.Epub(issue, Addresses.Bilingual));
    }

    /// <summary>Its permanent id: a <c>tag:</c> URI (RFC 4151) that neither a change of address nor a new version touches.</summary>
    public string IdIn(EditionSettings settings) => $"tag:{settings.TagAuthority}:epub/{Issue.Id}/{Name}";

    /// <summary>Its title: in each of its languages, one after the other.</summary>
    public string Title => string.Join(" / ", Languages.Select(language => Issue.Title[language]));
}

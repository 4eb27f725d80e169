using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Theming;

/// <summary>
/// The files of the theme that a finished file was made with, by their paths in the theme: what is wrong with it is said where an editor
/// can mend it.
/// </summary>
/// <param name="File">The template of the document, or the file that was copied; null for what was made without the theme.</param>
/// <param name="Content">The template of what stands inside the document; null when that is its own.</param>
internal readonly record struct ThemeOrigin(string? File, string? Content = null)
{
    /// <summary>Made with templates.</summary>
    /// <param name="document">The name of that of the document.</param>
    /// <param name="content">The name of that of what stands inside it; null when that is its own.</param>
    public static ThemeOrigin OfTemplates(string document, string? content = null) =>
        new(TemplateSet.Folder + document, content is null ? null : TemplateSet.Folder + content);
}

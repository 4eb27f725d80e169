using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>Words in every language of a file, one after the other, each saying its language where there are several.</summary>
internal sealed class FileLabels(FileScope scope, RenderContext context)
{
    private static readonly string[] Keys =
    [
        "contents", "search", "supporters_nav", "one_file_names", "show_apparatus", "cite_edition", "licences", "one_file_on_web", "one_file_identified", "search_own_page",
    ];

    /// <summary>What the templates say.</summary>
    public Values Labels { get; } = Of(scope, context);

    /// <summary>Words in each language.</summary>
    public static Html Each(FileScope scope, RenderContext context, Func<Language, string> words)
    {
        var each = from language in scope.Languages
                   let said = words(language)
                   where said.Length > 0
                   let html = context.HtmlOf(said, language)
                   select language == scope.Frame ? html : Html.Element("span", html, ("lang", language.Code), ("dir", language.Direction));
        return Html.Join(" ", each);
    }

    private static Values Of(FileScope scope, RenderContext context)
    {
        var values = new Values { IsUnseen = true };
        foreach (var key in Keys) values[key] = Each(scope, context, language => context.StringsOf(language)[key]);
        return values;
    }
}

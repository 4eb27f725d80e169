using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// The people, organisations and places that a file names: every name in every language, since names in either script find the passages
/// of all, and what is surely known of each.
/// </summary>
internal static class NamesValues
{
    /// <summary>The groups, one a kind that has entities.</summary>
    public static ValueList Of(FileScope scope, IReadOnlyList<Entity> entities, RenderContext context) => Values.List(entities.GroupBy(entity => entity.Kind).Select(kind => new Values
    {
        ["title"] = FileLabels.Each(scope, context, language => context.StringsOf(language)[kind.Key.Plural]),
        ["labels"] = Values.UnseenList(scope.Languages.Select(language => new Values { ["lang"] = language.Code, ["text"] = context.StringsOf(language)[kind.Key.Plural] })),
        ["entries"] = Values.List(kind.Select(entity => new Values
        {
            ["id"] = FileScope.PlaceOf(entity.Kind, entity.Id),
            ["names"] = Values.List(NamesOf(scope, entity, context.Edition.Settings)),
            ["about"] = Values.List(scope.Languages.Where(language => entity.About[language].Length > 0).Select(language => new Values
            {
                ["lang"] = language.Code,
                ["dir"] = language.Direction,
                ["html"] = context.HtmlOf(entity.About[language], language),
            })),
        })),
    }));

    // The names by which it is found stand first, and are found; then the others.
    private static IEnumerable<Values> NamesOf(FileScope scope, Entity entity, EditionSettings settings)
    {
        var languages = scope.Languages.Concat(settings.Languages.Except(scope.Languages)).ToList();
        foreach (var language in languages) yield return Name(language, entity.Name[language]);
        foreach (var language in languages)
        {
            foreach (var name in entity.OtherNames.GetValueOrDefault(language.Code, [])) yield return Name(language, name);
        }
    }

    private static Values Name(Language language, string name) => new() { ["lang"] = language.Code, ["dir"] = language.Direction, ["text"] = name };
}

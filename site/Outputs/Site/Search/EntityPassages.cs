using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.Search;

/// <summary>What can be found among the people, organisations and places: their names, and what is said of each.</summary>
internal static class EntityPassages
{
    /// <summary>The entities that have a page of their own.</summary>
    public static IEnumerable<SearchText> In(Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        foreach (var kind in EntityKinds.All)
        {
            foreach (var entity in context.Edition.Authorities.Of(kind))
            {
                var path = Addresses.Entity(language, kind, entity.Id);
                if (!context.Map.Has(path)) continue;
                var name = entity.Name[language];
                var passages = new List<SearchPassage> { new(null, SearchField.Title, name, [new NameSpan(entity, 0, name.Length)]) };
                if (entity.About[language] is { Length: > 0 } about) passages.Add(new SearchPassage(null, SearchField.Note, about, []));
                yield return new SearchText(path, name, words[kind.Plural], passages);
            }
        }
    }
}

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>The page of an entity: its names, what is surely known, every passage in its sentence.</summary>
internal static class EntityPage
{
    public static void Write(Entity entity, Language language, IReadOnlyList<Passage> passages, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = Addresses.Entity(language, entity.Kind, entity.Id);
        var name = entity.Name[language];
        var forms = NameForms.In(passages, words.Order);
        var written = entity.OtherNames.GetValueOrDefault(language.Code, []).Where(other => forms.All(form => form.Text != other));
        var frame = new PageFrame(path, language, "entity", name, entity.About[language])
        {
            Subject = new PageSubject.OfEntity(entity),
            InLanguage = other => Addresses.Entity(other, entity.Kind, entity.Id),
            Breadcrumbs = [(words[entity.Kind.Plural], Addresses.Index(language, entity.Kind))],
        };
        context.WritePage(frame, "entity.html", new Values
        {
            ["name"] = OtherLanguage.Words(entity.Name, language, context),
            ["kind"] = entity.Type is { } type ? KindPhrases.Of(type, words) : null,
            ["other_names"] = Values.List(context.Edition.Settings.Languages.Where(other => other != language)
                .Select(other => new Values { ["lang"] = other.Code, ["dir"] = other.Direction, ["text"] = entity.Name[other] })),
            ["about"] = context.HtmlOf(entity.About, language),
            ["forms"] = Values.List(forms.All(form => form.Text == name) ? [] : forms.Select(form => new Values { ["text"] = form.Text, ["count"] = words.Number(form.Count) })),
            ["also"] = Values.List(written),
            ["identifiers"] = Values.List(entity.Identifiers.Select(identifier => new Values
            {
                ["name"] = identifier.Register.Name,
                ["number"] = identifier.Id,
                ["href"] = identifier.Address,
                ["cert"] = ApparatusPhrases.Certainty(identifier.Certainty, words),
            })),
            ["directory_href"] = entity.Kind == EntityKind.Place ? context.Map.HrefIfMade(path, Addresses.Country(language, entity.Id)) : null,
            ["count"] = passages.Count == 0 ? null : words.Number(passages.Count),
            ["texts"] = Values.List(passages.GroupBy(passage => passage.Place).Select(text => new Values
            {
                ["title"] = text.Key.Title,
                ["href"] = context.Map.Href(path, text.Key.Path),
                ["count"] = words.Number(text.Count()),
                ["passages"] = Values.List(text.Select(passage => new Values
                {
                    ["href"] = context.Map.Href(path, passage.Place.Path, passage.Anchor),
                    ["html"] = passage.Sentence,
                })),
            })),
        });
    }
}

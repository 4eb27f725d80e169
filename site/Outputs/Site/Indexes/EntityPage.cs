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
    /// <summary>Writes it, and its parts where there are many passages.</summary>
    public static void Write(Entity entity, Language language, Division<Passage> passages, RenderContext context)
    {
        foreach (var part in passages.All) Write(part, entity, language, context);
    }

    /// <summary>The passages of an entity on its pages.</summary>
    public static Division<Passage> Divided(IEnumerable<Passage> passages, RenderContext context)
    {
        // Of few issues no part is planned.
        var most = context.Edition.Issues.Count <= Divisions.MostIssuesInFull ? int.MaxValue : Divisions.MostPassages;
        return Division.Of(
            passages, most, passage => PartKey.YearOf(passage.Place.Issue.Date), passage => PartKey.MonthOf(passage.Place.Issue.Date), passage => PartKey.Of(passage.Place.Issue));
    }

    private static void Write(Division<Passage> part, Entity entity, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var root = Addresses.Entity(language, entity.Kind, entity.Id);
        var (name, passages) = (entity.Name[language], part.Items);
        var forms = NameForms.In(passages, words.Order);
        var written = entity.OtherNames.GetValueOrDefault(language.Code, []).Where(other => forms.All(form => form.Text != other));
        var isWhole = part.Keys.Count == 0;
        var frame = PartsPanel.FrameOf(part, new PageFrame(root, language, "entity", name, entity.About[language])
        {
            Subject = isWhole ? new PageSubject.OfEntity(entity) : PageSubject.List,
            InLanguage = other => Addresses.Entity(other, entity.Kind, entity.Id),
            Breadcrumbs = [(words[entity.Kind.Plural], Addresses.Index(language, entity.Kind))],
        }, context);
        var path = frame.Path;
        context.WritePage(frame, "entity.html", new Values
        {
            ["part"] = isWhole ? null : PartPhrases.WholeTitleOf(part.Keys, words, context.Edition),
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
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
            ["texts"] = Values.List((part.IsDivided ? [] : passages).GroupBy(passage => passage.Place).Select(text => new Values
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

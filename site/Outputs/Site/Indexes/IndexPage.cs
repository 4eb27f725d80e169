using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>The index of people, organisations or places, in the alphabetical order of the page's language.</summary>
internal static class IndexPage
{
    // More than about two screens: then letters lead into the list.
    private const int LongList = 24;

    /// <summary>Writes it, and its parts where it is long.</summary>
    public static void Write(EntityKind kind, Language language, ILookup<(EntityKind, string, Language), Passage> passages, RenderContext context)
    {
        var entities = context.Edition.Authorities.Of(kind).OrderBy(entity => entity.SortKeyIn(language), context.StringsOf(language).Order);
        foreach (var part in Divisions.OfNames(entities, language).All) Write(part, kind, language, passages, context);
    }

    private static void Write(Division<Entity> part, EntityKind kind, Language language, ILookup<(EntityKind, string, Language), Passage> passages, RenderContext context)
    {
        var words = context.StringsOf(language);
        var root = Addresses.Index(language, kind);
        var whole = new PageFrame(root, language, "index", words[kind.Plural], words[kind.Plural + "_intro"])
        {
            Subject = PageSubject.List,
            InLanguage = other => Addresses.Index(other, kind),

            // Another language has other letters.
            IsIn = part.Keys.Count == 0 ? _ => true : other => other == language,
        };
        var frame = PartsPanel.FrameOf(part, whole, context);
        var (path, title) = (frame.Path, frame.Title!);
        IReadOnlyList<Entity> entities = part.IsDivided ? [] : part.Items;
        var isLong = part.Keys.Count == 0 && entities.Count > LongList;
        var groups = entities.GroupBy(entity => isLong ? words.Order.InitialOf(entity.SortKeyIn(language)) : "").ToList();
        var others = context.Edition.Settings.Languages.Where(other => other != language).ToList();
        context.WritePage(frame, "index.html", new Values
        {
            ["title"] = title,
            ["intro"] = part.Keys.Count == 0 ? words[kind.Plural + "_intro"] : null,
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
            ["groups"] = Values.List(groups.Select(group => new Values
            {
                ["letter"] = isLong ? group.Key : null,
                ["id"] = IdOf(group.Key),
                ["entries"] = Values.List(group.Select(entity => Entry(entity, [.. passages[(kind, entity.Id, language)]]))),
            })),
        });

        Values Entry(Entity entity, IReadOnlyList<Passage> its) => new()
        {
            ["name"] = NamePhrases.InRegister(entity, words),
            ["lang_name_other"] = others.Count == 0 ? null : entity.Name[others[0]],
            ["other_lang"] = others.Count == 0 ? null : others[0].Code,
            ["other_dir"] = others.Count == 0 ? null : others[0].Direction,
            ["also"] = Values.List(NameForms.In(its, words.Order).Select(form => form.Text).Concat(entity.OtherNames.GetValueOrDefault(language.Code, [])).Distinct().Where(form => form != entity.Name[language])),
            ["about"] = OtherLanguage.Words(entity.About, language, context),
            ["href"] = context.Map.Href(path, Addresses.Entity(language, kind, entity.Id)),
            ["count"] = words.Number(its.Count),
        };
    }

    // A letter as its number, since an address writes Persian letters in percent signs.
    private static string IdOf(string letter) => letter.Length == 0 ? "letter" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"letter-{(int)letter[0]:x4}");
}

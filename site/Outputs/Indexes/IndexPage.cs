using IskraSite.Editions.Model;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Metadata;
using IskraSite.Outputs.Templates;
using IskraSite.Persian;

namespace IskraSite.Outputs.Indexes;

/// <summary>The index of people, organisations or places, in the alphabetical order of the page's language.</summary>
internal static class IndexPage
{
    public static void Write(EntityKind kind, Language language, ILookup<(EntityKind, string, Language), Passage> passages, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.Index(language, kind);
        var title = words[TitleKey(kind)];
        var frame = new PageFrame(path, language, "index", title, words[TitleKey(kind) + "_intro"]) { Subject = PageSubject.List, InLanguage = other => Addresses.Index(other, kind) };
        var others = press.Edition.Settings.Languages.Where(other => other != language).ToList();
        press.WritePage(frame, "index.html", new Values
        {
            ["title"] = title,
            ["intro"] = words[TitleKey(kind) + "_intro"],
            ["entries"] = Values.List(press.Edition.Authorities.Of(kind).OrderBy(entity => entity.Name[language], PersianOrder.Instance).Select(entity => new Values
            {
                ["name"] = entity.Name[language],
                ["lang_name_other"] = others.Count == 0 ? null : entity.Name[others[0]],
                ["other_lang"] = others.Count == 0 ? null : others[0].Code,
                ["other_dir"] = others.Count == 0 ? null : others[0].Direction,
                ["about"] = entity.About[language],
                ["href"] = press.Map.Href(path, Addresses.Entity(language, kind, entity.Id)),
                ["count"] = words.Number(passages[(kind, entity.Id, language)].Count()),
            })),
        });
    }

    /// <summary>The key of the theme's word for an index.</summary>
    public static string TitleKey(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organisation => "organisations",
        _ => "places",
    };
}

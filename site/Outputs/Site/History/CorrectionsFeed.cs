using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.History;

/// <summary>The history as Atom (RFC 4287): an entry for each version, under an id that no change of address touches.</summary>
internal static class CorrectionsFeed
{
    /// <summary>Where a version stands on the page of the history.</summary>
    public static string AnchorOf(VersionNote version) => $"v{version.Version}";

    public static void Write(AtomXml atom, Language language, FeedHome home, RenderContext context)
    {
        var (settings, words) = (context.Edition.Settings, context.StringsOf(language));
        var page = home.PageAt(Addresses.History(language));
        var id = $"tag:{settings.TagAuthority}:{language.Code}/history";
        atom.Feed(language, () =>
        {
            atom.Element("id", id);
            atom.Element("title", words.Format("corrections_title", settings.Title[language]));
            atom.Element("subtitle", words["history_intro"]);
            atom.Day("updated", settings.Published.FirstDay);
            atom.Link("self", FeedFormat.Atom.MediaType, home.AddressOf(Addresses.Corrections(language)));
            atom.Link("alternate", "text/html", page);
            atom.Author(settings.Publisher[language]);
            foreach (var version in settings.History)
            {
                atom.Entry(() =>
                {
                    atom.Element("id", $"{id}/{version.Version}");
                    atom.Element("title", words.Format("history_version", words.InDigits(version.Version)));
                    atom.Day("published", version.Date.FirstDay);
                    atom.Day("updated", version.Date.FirstDay);
                    atom.Link("alternate", "text/html", $"{page}#{AnchorOf(version)}");
                    atom.Element("summary", version.Changes[language]);
                    atom.Content(language, ContentOf(version, language, home, context).Markup);
                });
            }
        });
    }

    // Reader programs take elements out of their surroundings: each says its own language and direction.
    private static Html ContentOf(VersionNote version, Language language, FeedHome home, RenderContext context)
    {
        var groups = new[] { GroupOf("history_added", version.Added), GroupOf("history_changed", version.Changed) };
        return context.Render("corrections.html", new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["text"] = context.HtmlOf(version.Changes, language),
            ["groups"] = Values.List(groups.OfType<Values>()),
        });

        Values? GroupOf(string key, IEnumerable<TextReference> references)
        {
            var places = NamedPlace.Of(references, language, context).ToList();
            return places.Count == 0 ? null : new Values { ["title"] = context.StringsOf(language)[key], ["places"] = Values.List(places.Select(LinkTo)) };
        }

        Values LinkTo(NamedPlace place) =>
            new() { ["href"] = place.AddressAt(home), ["text"] = context.HtmlOf(place.Title, language) };
    }
}

using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.History;

/// <summary>The history as Atom (RFC 4287): an entry for each version, under an id that no change of address touches.</summary>
internal static class CorrectionsFeed
{
    /// <summary>Where a version stands on the page of the history.</summary>
    public static string AnchorOf(VersionNote version) => $"v{version.Version}";

    public static void Write(AtomXml atom, Language language, RenderContext context)
    {
        var (settings, words) = (context.Edition.Settings, context.StringsOf(language));
        var page = Addresses.Absolute(settings.BaseUrl, Addresses.History(language));
        var id = $"tag:{settings.TagAuthority}:{language.Code}/history";
        atom.Feed(language, () =>
        {
            atom.Element("id", id);
            atom.Element("title", words.Format("corrections_title", settings.Title[language]));
            atom.Element("subtitle", words["history_intro"]);
            atom.Day("updated", settings.Published.FirstDay);
            atom.Link("self", FeedFormat.Atom.MediaType, Addresses.Absolute(settings.BaseUrl, Addresses.Corrections(language)));
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
                    atom.Content(language, ContentOf(version, language, context));
                });
            }
        });
    }

    private static string ContentOf(VersionNote version, Language language, RenderContext context)
    {
        var (settings, words) = (context.Edition.Settings, context.StringsOf(language));
        var direction = new ReadingHtml(language).PartAttributes(null, isBlock: true);
        var html = new StringBuilder($"<p{direction}>").Append(context.HtmlOf(version.Changes, language).Markup).Append("</p>\n");
        Append("history_added", version.Added);
        Append("history_changed", version.Changed);
        return html.ToString();

        void Append(string key, IEnumerable<TextReference> references)
        {
            var places = NamedPlace.Of(references, language, context).ToList();
            if (places.Count == 0) return;
            html.Append("<h3").Append(direction).Append('>').Append(Html.Escape(words[key])).Append("</h3>\n<ul").Append(direction).Append(">\n");
            foreach (var place in places)
                html.Append("<li").Append(direction).Append("><a href=\"").Append(Html.Escape(place.AddressIn(settings))).Append("\">")
                    .Append(context.HtmlOf(place.Title, language).Markup).Append("</a></li>\n");
            html.Append("</ul>\n");
        }
    }
}

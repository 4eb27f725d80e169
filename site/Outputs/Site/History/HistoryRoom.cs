using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.History;

/// <summary>What changed in each version of the edition: a page and a feed for each language.</summary>
internal sealed class HistoryRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => "history";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        edition.Settings.Languages.SelectMany(language => FeedHome.AllOf(edition.Settings).Select(home => home.PathOf(Addresses.Corrections(language))).Prepend(Addresses.History(language)));

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
        {
            WritePage(language, context);
            foreach (var home in FeedHome.AllOf(context.Edition.Settings))
                context.WriteXml(home.PathOf(Addresses.Corrections(language)), xml => CorrectionsFeed.Write(new AtomXml(xml), language, home, context));
        }
    }

    private static void WritePage(Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = Addresses.History(language);
        context.WritePage(new PageFrame(path, language, "page", words["history"], words["history_intro"]) { InLanguage = Addresses.History }, "history.html", new Values
        {
            ["title"] = words["history"],
            ["intro"] = words["history_intro"],
            ["how"] = words["history_how"],
            ["feed"] = new Unseen(context.Map.Href(path, Addresses.Corrections(language))),
            ["versions"] = Values.List(context.Edition.Settings.History.Select(version => new Values
            {
                ["id"] = CorrectionsFeed.AnchorOf(version),
                ["title"] = context.HtmlOf(words.Format("history_version", words.InDigits(version.Version)), language),
                ["date_html"] = DatePhrases.Element(version.Date, words),
                ["text"] = context.HtmlOf(version.Changes, language),
                ["kept"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.InVersion(version.Version, Addresses.Home(language)))),
                ["added"] = Values.List(Links(version.Added)),
                ["changed"] = Values.List(Links(version.Changed)),
            })),
        });

        IEnumerable<Values> Links(IEnumerable<TextReference> references) =>
            NamedPlace.Of(references, language, context).Select(place => new Values
            {
                ["text"] = context.HtmlOf(place.Title, language),
                ["href"] = context.Map.Href(path, place.Path, place.Fragment?.Value),
            });

        // A number with points stands in its own order.
    }
}

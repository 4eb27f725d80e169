using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
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
    public override IEnumerable<string> Plan(Edition edition) =>
        edition.Settings.Languages.SelectMany(language => new[] { Addresses.History(language), Addresses.Corrections(language) });

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, Press press)
    {
        foreach (var language in press.Edition.Settings.Languages)
        {
            WritePage(language, press);
            press.WriteXml(Addresses.Corrections(language), xml => CorrectionsFeed.Write(new AtomXml(xml), language, press));
        }
    }

    private static void WritePage(Language language, Press press)
    {
        var words = press.WordsOf(language);
        var path = Addresses.History(language);
        press.WritePage(new PageFrame(path, language, "page", words["history"], words["history_intro"]) { InLanguage = Addresses.History }, "history.html", new Values
        {
            ["title"] = words["history"],
            ["intro"] = words["history_intro"],
            ["how"] = words["history_how"],
            ["feed"] = press.Map.Href(path, Addresses.Corrections(language)),
            ["versions"] = Values.List(press.Edition.Settings.History.Select(version => new Values
            {
                ["id"] = CorrectionsFeed.AnchorOf(version),
                ["title"] = Said(words.Format("history_version", words.InDigits(version.Version))),
                ["date_html"] = DateWords.Element(version.Date, words),
                ["text"] = Said(version.Changes[language]),
                ["added"] = Values.List(Links(version.Added)),
                ["changed"] = Values.List(Links(version.Changed)),
            })),
        });

        IEnumerable<Values> Links(IEnumerable<TextReference> references) =>
            NamedPlace.Of(references, language, press).Select(place => new Values { ["text"] = Said(place.Title), ["href"] = press.Map.Href(path, place.Path, place.Fragment) });

        // A number with points stands in its own order.
        Html Said(string text) => new(Runs.Escaped(text, language, press.Edition.Settings.Original));
    }
}

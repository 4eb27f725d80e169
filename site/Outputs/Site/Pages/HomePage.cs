using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The home page of a language: what this is, the issues newest first, what is new, downloads.</summary>
internal static class HomePage
{
    /// <summary>Issues whose texts are listed; older ones are named only, so that a thousand issues make one page that a phone can load.</summary>
    private const int IssuesInFull = 12;

    /// <summary>Versions whose changes are told; the history has the others.</summary>
    private const int NewestVersions = 5;

    public static void Write(Language language, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        var frame = new PageFrame(Addresses.Home(language), language, "home", null, settings.Description[language]) { Subject = PageSubject.Site, InLanguage = Addresses.Home };
        var values = new Values
        {
            ["intro"] = settings.Description[language],
            ["issues"] = Values.List(context.Edition.Issues.Reverse().Select((issue, index) => Issue(issue, index < IssuesInFull, frame, context))),
            ["news"] = Values.List(settings.History.Take(NewestVersions).Select(version => new Values
            {
                ["version"] = words.InDigits(version.Version),
                ["date_html"] = DatePhrases.Element(version.Date, words),
                ["text"] = version.Changes[language],
            })),
            ["history"] = Unseen.Of(context.Map.HrefIfMade(frame.Path, Addresses.History(language))),
            ["downloads"] = Downloads.Panel(Downloads.OfEdition(context), frame.Path, words, context),
        };
        context.WritePage(frame, "home.html", values);
    }

    private static Values Issue(Issue issue, bool inFull, PageFrame frame, RenderContext context)
    {
        var (language, words) = (frame.Language, context.StringsOf(frame.Language));
        return new Values
        {
            ["title"] = issue.Title[language],
            ["date_html"] = DatePhrases.Element(issue.Date, words),
            ["summary"] = issue.Summary[language],
            ["href"] = context.Map.Href(frame.Path, Addresses.Issue(language, issue)),
            ["texts"] = Values.List(!inFull ? [] : issue.Texts.Where(text => text.In(language) is not null).Select(text => new Values
            {
                ["title"] = text.In(language)!.Title,
                ["kind"] = KindPhrases.Of(text.Kind, words),
                ["href"] = context.Map.Href(frame.Path, Addresses.Text(language, text)),
            })),
        };
    }
}

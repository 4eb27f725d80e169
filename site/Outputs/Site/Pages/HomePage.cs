using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The home page of a language: the front page of the newest issue, the other issues, what is new, downloads.</summary>
internal static class HomePage
{
    /// <summary>Versions whose changes are told; the history has the others.</summary>
    private const int NewestVersions = 3;

    /// <summary>Writes it.</summary>
    /// <param name="newest">The newest issue; null when there is none.</param>
    public static void Write(IssueBodies? newest, Language language, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        var issues = Divisions.Of(context.Edition).Issues;
        var frame = new PageFrame(Addresses.Home(language), language, "home", null, settings.Description[language]) { Subject = PageSubject.Site, InLanguage = Addresses.Home };
        var values = new Values
        {
            ["front"] = newest is null ? null : FrontPage.Of(newest, frame, context),
            ["introductions"] = Values.List(context.Edition.Pages.Where(page => !Addresses.IsAboutCopies(page.Id)).Select(page => new Values
            {
                ["title"] = OtherLanguage.Title(page.ShownIn(language), language),
                ["summary"] = OtherLanguage.Summary(page.ShownIn(language), language),
                ["href"] = context.Map.Href(frame.Path, Addresses.Text(language, page)),
            })),
            ["issues"] = Values.List(context.Edition.Issues.SkipLast(1).Reverse().Take(issues.IsDivided ? Divisions.MostIssuesInFull : int.MaxValue).Select(issue => IssuesPage.Row(issue, frame, context))),
            ["parts"] = PartsPanel.Of(issues, Addresses.Issues(language), frame.Path, language, context),
            ["news"] = Values.List(settings.History.Take(NewestVersions).Select(version => new Values
            {
                ["version"] = words.InDigits(version.Version),
                ["date_html"] = DatePhrases.Element(version.Date, words),
                ["text"] = OtherLanguage.Words(version.Changes, language, context),
            })),
            ["history"] = Unseen.Of(context.Map.HrefIfMade(frame.Path, Addresses.History(language))),
            ["downloads"] = Downloads.Panel(Downloads.OfEdition(context), frame.Path, words, context),
        };
        context.WritePage(frame, "home.html", values);
    }
}

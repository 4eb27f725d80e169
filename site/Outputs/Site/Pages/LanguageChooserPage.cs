using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The page on which readers choose a language, and the page for addresses that lead nowhere (404).</summary>
internal static class LanguageChooserPage
{
    public static void Write(RenderContext context)
    {
        var settings = context.Edition.Settings;
        var frame = new PageFrame(Addresses.LanguageChooser, settings.Original, "language-chooser", null, string.Join(" · ", settings.Languages.Select(language => settings.Description[language])))
        {
            Subject = PageSubject.Site,
            InLanguage = Addresses.Home,
            IsOfNoLanguage = true,
        };
        context.WritePage(frame, "language-chooser.html", new Values { ["languages"] = Values.List(settings.Languages.Select(language => LanguageLink(language, context.Map.Href(frame.Path, Addresses.Home(language)), context))) });

        // Served at any depth, so that its addresses begin at the root of the host, whichever that is.
        var notFound = new Values
        {
            ["csp"] = ContentPolicy.ForMeta,
            ["styles"] = FromHost(context.Theme.StylesPath, context),
            ["languages"] = Values.List(settings.Languages.Select(language => NotFoundWays(language, context))),
        };
        PageFraming.AddCommon(notFound, frame with { Path = Addresses.NotFound }, context);
        context.Write(Addresses.NotFound, "not-found.html", notFound);
    }

    private static Values LanguageLink(Language language, string href, RenderContext context)
    {
        var (settings, words) = (context.Edition.Settings, context.StringsOf(language));
        return new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["title"] = settings.Title[language],
            ["nameplate"] = FrameValues.NameplateOf(settings, language),
            ["description"] = settings.Description[language],
            ["enter"] = words["enter"],
            ["href"] = href,
        };
    }

    private static Values NotFoundWays(Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        List<(string Text, OutputPath Path)> ways = [(words["home"], Addresses.Home(language)), (words["search"], Addresses.Search(language))];
        if (context.Edition.Issues is [.., var newest]) ways.Add((newest.Title[language], Addresses.Issue(language, newest)));
        var values = new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["title"] = context.Edition.Settings.Title[language],
            ["nameplate"] = FrameValues.NameplateOf(context.Edition.Settings, language),
            ["href"] = FromHost(Addresses.Home(language), context),
            ["ways"] = Values.List(ways.Where(way => context.Map.Has(way.Path)).Select(way => Values.Link(way.Text, FromHost(way.Path, context)))),
        };
        foreach (var key in (string[])["not_found_short", "not_found", "not_found_text"]) values[key] = words[key];
        return values;
    }

    private static string FromHost(OutputPath path, RenderContext context) => context.Edition.Settings.BaseUrl.AbsolutePath + path;
}

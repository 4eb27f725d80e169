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
        };
        context.WritePage(frame, "language-chooser.html", new Values { ["languages"] = Values.List(settings.Languages.Select(language => LanguageLink(language, context.Map.Href(frame.Path, Addresses.Home(language)), context))) });

        // Served at any depth, so it links to the home address and asks for no other file.
        var notFound = new Values { ["csp"] = ContentPolicy.ForMeta, ["languages"] = Values.List(settings.Languages.Select(language => NotFoundLink(language, context))) };
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

    private static Values NotFoundLink(Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var link = LanguageLink(language, Addresses.Absolute(context.Edition.Settings.BaseUrl, Addresses.Home(language)), context);
        foreach (var key in (string[])["not_found_short", "not_found", "not_found_text"]) link[key] = words[key];
        return link;
    }
}

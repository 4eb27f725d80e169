using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The way in for those whose language is not known yet, and the page for addresses that lead nowhere.</summary>
internal static class LanguageChooserPage
{
    public static void Write(RenderContext context)
    {
        var settings = context.Edition.Settings;
        var frame = new PageFrame(Addresses.LanguageChooser, settings.Original, "doors", null, string.Join(" · ", settings.Languages.Select(language => settings.Description[language])))
        {
            Subject = PageSubject.Site,
            InLanguage = Addresses.Home,
        };
        context.WritePage(frame, "doors.html", new Values { ["doors"] = Values.List(settings.Languages.Select(language => LanguageLink(language, context.Map.Href(frame.Path, Addresses.Home(language)), context))) });

        // Served at any depth, so it links to the home address and asks for no other file.
        var notFound = new Values { ["csp"] = ContentPolicy.ForMeta, ["doors"] = Values.List(settings.Languages.Select(language => LanguageLink(language, Addresses.Absolute(settings.BaseUrl, Addresses.Home(language)), context))) };
        PageFraming.AddCommon(notFound, frame with { Path = Addresses.NotFound }, context);
        context.Write(Addresses.NotFound, "not-found.html", notFound);
    }

    private static Values LanguageLink(Language language, string href, RenderContext context)
    {
        var settings = context.Edition.Settings;
        return new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["title"] = settings.Title[language],
            ["description"] = settings.Description[language],
            ["enter"] = context.StringsOf(language)["enter"],
            ["href"] = href,
        };
    }
}

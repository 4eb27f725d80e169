using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The way in for those whose language is not known yet, and the page for addresses that lead nowhere.</summary>
internal static class DoorsPage
{
    public static void Write(Press press)
    {
        var settings = press.Edition.Settings;
        var frame = new PageFrame(Addresses.Doors, settings.Original, "doors", null, string.Join(" · ", settings.Languages.Select(language => settings.Description[language])))
        {
            Subject = PageSubject.Site,
            InLanguage = Addresses.Home,
        };
        press.WritePage(frame, "doors.html", new Values { ["doors"] = Values.List(settings.Languages.Select(language => Door(language, press.Map.Href(frame.Path, Addresses.Home(language)), press))) });

        // Served at any depth, so it links to the home address and asks for no other file.
        var notFound = new Values { ["doors"] = Values.List(settings.Languages.Select(language => Door(language, Addresses.Absolute(settings.BaseUrl, Addresses.Home(language)), press))) };
        PageFraming.AddCommon(notFound, frame with { Path = Addresses.NotFound }, press);
        press.Write(Addresses.NotFound, press.Render("not-found.html", notFound).Markup);
    }

    private static Values Door(Language language, string href, Press press)
    {
        var settings = press.Edition.Settings;
        return new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["title"] = settings.Title[language],
            ["description"] = settings.Description[language],
            ["enter"] = press.WordsOf(language)["enter"],
            ["href"] = href,
        };
    }
}

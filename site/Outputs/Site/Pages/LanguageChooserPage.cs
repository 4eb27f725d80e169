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
        var frame = new PageFrame(Addresses.LanguageChooser, settings.Original, "language-chooser", null, string.Join(" · ", settings.Languages.Select(language => settings.Description[language])))
        {
            Subject = PageSubject.Site,
            InLanguage = Addresses.Home,
        };
        context.WritePage(frame, "language-chooser.html", new Values { ["languages"] = Links(language => context.Map.Href(frame.Path, Addresses.Home(language))) });

        // Served at any depth, so it links to the home address and asks for no other file.
        var notFound = new Values { ["languages"] = Links(language => Addresses.Absolute(settings.BaseUrl, Addresses.Home(language))) };
        PageFraming.AddCommon(notFound, frame with { Path = Addresses.NotFound }, context);
        context.Write(Addresses.NotFound, context.Render("not-found.html", notFound).Markup);

        ValueList Links(Func<Language, string> hrefOf) => Values.List(settings.Languages.Select(language => LanguageLink(language, hrefOf(language), context)));
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

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Delivery.Offline;

/// <summary>
/// The page beside the folder of the bundle, in every language: the way in, and what to do when the archive was opened and not unpacked, as
/// file managers do; then this page is all that they show. It asks for no other file.
/// </summary>
internal static class OpenMe
{
    /// <summary>Its styles in the theme.</summary>
    public const string Styles = "one-file/open-me.css";

    public const string Template = "open-me.html";

    /// <summary>Its name.</summary>
    public const string Name = "OPEN-ME.html";

    /// <summary>The page.</summary>
    /// <param name="hasOneFile">Whether there are files in the folder that need no other.</param>
    public static string Render(RenderContext context, bool hasOneFile)
    {
        var (settings, styles) = (context.Edition.Settings, context.Theme.Parts.GetValueOrDefault(Styles, ""));
        string[] steps = ["open_me_unpack", "open_me_windows", "open_me_mac", "open_me_android", .. hasOneFile ? ["open_me_one_file"] : Array.Empty<string>(), "open_me_whole"];
        return context.Render(Template, new Values
        {
            ["csp"] = ContentPolicy.ForSingleFile(styles, script: null),
            ["styles"] = new Unseen(Html.RawText(styles)),
            ["lang"] = settings.Original.Code,
            ["dir"] = settings.Original.Direction,
            ["title"] = string.Join(" · ", settings.Languages.Select(language => settings.Title[language])),
            ["languages"] = Values.List(settings.Languages.Select(language => LanguageLink(language, steps, context))),
        }).Markup;
    }

    private static Values LanguageLink(Language language, string[] steps, RenderContext context) => new()
    {
        ["lang"] = language.Code,
        ["dir"] = language.Direction,
        ["title"] = context.Edition.Settings.Title[language],
        ["nameplate"] = FrameValues.NameplateOf(context.Edition.Settings, language),
        ["href"] = OfflineRoom.FolderOf(context.Edition) + Addresses.Home(language),
        ["enter"] = context.StringsOf(language)["open_me_enter"],
        ["steps"] = Values.List(steps.Select(key => context.HtmlOf(context.StringsOf(language).Format(key, context.Edition.Settings.Folder), language))),
    };
}

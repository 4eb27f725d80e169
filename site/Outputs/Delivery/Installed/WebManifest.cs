using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>What a device needs to install the edition in one of its languages (W3C Web Application Manifest). Its addresses are relative to itself.</summary>
internal static class WebManifest
{
    /// <summary>The pictures of the theme that stand for it, and what each is for.</summary>
    public static readonly (string File, string Sizes, string Type, string Purpose)[] Icons =
    [
        (Theme.Icon, "any", MediaTypes.Svg, "any"),
        ("icon-192.png", "192x192", MediaTypes.Png, "any"),
        ("icon-512.png", "512x512", MediaTypes.Png, "any"),
        ("icon-maskable-512.png", "512x512", MediaTypes.Png, "maskable"),
    ];

    public static void Write(Language language, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var path = Addresses.WebManifest(language);
        context.WriteJson(path, json =>
        {
            json.WriteStartObject();

            // The same edition from another folder of the same host is the same application.
            json.WriteString("id", $"{settings.Slug}-{language.Code}");
            json.WriteString("start_url", context.Map.Href(path, Addresses.Home(language)));
            json.WriteString("scope", SiteMap.RootOf(path));
            json.WriteString("lang", language.Code);
            json.WriteString("dir", language.Direction);
            json.WriteString("name", settings.Title[language]);
            json.WriteString("short_name", settings.Title[language]);
            json.WriteString("description", settings.Description[language]);
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", "#fbf8f1");
            json.WriteString("theme_color", "#fbf8f1");
            json.WriteStartArray("icons");
            foreach (var (file, sizes, type, purpose) in Icons.Where(icon => context.Theme.Files.ContainsKey(icon.File)))
            {
                json.WriteStartObject();
                json.WriteString("src", context.Map.Href(path, context.Theme.Files[file]));
                json.WriteString("sizes", sizes);
                json.WriteString("type", type);
                json.WriteString("purpose", purpose);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}

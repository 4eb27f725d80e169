using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>
/// The page that says what the browser keeps, keeps the whole edition when asked, and switches it off. The worker shows it in the place of
/// pages that it does not have.
/// </summary>
internal static class KeptPage
{
    /// <summary>The script of the theme that works it.</summary>
    public const string Script = "kept.js";

    public static void Write(Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var frame = new PageFrame(Addresses.Kept(language), language, "kept", words["kept"], words["kept_intro"])
        {
            InLanguage = Addresses.Kept,
            Scripts = [Script],
        };
        context.WritePage(frame, "kept.html", new Values { ["digits"] = words.TenDigits });
    }
}

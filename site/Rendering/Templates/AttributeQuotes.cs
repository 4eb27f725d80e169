using System.Text.RegularExpressions;

namespace IskraSite.Rendering.Templates;

/// <summary>
/// Leaves out the quotation marks that HTML does not ask for round an attribute's value (HTML, 13.1.2.3), so that a file by itself keeps to
/// its size. Text escapes them, so that those that are left stand in tags.
/// </summary>
internal static partial class AttributeQuotes
{
    /// <summary>The same HTML with quotation marks only where they are needed.</summary>
    public static Html WithoutNeedless(Html html) => Html.OfMarkup(Needless().Replace(html.Markup, "=$1"));

    [GeneratedRegex("=\"([A-Za-z0-9_./#-]+)\"(?=[ >])")]
    private static partial Regex Needless();
}

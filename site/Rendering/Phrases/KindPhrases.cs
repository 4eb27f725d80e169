using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How kinds are said: the theme has a word for each.</summary>
internal static class KindPhrases
{
    public static string Of(TextKind kind, Strings words) => words["text_kind_" + KeyOf(kind)];

    public static string Of(SupporterKind kind, Strings words) => words["supporter_kind_" + KeyOf(kind)];

    public static string Of(OrganisationType type, Strings words) => words["org_kind_" + KeyOf(type)];

    // A key of the theme has no hyphens.
    private static string KeyOf(ListedKind kind) => kind.Name.Replace('-', '_');
}

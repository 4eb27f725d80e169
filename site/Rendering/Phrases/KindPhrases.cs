using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How kinds are said: the theme has a word for each that every edition has, the edition for its own.</summary>
internal static class KindPhrases
{
    public static string Of(TextKind kind, Strings words) =>
        kind.Words?[words.Language] is { Length: > 0 } own ? own : words.Has("text_kind_" + KeyOf(kind)) ? words["text_kind_" + KeyOf(kind)] : kind.Name;

    public static string Of(SupporterKind kind, Strings words) => words["supporter_kind_" + KeyOf(kind)];

    public static string Of(OrganisationType type, Strings words) => words["org_kind_" + KeyOf(type)];

    // A key of the theme has no hyphens.
    private static string KeyOf(ListedKind kind) => kind.Name.Replace('-', '_');
}

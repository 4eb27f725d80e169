using System.Text;

namespace IskraSite.Persian;

/// <summary>The one question this floor asks of a BCP 47 language tag.</summary>
internal static class LanguageTag
{
    /// <summary>Whether the tag's primary subtag is <c>fa</c>, in any case: <c>fa</c>, <c>fa-IR</c>, <c>FA</c>.</summary>
    public static bool IsPersian(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Length >= 2 && Ascii.EqualsIgnoreCase(tag.AsSpan(0, 2), "fa") && (tag.Length == 2 || tag[2] == '-');
    }
}

using System.Text;

namespace IskraSite.Languages;

/// <summary>What is asked of a BCP 47 language tag.</summary>
internal static class LanguageTag
{
    /// <summary>The tags that an edition gives its languages, as a regular expression (ECMA-262): two or three small letters, then subtags.</summary>
    public const string Pattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>Whether the tag has the form of one (RFC 5646, clause 2.1, without the registered exceptions): subtags of letters and digits, the first a language.</summary>
    public static bool IsWellFormed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var subtags = tag.Split('-');
        return subtags[0].Length is >= 2 and <= 8 && subtags[0].All(char.IsAsciiLetter) && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The language of a tag: its first subtag, in small letters.</summary>
    public static string PrimaryOf(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Whether the tag's primary subtag is <c>fa</c>, in any case: <c>fa</c>, <c>fa-IR</c>, <c>FA</c>.</summary>
    public static bool IsPersian(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Length >= 2 && Ascii.EqualsIgnoreCase(tag.AsSpan(0, 2), "fa") && (tag.Length == 2 || tag[2] == '-');
    }
}

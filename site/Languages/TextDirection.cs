namespace IskraSite.Languages;

/// <summary>In which direction a language is written, as the <c>dir</c> attribute of HTML says it.</summary>
public static class TextDirection
{
    // Scripts that run from right to left (ISO 15924).
    private static readonly HashSet<string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arab", "Aran", "Hebr", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Nkoo", "Adlm", "Mand", "Samr", "Rohg",
    };

    // Languages whose tags name such a script only where it is not theirs (the script that the IANA registry suppresses, or that CLDR takes for likely).
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ary", "arz", "apc", "ajp", "acm", "afb", "aeb", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "iw", "khw", "ks", "lki", "lrc", "luz", "mzn",
        "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "uzs", "yi",
    };

    /// <summary><c>rtl</c> or <c>ltr</c>, by the script that a tag names, or else by its language (BCP 47).</summary>
    public static string Of(string tag)
    {
        var parts = tag.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return (script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script)) ? "rtl" : "ltr";
    }
}

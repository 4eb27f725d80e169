namespace IskraSite.Editions.Model;

/// <summary>The rule for names that become part of an address: lower-case ASCII letters and digits in groups joined by single hyphens.</summary>
public static class Slug
{
    /// <summary>The longest slug: file systems count 255 bytes a name, and addresses are read aloud.</summary>
    public const int MaximumLength = 80;

    /// <summary>The same rule as a regular expression (ECMA-262), but for the length.</summary>
    public const string Pattern = "^" + Groups + "$";

    /// <summary>The groups of letters and digits as a regular expression, without its ends.</summary>
    public const string Groups = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>The slug of words: their ASCII letters and digits, a hyphen between words; null where they have none.</summary>
    public static string? Of(string words)
    {
        var slug = new System.Text.StringBuilder();
        foreach (var c in Languages.Folding.Fold(words))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(c) || c == '-')) slug.Append('-');
        }

        var whole = slug.ToString()[..Math.Min(slug.Length, MaximumLength)].Trim('-');
        return whole.Length == 0 ? null : whole;
    }

    /// <summary>Whether a word is a slug.</summary>
    public static bool IsValid(string word)
    {
        if (word.Length is 0 or > MaximumLength || word[0] == '-' || word[^1] == '-') return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && !(c == '-' && word[i - 1] != '-')) return false;
        }

        return true;
    }
}

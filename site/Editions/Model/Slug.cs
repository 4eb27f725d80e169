namespace IskraSite.Editions.Model;

/// <summary>The rule for names that become part of an address: lower-case ASCII letters and digits in groups joined by single hyphens.</summary>
public static class Slug
{
    /// <summary>The longest slug: file systems count 255 bytes a name, and addresses are read aloud.</summary>
    public const int MaximumLength = 80;

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

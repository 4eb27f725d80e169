using System.Diagnostics.CodeAnalysis;

namespace IskraSite.Editions.Model;

/// <summary>
/// The name of an issue, a text, a person or whatever else has an address: lower-case ASCII letters and digits in groups joined by single hyphens. Reading
/// has checked it; a wrong one has been reported.
/// </summary>
/// <param name="Value">As it is written.</param>
public sealed record Slug(string Value)
{
    /// <summary>The longest slug: file systems count 255 bytes a name, and addresses are read aloud.</summary>
    public const int MaximumLength = 80;

    /// <summary>The same rule as a regular expression (ECMA-262), but for the length.</summary>
    public const string Pattern = "^" + Groups + "$";

    /// <summary>The groups of letters and digits as a regular expression, without its ends.</summary>
    public const string Groups = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>As it is written.</summary>
    [return: NotNullIfNotNull(nameof(slug))]
    public static implicit operator string?(Slug? slug) => slug?.Value;

    /// <summary>The slug that is written; null when none is.</summary>
    [return: NotNullIfNotNull(nameof(written))]
    public static Slug? Of(string? written) => written is null ? null : new Slug(written);

    /// <summary>The slug of words: their ASCII letters and digits, a hyphen between words; null where they have none.</summary>
    public static Slug? OfWords(string words)
    {
        var slug = new System.Text.StringBuilder();
        foreach (var c in Languages.Folding.Fold(words))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(c) || c == '-')) slug.Append('-');
        }

        var whole = slug.ToString()[..Math.Min(slug.Length, MaximumLength)].Trim('-');
        return whole.Length == 0 ? null : new Slug(whole);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

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

using System.Text;

namespace IskraSite.Languages;

/// <summary>
/// A key under which the usual romanisations of one name meet: its consonants, those that are written in several ways in one letter (Mahmoud, Mahmud,
/// Mahmood; Saqqez, Saqez, Saghez). For names only: words that have nothing in common meet too.
/// </summary>
public static class RomanisedKey
{
    /// <summary>What a key begins with: no word does.</summary>
    public const char Mark = '~';

    /// <summary>The letters of one consonant, and what stands for it; the first that fits, from left to right.</summary>
    public const string Consonants = "kh=x gh=q sh=1 ch=2 zh=j dj=j ph=f th=t ck=k w=v";

    /// <summary>What a key leaves out, unless a word begins with it.</summary>
    public const string Vowels = "aeiouy";

    /// <summary>How long a name is at least, in letters.</summary>
    public const int ShortestName = 4;

    private static readonly (string Letters, char Key)[] Table = [.. Consonants.Split(' ').Select(pair => (pair[..^2], pair[^1]))];

    /// <summary>The key of a folded word with its mark; null for one that is too short, not of Latin letters, or of one consonant.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName) return null;
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z') return null;
        }

        var key = new StringBuilder().Append(Mark);
        for (var i = 0; i < word.Length; i++)
        {
            if (Vowels.Contains(word[i], StringComparison.Ordinal))
            {
                if (i == 0) key.Append('a');
                continue;
            }

            var letter = word[i];
            foreach (var (letters, sound) in Table)
            {
                if (!word[i..].StartsWith(letters, StringComparison.Ordinal)) continue;
                letter = sound;
                i += letters.Length - 1;
                break;
            }

            if (letter != key[^1]) key.Append(letter);
        }

        // A last h is heard by few and written by some: Hosseinzadeh, Hosseinzade.
        if (key[^1] == 'h') key.Length--;
        return key.Length > 2 ? key.ToString() : null;
    }
}

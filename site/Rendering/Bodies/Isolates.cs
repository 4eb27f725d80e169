using System.Text;

namespace IskraSite.Rendering.Bodies;

/// <summary>Right-to-left words without mark-up: a number with separators, which would read backwards, stands between U+2066 and U+2069 (UAX #9, §2.4.2), nothing else does.</summary>
internal static class Isolates
{
    private const char LeftToRight = '\u2066';
    private const char Pop = '\u2069';

    /// <summary>The words with their isolates.</summary>
    public static string In(string text)
    {
        var words = new StringBuilder(text.Length + 32);
        foreach (var (run, isIsolated) in Runs.RightToLeft(text))
        {
            // After a Latin letter a number keeps its order by itself, and an address is copied without invisible marks.
            if (isIsolated && !char.IsAsciiLetter(text[run][0])) words.Append(LeftToRight).Append(text[run]).Append(Pop);
            else words.Append(text[run]);
        }

        return words.ToString();
    }
}

using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>How many words a text has, as contents say it.</summary>
internal static class WordCount
{
    /// <summary>The words of a text in one language, its footnotes not among them.</summary>
    public static int In(VersionBody body) => body.Reading.Sum(block => In(block.Text));

    // A word is what stands between white space and holds a letter or a digit.
    private static int In(string text)
    {
        var (words, isInside) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) isInside = false;
            else if (!isInside && char.IsLetterOrDigit(c)) (words, isInside) = (words + 1, true);
        }

        return words;
    }
}

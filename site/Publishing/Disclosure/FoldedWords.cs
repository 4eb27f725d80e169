using System.Text;
using IskraSite.Languages;

namespace IskraSite.Publishing.Disclosure;

/// <summary>Words without what a file may write otherwise: letters folded, half-spaces gone, white space and signs alike.</summary>
internal static class FoldedWords
{
    /// <summary>The words of a text. What divides words is a space, what divides sentences and fields a bar: so no phrase is found across two cells of a table.</summary>
    public static string Of(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c)) squeezed.Append(c);
            else if (c == '\u200c') continue;
            else if (char.IsWhiteSpace(c)) Divide(' ');
            else Divide('|');
        }

        return squeezed.ToString().Trim('|', ' ');

        void Divide(char sign)
        {
            if (squeezed.Length == 0 || squeezed[^1] is not (' ' or '|')) squeezed.Append(sign);
            else if (sign == '|') squeezed[^1] = sign;
        }
    }
}

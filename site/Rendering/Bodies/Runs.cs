using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// Words as HTML with their direction said: in right-to-left text, numbers with separators and Latin words stand in
/// <c>bdi dir="ltr"</c> (else a giro number would read backwards); in left-to-right text, words in Arabic script in <c>bdi dir="rtl"</c>
/// (W3C, "Inline markup and bidirectional text in HTML").
/// </summary>
internal static class Runs
{
    /// <summary>Appends words.</summary>
    /// <param name="language">The language that they stand in.</param>
    /// <param name="original">The language of words in Arabic script that stand in a left-to-right text.</param>
    public static void Append(StringBuilder html, string text, Language language, Language original)
    {
        if (language.Direction == "rtl") AppendRightToLeft(html, text);
        else if (original.Direction == "rtl") AppendLeftToRight(html, text, original);
        else Html.AppendEscaped(html, text);
    }

    /// <summary>The direction of a language, by its tag: those written in Arabic, Hebrew, Syriac or Thaana script run from right to left.</summary>
    public static string DirectionOf(string tag) =>
        tag.Split('-')[0] is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "syr" or "ug" or "ur" or "yi" ? "rtl" : "ltr";

    /// <summary>Words as HTML.</summary>
    public static string Escaped(string text, Language language, Language original)
    {
        var html = new StringBuilder(text.Length + 32);
        Append(html, text, language, original);
        return html.ToString();
    }

    /// <summary>Words as HTML, typed as such.</summary>
    public static Html HtmlOf(string text, Language language, Language original) => new(Escaped(text, language, original));

    /// <summary>The pieces of right-to-left text, in order, and whether each must stand in an isolate to be read from left to right.</summary>
    public static IEnumerable<(Range Run, bool IsIsolated)> RightToLeft(string text)
    {
        var from = 0;
        while (from < text.Length && NextLtr(text.AsSpan(from)) is var next and >= 0)
        {
            var start = from + next;
            var end = start + LtrLength(text.AsSpan(start));
            if (NeedsIsolation(text.AsSpan(start, end - start)))
            {
                if (start > from) yield return (from..start, false);
                yield return (start..end, true);
            }
            else
            {
                yield return (from..end, false);
            }

            from = end;
        }

        if (from < text.Length) yield return (from..text.Length, false);
    }

    private static void AppendRightToLeft(StringBuilder html, string text)
    {
        foreach (var (run, isIsolated) in RightToLeft(text))
        {
            if (isIsolated) html.Append("<bdi dir=\"ltr\">");
            Html.AppendEscaped(html, text.AsSpan(run));
            if (isIsolated) html.Append("</bdi>");
        }
    }

    private static void AppendLeftToRight(StringBuilder html, ReadOnlySpan<char> text, Language original)
    {
        while (!text.IsEmpty)
        {
            var start = 0;
            while (start < text.Length && !Letters.IsArabicScriptLetter(text[start])) start++;
            Html.AppendEscaped(html, text[..start]);
            if (start == text.Length) return;
            text = text[start..];
            var (last, i) = (0, 0);
            for (; i < text.Length && (Letters.IsArabicScriptLetter(text[i]) || IsInside(text[i])); i++)
            {
                if (text[i] is not (' ' or '.' or '\u060C')) last = i;
            }

            html.Append("<bdi lang=\"").Append(original.Code).Append("\" dir=\"rtl\">");
            Html.AppendEscaped(html, text[..(last + 1)]);
            html.Append("</bdi>");
            text = text[(last + 1)..];
        }
    }

    // What may stand between two words in Arabic script without ending the run.
    private static bool IsInside(char c) => c is ' ' or Letters.Zwnj or '\u060C' or '\u0654' or '.' || c is >= '\u064B' and <= '\u0652' || c is >= '\u06F0' and <= '\u06F9';

    private static bool IsLtr(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u06F0' and <= '\u06F9' || c is >= '\u00C0' and <= '\u024F';

    private static bool IsJoint(char c) => c is ' ' or '-' or '.' or '/' or '\\' or '@' or '_' or '+' or ':' or '&' or '\'' or '’';

    private static int NextLtr(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLtr(text[i])) return i > 0 && text[i - 1] == '#' ? i - 1 : i;
        }

        return -1;
    }

    private static int LtrLength(ReadOnlySpan<char> text)
    {
        var last = 0;
        for (var i = 1; i < text.Length && (IsLtr(text[i]) || IsJoint(text[i])); i++)
        {
            if (IsLtr(text[i])) last = i;
        }

        // An address keeps its last slash.
        while (last + 1 < text.Length && text[last + 1] == '/') last++;
        return last + 1;
    }

    // A plain number keeps its order by itself; one with a joint, or Latin words, does not.
    private static bool NeedsIsolation(ReadOnlySpan<char> run)
    {
        var digits = false;
        foreach (var c in run)
        {
            if (char.IsAsciiLetter(c) || c == '#' || (IsJoint(c) && digits)) return true;
            digits |= char.IsDigit(c);
        }

        return false;
    }
}

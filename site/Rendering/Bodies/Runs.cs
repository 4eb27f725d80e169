using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// Words as HTML with their direction said, as <see cref="DirectionRule"/> has it: in right-to-left text isolates are <c>bdi dir="ltr"</c>, in left-to-right
/// text words in Arabic script stand in <c>bdi dir="rtl"</c> (W3C, "Inline markup and bidirectional text in HTML").
/// </summary>
internal static class Runs
{
    /// <summary>Appends words.</summary>
    /// <param name="language">The language that they stand in.</param>
    /// <param name="original">The language of words in Arabic script that stand in a left-to-right text.</param>
    public static void Append(StringBuilder html, string text, Language language, Language original)
    {
        if (language.IsRightToLeft) AppendIsolated(html, text, true, "<bdi dir=\"ltr\">");
        else if (original.IsRightToLeft) AppendIsolated(html, text, false, $"<bdi lang=\"{original.Code}\" dir=\"rtl\">");
        else Html.AppendEscaped(html, text);
    }

    /// <summary>Words as HTML.</summary>
    public static string Escaped(string text, Language language, Language original)
    {
        var html = new StringBuilder(text.Length + 32);
        Append(html, text, language, original);
        return html.ToString();
    }

    /// <summary>Words as HTML, typed as such.</summary>
    public static Html HtmlOf(string text, Language language, Language original) => Html.OfMarkup(Escaped(text, language, original));

    private static void AppendIsolated(StringBuilder html, string text, bool isRightToLeft, string open)
    {
        var from = 0;
        foreach (var range in DirectionRule.IsolatesIn(text, isRightToLeft))
        {
            Html.AppendEscaped(html, text.AsSpan(from, range.Start.Value - from));
            html.Append(open);
            Html.AppendEscaped(html, text.AsSpan(range));
            html.Append("</bdi>");
            from = range.End.Value;
        }

        Html.AppendEscaped(html, text.AsSpan(from));
    }
}

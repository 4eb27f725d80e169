using System.Text;

namespace IskraSite.Rendering.Templates;

/// <summary>Words that are HTML already: the one type that templates write without escaping.</summary>
/// <param name="Markup">Well-formed HTML.</param>
internal sealed record Html(string Markup)
{
    /// <summary>Text as HTML: the five signs that could be taken for mark-up are escaped.</summary>
    public static Html Text(string text) => new(Escape(text));

    /// <summary>Escapes text for element content and for attribute values between double quotation marks.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        AppendEscaped(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Appends escaped text.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var i and >= 0)
        {
            html.Append(text[..i]).Append(text[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(i + 1)..];
        }

        html.Append(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Markup;
}

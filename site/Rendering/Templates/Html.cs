using System.Text;

namespace IskraSite.Rendering.Templates;

/// <summary>Words that are HTML already: the one type that templates write without escaping.</summary>
internal sealed record Html
{
    private Html(string markup) => Markup = markup;

    /// <summary>Well-formed HTML.</summary>
    public string Markup { get; }

    /// <summary>What is HTML already. Only who writes the inside of texts says so: <c>Rendering/</c>, and no room.</summary>
    public static Html OfMarkup(string markup) => new(markup);

    /// <summary>Text as HTML: the five signs that could be taken for mark-up are escaped.</summary>
    public static Html Text(string text) => new(Escape(text));

    /// <summary>
    /// The content of a <c>style</c> or <c>script</c> element, in which no sign is escaped (HTML, raw text elements). Of the theme only.
    /// </summary>
    public static Html RawText(string text) => new(text);

    /// <summary>An element.</summary>
    /// <param name="attributes">Its attributes, as plain text; one whose value is null is left out.</param>
    public static Html Element(string name, Html content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var html = new StringBuilder(content.Markup.Length + 64).Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            html.Append(' ').Append(attribute).Append("=\"");
            AppendEscaped(html, value);
            html.Append('"');
        }

        return Html.OfMarkup(html.Append('>').Append(content.Markup).Append("</").Append(name).Append('>').ToString());
    }

    /// <summary>One after the other.</summary>
    /// <param name="separator">What stands between them, as plain text.</param>
    public static Html Join(string separator, IEnumerable<Html> parts) => Join(Text(separator), parts);

    /// <summary>One after the other.</summary>
    public static Html Join(Html separator, IEnumerable<Html> parts) =>
        new(string.Join(separator.Markup, parts.Select(part => part.Markup)));

    /// <summary>One behind the other.</summary>
    public static Html operator +(Html one, Html other) => new(one.Markup + other.Markup);

    /// <summary>Text behind HTML.</summary>
    public static Html operator +(Html one, string text) => new(one.Markup + Escape(text));

    /// <summary>The same with HTML in the place of a sign that stands for it.</summary>
    public Html With(string sign, Html html) => new(Markup.Replace(sign, html.Markup, StringComparison.Ordinal));

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

using IskraSite.Rendering.Templates;
using System.Text;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The table of contents of a book as XHTML: nested lists.</summary>
internal static class ContentsList
{
    /// <summary>Makes it.</summary>
    /// <param name="entries">The entries of one level.</param>
    /// <param name="pageOf">On which page an address is, as it is written there; null where there are no pages.</param>
    public static string Of(IEnumerable<Entry> entries, BookState state, Func<string, string>? pageOf = null)
    {
        var html = new StringBuilder();
        Append(html, entries, state, pageOf);
        return html.ToString();
    }

    private static void Append(StringBuilder html, IEnumerable<Entry> entries, BookState state, Func<string, string>? pageOf)
    {
        html.Append("<ol>\n");
        foreach (var entry in entries)
        {
            html.Append("<li><a href=\"").Append(Html.Escape(entry.Href)).Append('"');
            if (pageOf is not null) html.Append(" data-page=\"").Append(pageOf(entry.Href)).Append('"');
            html.Append('>').Append(state.Html(entry.Label)).Append("</a>");
            if (entry.Inner.Count > 0) Append(html, entry.Inner, state, pageOf);
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }
}

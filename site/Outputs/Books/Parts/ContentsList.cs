using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The table of contents of a book as XHTML: nested lists.</summary>
internal static class ContentsList
{
    /// <summary>Makes it.</summary>
    /// <param name="entries">The entries of one level.</param>
    /// <param name="pageOf">On which page an address is, as it is written there; null where there are no pages.</param>
    public static Html Of(IEnumerable<Entry> entries, BookState state, Func<string, string>? pageOf = null) =>
        state.Context.Render("book-contents.html", new Values
        {
            ["entries"] = Values.List(entries.Select(entry => new Values
            {
                ["href"] = entry.Href,
                ["has_page"] = pageOf is not null,
                ["page"] = Unseen.Of(pageOf?.Invoke(entry.Href)),
                ["label"] = state.HtmlOf(entry.Label),
                ["inner"] = entry.Inner.Count > 0 ? Of(entry.Inner, state, pageOf) : null,
            })),
        });
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>Words in each language of a book.</summary>
/// <param name="Texts">A language and its words.</param>
internal sealed record Label(IReadOnlyList<(Language Language, string Words)> Texts)
{
    /// <summary>All of them on one line, where nothing can be marked.</summary>
    public string Plain => string.Join(" / ", Texts.Select(said => said.Words));
}

/// <summary>An entry of the table of contents.</summary>
/// <param name="Href">Where it leads, from beside the navigation.</param>
internal sealed record Entry(Label Label, string Href, IReadOnlyList<Entry> Inner);

/// <summary>One document of a book.</summary>
/// <param name="File">Its file name; all files of a book lie in one folder.</param>
/// <param name="Matter">Its part of the book: <c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c> (EPUB Structural Semantics Vocabulary 1.1).</param>
/// <param name="Landmark">What it is for readers who look for it; or null.</param>
/// <param name="Entry">Its entry in the table of contents, or null.</param>
internal sealed record BookPart(string File, string Matter, string? Landmark, Entry? Entry, Label Title, Html Body);

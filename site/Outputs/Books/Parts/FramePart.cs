using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>What stands round the texts: the cover, the title page, and the page about the book at its end.</summary>
internal static class FramePart
{
    /// <summary>The cover: the picture.</summary>
    public static BookPart Cover(string picture, BookState state)
    {
        var alt = string.Join(" / ", state.Label("epub_cover").Texts.Select(said => said.Words));
        return new BookPart(
            "cover.xhtml", "frontmatter", "cover", null, state.Label("epub_cover_page"),
            $"<section epub:type=\"cover\" class=\"cover\">\n<img src=\"{picture}\" alt=\"{Html.Escape(alt)}\" role=\"doc-cover\"/>\n</section>\n");
    }

    /// <summary>The title page: which issue this is, when it was printed, who publishes the edition.</summary>
    public static BookPart Title(BookState state)
    {
        var (issue, settings) = (state.Book.Issue, state.Settings);
        var html = new StringBuilder("<section epub:type=\"titlepage\" class=\"title\">\n");
        html.Append(BookState.Paired(state.Book.Languages, language =>
        {
            var words = state.Context.StringsOf(language);
            var said = new StringBuilder($"<h1>{HtmlOf(issue.Title[language])}</h1>\n<p>{HtmlOf(words["date"] + words["colon"])} {DatePhrases.Element(issue.Date, words).Markup}</p>\n");
            if (issue.EditorId is { } editor) said.Append(CultureInfo.InvariantCulture, $"<p>{HtmlOf(words["editor"] + words["colon"])} <bdi>{HtmlOf(state.Context.Edition.Authorities.NameOfAgent(editor, language))}</bdi></p>\n");
            said.Append(CultureInfo.InvariantCulture, $"<p>{HtmlOf(issue.Summary[language])}</p>\n");
            if (issue.DateNote?[language] is { Length: > 0 } note) said.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{HtmlOf(note)}</p>\n");
            said.Append(CultureInfo.InvariantCulture, $"<p>{HtmlOf(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Both(settings.Published, words)))}</p>\n");
            return said.ToString();

            string HtmlOf(string text) => state.Escaped(text, language);
        }));
        const string File = "title.xhtml";
        var label = state.Label("epub_title_page");
        return new BookPart(File, "frontmatter", "titlepage", new Entry(label, state.HrefOf(File), []), label, html.Append("</section>\n").ToString());
    }

    /// <summary>The page about the book: how to cite it, what may be done with it, how to ask for withdrawal, the font.</summary>
    /// <param name="font">The key of the words about the font; null when the book has none.</param>
    public static BookPart About(string? font, BookState state)
    {
        const string File = "about-book.xhtml";
        var (issue, settings) = (state.Book.Issue, state.Settings);
        var label = state.Label("epub_about");
        var html = new StringBuilder($"<section epub:type=\"colophon\" role=\"doc-colophon\">\n<h1>{state.Html(label)}</h1>\n");
        html.Append(BookState.Paired(state.Book.Languages, language =>
        {
            var words = state.Context.StringsOf(language);
            var said = new StringBuilder($"<h2>{HtmlOf(words["cite_edition"])}</h2>\n");
            said.Append(CultureInfo.InvariantCulture, $"<p>{HtmlOf(issue.Title[language])}{words["list_mark"]} {HtmlOf(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Both(settings.Published, words)))} ");
            said.Append(CultureInfo.InvariantCulture, $"{Link(Addresses.Absolute(settings.BaseUrl, Addresses.Issue(language, issue)))}</p>\n<p>{HtmlOf(words["epub_blocks"])}</p>\n");
            said.Append(CultureInfo.InvariantCulture, $"<p>{HtmlOf(words["epub_id"] + words["colon"])} <bdi dir=\"ltr\">{Html.Escape(state.Book.IdIn(settings))}</bdi></p>\n");
            said.Append(CultureInfo.InvariantCulture, $"<h2>{HtmlOf(words["licences"])}</h2>\n<ul>\n");
            foreach (var licence in settings.Licences.Where(IsOfBook))
                said.Append(CultureInfo.InvariantCulture, $"<li>{HtmlOf(licence.Name[language])}{words["colon"]} {HtmlOf(licence.Note[language])} {Link(licence.Address.AbsoluteUri)}</li>\n");
            if (font is not null) said.Append(CultureInfo.InvariantCulture, $"<li>{HtmlOf(words[font])}</li>\n");
            said.Append(CultureInfo.InvariantCulture, $"</ul>\n<p>{HtmlOf(settings.Withdrawal[language])}</p>\n");
            return said.ToString();

            string HtmlOf(string text) => state.Escaped(text, language);
        }));
        return new BookPart(File, "backmatter", null, new Entry(label, state.HrefOf(File), []), label, html.Append("</section>\n").ToString());
    }

    /// <summary>Whether a licence concerns what is in a book: the program is not.</summary>
    public static bool IsOfBook(Licence licence) => licence.Part != "program";

    private static string Link(string address) => $"<a href=\"{Html.Escape(address)}\"><bdi dir=\"ltr\">{Html.Escape(address)}</bdi></a>";
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>What stands round the texts: the cover, the title page, and the page about the book at its end.</summary>
internal static class FramePart
{
    /// <summary>The cover: the picture.</summary>
    public static BookPart Cover(string picture, BookState state) => new(
        "cover.xhtml", "frontmatter", "cover", null, state.Label("epub_cover_page"),
        state.Context.Render("book-cover.html", new Values { ["picture"] = new Unseen(picture), ["alt"] = new Unseen(state.LabelOf(language => state.Context.StringsOf(language).Format("epub_cover", state.Settings.Title[language])).Plain) }));

    /// <summary>The title page: which issue this is, when it was printed, who publishes the edition.</summary>
    public static BookPart Title(BookState state)
    {
        const string File = "title.xhtml";
        var label = state.Label("epub_title_page");
        var words = state.Paired(state.Book.Languages, language => TitleIn(language, state));
        return new BookPart(
            File, "frontmatter", "titlepage", new Entry(label, state.HrefOf(File), []), label,
            state.Context.Render("book-title.html", new Values { ["words"] = words }));
    }

    /// <summary>The page about the book: how to cite it, what may be done with it, how to ask for withdrawal, the font.</summary>
    /// <param name="font">The key of the words about the font; null when the book has none.</param>
    public static BookPart About(string? font, BookState state)
    {
        const string File = "about-book.xhtml";
        var label = state.Label("epub_about");
        var words = state.Paired(state.Book.Languages, language => AboutIn(language, font, state));
        var body = state.Context.Render("book-about.html", new Values { ["title"] = state.HtmlOf(label), ["words"] = words });
        return new BookPart(File, "backmatter", null, new Entry(label, state.HrefOf(File), []), label, body);
    }

    private static Html TitleIn(Language language, BookState state)
    {
        var (issue, words) = (state.Book.Issue, state.Context.StringsOf(language));
        return state.Context.Render("book-title-words.html", new Values
        {
            ["s"] = words.AsValues(),
            ["title"] = state.HtmlOf(issue.Title[language], language),
            ["date_html"] = DatePhrases.Element(issue.Date, words),
            ["editor"] = issue.EditorId is { } editor
                ? state.HtmlOf(state.Context.Edition.Authorities.NameOfAgent(editor, language), language)
                : null,
            ["summary"] = state.HtmlOf(issue.Summary[language], language),
            ["note"] = issue.DateNote?[language] is { Length: > 0 } note ? state.HtmlOf(note, language) : null,
            ["edition"] = EditionIn(language, state),
        });
    }

    private static Html AboutIn(Language language, string? font, BookState state)
    {
        var (issue, settings, words) = (state.Book.Issue, state.Settings, state.Context.StringsOf(language));
        return state.Context.Render("book-about-words.html", new Values
        {
            ["s"] = words.AsValues(),
            ["title"] = state.HtmlOf(issue.Title[language], language),
            ["edition"] = EditionIn(language, state),
            ["address"] = Addresses.Absolute(settings.BaseUrl, Addresses.Issue(language, issue)),
            ["blocks"] = state.HtmlOf(words["epub_blocks"], language),
            ["id"] = Html.Text(state.Book.IdIn(settings)),
            ["licences"] = Values.List(settings.LicencesOfContent.Select(licence => new Values
            {
                ["name"] = state.HtmlOf(licence.Name[language], language),
                ["note"] = state.HtmlOf(licence.Note[language], language),
                ["address"] = licence.Address.AbsoluteUri,
            })),
            ["font"] = font is null ? null : state.HtmlOf(words[font], language),
            ["withdrawal"] = state.HtmlOf(settings.Withdrawal[language], language),
        });
    }

    private static Html EditionIn(Language language, BookState state)
    {
        var (settings, words) = (state.Settings, state.Context.StringsOf(language));
        var (version, date) = (words.InDigits(settings.Version), DatePhrases.Both(settings.Published, words));
        return state.HtmlOf(words.Format("citation_edition", settings.Publisher[language], version, date), language);
    }
}

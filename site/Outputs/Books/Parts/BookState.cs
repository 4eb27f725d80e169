using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>What the parts of one book have in common while it is made, in reading order.</summary>
/// <param name="context">The edition and its words.</param>
internal sealed class BookState(Book book, IssueBodies bodies, RenderContext context)
{
    private readonly List<(int Number, string Href)> pages = [];
    private readonly Dictionary<Text, string> files = bodies.Texts.Select(body => (body.Text, File: $"text-{body.Text.Id}.xhtml"))
        .Concat(bodies.Pages.Where(page => !Addresses.IsAboutCopies(page.Text.Id)).Select(page => (page.Text, File: $"page-{page.Text.Id}.xhtml")))
        .Where(pair => book.Languages.Any(language => pair.Text.In(language) is not null)).ToDictionary(pair => pair.Text, pair => pair.File);

    private int page;

    public Book Book => book;

    /// <summary>The issue's bodies.</summary>
    public IssueBodies Bodies => bodies;

    /// <summary>The edition and its words.</summary>
    public RenderContext Context => context;

    /// <summary>The settings of the edition.</summary>
    public EditionSettings Settings => context.Edition.Settings;

    /// <summary>The words of the language that leads.</summary>
    public Strings Words => context.StringsOf(book.Leading);

    /// <summary>The printed pages met so far, each where it first begins.</summary>
    public IReadOnlyList<(int Number, string Href)> Pages => pages;

    /// <summary>The document of a text or page; null when it is not in the book.</summary>
    public string? FileOf(Text text) => files.GetValueOrDefault(text);

    /// <summary>The HTML of a text or page in one language.</summary>
    public BodyHtml HtmlOf(VersionBody version, Text text) => (text.IssueId is null ? context.PageFragments : bodies.Fragments).Of(version);

    /// <summary>The id that a part of a document has.</summary>
    public string IdOf(string file, string id) => book.IsOneDocument ? $"{Stem(file)}-{id}" : id;

    /// <summary>A link to a document, or to a part of it.</summary>
    public string HrefOf(string file, string? id = null)
    {
        var inside = id is null ? "" : book.IsOneDocument ? "-" + id : "#" + id;
        return book.IsOneDocument ? $"#{Stem(file)}{inside}" : file + inside;
    }

    /// <summary>The name of a document without its ending: its id where all stand in one.</summary>
    public static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>The bodies that have a document, in the order of the book: the issue's texts, then the edition's pages.</summary>
    public IEnumerable<TextBody> InOrder => bodies.Texts.Concat(bodies.Pages).Where(body => files.ContainsKey(body.Text));

    /// <summary>The words under a key, in each language.</summary>
    public Label Label(string key) => LabelOf(language => context.StringsOf(language)[key]);

    /// <summary>Words in each language.</summary>
    public Label LabelOf(Func<Language, string> words) => new([.. book.Languages.Select(language => (language, words(language)))]);

    /// <summary>Turns to a printed page.</summary>
    /// <returns>Whether it is another than before, and whether it is met for the first time.</returns>
    public (bool IsTurned, bool IsFirst) Turn(int number, string file)
    {
        if (number == page) return (false, false);
        page = number;
        if (pages.Exists(met => met.Number == number)) return (true, false);
        pages.Add((number, HrefOf(file, $"page-{number}")));
        return (true, true);
    }

    /// <summary>Plain words as XHTML in a language.</summary>
    public Html HtmlOf(string words, Language language) => context.HtmlOf(words, language);

    /// <summary>What is said in each language: alone as it is, else each in an element with its language and direction.</summary>
    /// <param name="languages">The languages that say it.</param>
    public Html Paired(IReadOnlyList<Language> languages, Func<Language, Html> html) =>
        languages.Count == 1 ? html(languages[0]) : context.Render("book-pair.html", new Values
        {
            ["cells"] = Values.List(languages.Select(language => InLanguage(language, html(language)))),
        });

    /// <summary>The values of what is said in a language.</summary>
    public static Values InLanguage(Language language, Html html) =>
        new() { ["lang"] = language.Code, ["dir"] = language.Direction, ["html"] = html };

    /// <summary>A label as XHTML: each language's words in an element that says so.</summary>
    public Html HtmlOf(Label label) => label.Texts.Count == 1
        ? HtmlOf(label.Texts[0].Words, label.Texts[0].Language)
        : Html.Join(
            Html.Text(" ") + Html.Element("span", Html.Text("/"), ("class", "bar")) + " ",
            label.Texts.Select(said => Html.Element("bdi", HtmlOf(said.Words, said.Language), ("lang", said.Language.Code), ("xml:lang", said.Language.Code), ("dir", said.Language.Direction))));
}

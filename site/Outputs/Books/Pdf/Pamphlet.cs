using System.Globalization;
using System.Text;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>
/// An issue in one language as one document to be printed: title page, contents, every text with its notes, how to cite. The parts are those of the books, without the indexes,
/// which nobody searches on paper and whose links are a quarter of the file; what makes pages of them are the print styles of the theme (CSS Paged Media 3), to which comes here only
/// what they cannot know: the font, the digits, the words of the running heads.
/// </summary>
internal sealed class Pamphlet
{
    /// <summary>The template of the document.</summary>
    public const string Template = "pamphlet.html";

    private const string StylesPath = "print/pamphlet.css";

    private static readonly (string File, int Weight)[] Fonts = [("print/regular.woff2", 400), ("print/bold.woff2", 700)];

    /// <summary>What it needs of the theme.</summary>
    public static IEnumerable<string> ThemeFiles => [StylesPath, .. Paper.All.Select(StylesOf), .. Fonts.Select(font => font.File)];

    private readonly BookState state;
    private readonly ValueList front = [];
    private readonly ValueList body = [];
    private readonly StringBuilder heads = new();
    private readonly List<Entry> contents;

    public Pamphlet(BookState state)
    {
        this.state = state;
        Append(front, FramePart.Title(state), "part front");
        var parts = Parts().ToList();
        foreach (var (part, kind) in parts) Append(body, part, kind);
        contents = [.. parts.Select(part => part.Part.Entry).OfType<Entry>()];
    }

    /// <summary>The document for a size of paper.</summary>
    /// <param name="pages">The page that each part of it is on; null before anybody knows: the contents keep room for them.</param>
    public byte[] On(Paper paper, IReadOnlyDictionary<string, int>? pages)
    {
        var language = state.Book.Leading;
        return Encoding.UTF8.GetBytes(state.Context.Render(Template, new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["title"] = state.Book.Title,
            ["styles"] = Styles(paper),
            ["front"] = front,
            ["contents_title"] = state.HtmlOf(state.Label("contents")),
            ["contents"] = ContentsList.Of(contents, state, href =>
                pages is not null && pages.TryGetValue(href.TrimStart('#'), out var page) ? state.Words.Number(page) : ""),
            ["parts"] = body,
        }).Markup);
    }

    private IEnumerable<(BookPart Part, string Kind)> Parts()
    {
        foreach (var text in state.InOrder) yield return (TextPart.Of(text, state), state.Book.Issue.Small.Contains(text.Text) ? "part small" : "part");
        yield return (FramePart.About(HasFont ? "pdf_font" : null, state), "part");
    }

    private static string StylesOf(Paper paper) => $"print/{paper.Name}.css";

    private bool HasFont => Fonts.Any(font => state.Context.Theme.Parts.ContainsKey(font.File));

    private void Append(ValueList to, BookPart part, string kind)
    {
        var id = BookState.Stem(part.File);
        to.Add(new Values { ["id"] = id, ["kind"] = new Unseen(kind), ["html"] = part.Body });
        if (kind != "part") return;

        // Named pages (CSS Paged Media 3, §8): above each page stands what is read on it.
        heads.Append(CultureInfo.InvariantCulture, $"#{id} {{ page: {id}; }}\n@page {id} {{ @top-center {{ content: \"{Quoted(part.Title.Plain)}\"; }} }}\n");
    }

    private string Styles(Paper paper)
    {
        var theme = state.Context.Theme;
        var styles = new StringBuilder();
        foreach (var (file, weight) in Fonts.Where(font => theme.Parts.ContainsKey(font.File)))
            styles.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: Vazirmatn; font-weight: {weight}; src: url({theme.Parts[file]}); }}\n");
        var digits = string.Join(' ', Enumerable.Range(0, 10).Select(digit => $"\"{state.Words.Number(digit)}\""));
        styles.Append(CultureInfo.InvariantCulture, $"@counter-style folio {{ system: numeric; symbols: {digits}; }}\n");
        styles.Append(theme.Parts.GetValueOrDefault(StylesPath)).Append(theme.Parts.GetValueOrDefault(StylesOf(paper)));
        styles.Append(CultureInfo.InvariantCulture, $"@page {{ @top-center {{ content: \"{Quoted(state.Book.Title)}\"; }} }}\n");
        return styles.Append(heads).Append("@page :first { @top-center { content: none; } @bottom-center { content: none; } }\n").ToString();
    }

    // A string of CSS (CSS Syntax 3, §4.3.5).
    private static string Quoted(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}

using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Phrases;

/// <summary>Words on a page of another language: an element says which they are in. Those in the page's own stay as they are.</summary>
internal static class OtherLanguage
{
    /// <summary>Plain words, inside a line.</summary>
    public static object Words(string words, Language own, Language page) => own == page ? words : Inline(Html.Text(words), own, page);

    /// <summary>Plain words that are said in several languages, inside a line: those of the original where the page's has none.</summary>
    public static object Words(Localized words, Language page, RenderContext context) =>
        Words(words[page], words.Has(page) ? page : context.Edition.Settings.Original, page);

    /// <summary>The title of a text.</summary>
    public static object Title(TextVersion text, Language page) => Words(text.Title, text.Language, page);

    /// <summary>The summary of a text.</summary>
    public static object Summary(TextVersion text, Language page) => Words(text.Summary, text.Language, page);

    /// <summary>HTML, inside a line.</summary>
    public static Html Inline(Html html, Language own, Language page) => Marked("bdi", html, own, page);

    /// <summary>Blocks.</summary>
    public static Html Blocks(Html html, Language own, Language page) => Marked("div", html, own, page);

    /// <summary>What a page says of a text that stands on it in the original; null where it is translated.</summary>
    public static Html? Notice(TextVersion shown, Language page, RenderContext context) =>
        shown.Language == page ? null : context.HtmlOf(context.StringsOf(page).Format("untranslated", shown.Language.Name), page);

    private static Html Marked(string element, Html html, Language own, Language page) =>
        own == page ? html : Html.Element(element, html, ("lang", own.Code), ("dir", own.Direction));
}

using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>
/// How to cite a text, in the words, script and calendars of each language: its own first. All cite the same page; where the language is another than
/// the page's, the title stands in both.
/// </summary>
internal static class CitationLines
{
    // Stand for what is HTML while the words round them are escaped; no text has private-use letters.
    private const string Title = "\uE000";
    private const string Block = "\uE001";
    private const string Address = "\uE002";

    /// <summary>The citations of a text.</summary>
    public static IEnumerable<Values> Of(Text text, TextVersion version, Issue issue, RenderContext context) => Of(text, version, issue, null, context);

    /// <summary>The citations of the blocks that stand above the title: they are cited without its authors.</summary>
    public static IEnumerable<Values> OfAboveTitle(VersionBody body, Text text, Issue issue, RenderContext context) => AboveTitle(body).SelectMany(id => Of(text, body.Version, issue, id, context));

    /// <summary>The selector of the blocks that are cited with the text's authors; null when all are.</summary>
    public static string? OthersThanAboveTitle(VersionBody body) => string.Concat(AboveTitle(body).Select(id => $":not(#{id.Value})")) is { Length: > 0 } others ? others : null;

    private static IEnumerable<BlockId> AboveTitle(VersionBody body) => body.Blocks.Take(body.HeadingGroup.Above).Select(block => block.Id).OfType<BlockId>();

    private static IEnumerable<Values> Of(Text text, TextVersion version, Issue issue, BlockId? block, RenderContext context) => context.Edition.Settings.Languages
        .OrderBy(language => language == version.Language ? 0 : 1)
        .Where(language => text.In(language) is not null)
        .Select(language => new Values
        {
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["name"] = new Unseen(language.Name),
            ["block"] = Unseen.Of(block?.Value),
            ["html"] = Of(text, version, issue, block, language, context),
        });

    /// <summary>The address of a page as a template shows it.</summary>
    public static Html AddressOf(Text text, Language language, RenderContext context)
    {
        var address = Addresses.Cited(language, text, context.Edition.Settings, context.Map);
        return Html.Element("bdi", Html.Text(address), ("class", "address"), ("dir", "ltr"));
    }

    private static Html Of(Text text, TextVersion version, Issue issue, BlockId? block, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var title = language == version.Language
            ? words.Format("citation_title", version.Title)
            : words.Format("citation_title_other", Title, text.In(language)!.Title);
        var own = version.Language;
        return context.HtmlOf(CitationPhrases.Of(text, version, title, Block, Address, issue, language, context, block is not null), language)
            // With the marks of its own language inside its own direction: where a line ends in it, each mark stays at its side.
            .With(Title, Html.Element("bdi", Html.Text(context.StringsOf(own).Format("citation_title", version.Title)), ("lang", own.Code), ("dir", own.Direction)))
            .With(Block, block is { } id ? Html.Text(words.Format("citation_block", words.InDigits(id.Label))) : Html.Element("span", Html.Text(""), ("class", "n"), ("data-words", words["citation_block"]), ("data-digits", words.TenDigits)))
            .With(Address, AddressOf(text, own, context));
    }
}

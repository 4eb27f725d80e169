using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>A text as a feed carries it.</summary>
/// <param name="Content">The full text as HTML: every block with its own <c>dir</c> and <c>lang</c>, since readers drop the feed's.</param>
/// <param name="Counted">What <paramref name="Content"/> holds of the text.</param>
/// <param name="Supporters">What it holds of its annex.</param>
internal sealed record FeedEntry(Text Text, Language Language, string Title, string Summary, IReadOnlyList<string> Authors, string Content, Count Counted, Count Supporters)
{
    /// <summary>The texts of an issue in a language, in print order.</summary>
    public static IReadOnlyList<FeedEntry> Of(IssueBodies bodies, Language language, RenderContext context) =>
        [.. bodies.Issue.Texts.Select(text => bodies.Of(text)).OfType<TextBody>().Where(body => body.In(language) is not null).Select(body => Of(body, bodies, language, context))];

    private static FeedEntry Of(TextBody body, IssueBodies bodies, Language language, RenderContext context)
    {
        var version = body.In(language)!;
        var html = new ReadingHtml(language);
        var content = new StringBuilder();
        var words = context.StringsOf(language);
        var printed = words.Format("feed_printed", context.Edition.Settings.Title[language], body.Text.Date is { } date ? DatePhrases.Both(date, words) : DatePhrases.Plain(bodies.Issue.Date, words));
        content.Append(html.ParagraphOf(context.HtmlOf(printed, language)).Markup).Append('\n').Append(html.Blocks(bodies.Fragments.Of(version).Blocks).Markup);
        var counted = html.Counted;
        if (body.Annex is { } annex) content.Append(AnnexHtml.Of(annex.Pieces, html, language, bodies.Fragments).Markup);
        return new FeedEntry(
            body.Text, language, version.Version.Title, version.Version.Summary,
            [.. context.Edition.Authorities.AuthorsOf(body.Text).Select(author => author.Name[language])], content.ToString(), counted, html.Supporters);
    }
}

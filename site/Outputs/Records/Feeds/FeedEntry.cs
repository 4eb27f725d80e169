using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>A text as a feed carries it.</summary>
/// <param name="Content">The full text as HTML: every block with its own <c>dir</c> and <c>lang</c>, since readers drop the feed's.</param>
/// <param name="Second">The second of its day: the first text of an issue is the newest, so that programs which sort by time keep the order of print.</param>
internal sealed record FeedEntry(Text Text, Language Language, string Title, string Summary, IReadOnlyList<string> Authors, string Content, int Second)
{
    /// <summary>The texts of an issue in a language, in print order.</summary>
    public static IReadOnlyList<FeedEntry> Of(IssueBodies bodies, Language language, RenderContext context) =>
        [.. bodies.Issue.Texts.Select(text => bodies.Of(text)).OfType<TextBody>().Where(body => body.In(language) is not null)
            .Select(body => Of(body, bodies, language, context))];

    /// <summary>When it was published digitally, in UTC.</summary>
    public DateTime PublishedAt(EditionSettings settings) => At(settings.FirstPublished(Text));

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt(EditionSettings settings) => At(settings.LastChanged(Text));

    private DateTime At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddSeconds(Second);

    private static FeedEntry Of(TextBody body, IssueBodies bodies, Language language, RenderContext context)
    {
        var version = body.In(language)!;
        var html = new ReadingHtml(language);
        var words = context.StringsOf(language);
        var printed = words.Format("feed_printed", context.Edition.Settings.Title[language], DatePhrases.Both(bodies.Issue.Date, words));
        if (CitationPhrases.DatedOf(body.Text, words) is { } dated) printed += $" {dated}.";
        var content = html.ParagraphOf(context.HtmlOf(printed, language)) + "\n" + html.Blocks(bodies.Fragments.Of(version).Blocks);
        if (body.Annex is { } annex) content += AnnexHtml.Of(annex.Pieces, html, language, bodies.Fragments);
        var notes = version.Notes;
        if (notes.Count > 0) content += html.ParagraphOf(context.HtmlOf(words["word_notes"], language)) + "\n";
        foreach (var note in notes) content += html.ParagraphOf(context.HtmlOf(NotePhrases.Of(note, words), language)) + "\n";
        return new FeedEntry(
            body.Text, language, version.Version.Title, version.Version.Summary,
            [.. context.Edition.Authorities.AuthorsOf(body.Text).Select(author => author.Name[language])], content.Markup,
            bodies.Issue.Texts.Count - 1 - bodies.Issue.Texts.TakeWhile(text => text != body.Text).Count());
    }
}

using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Records.PlainText;

/// <summary>
/// A text without mark-up: title, author, dates, the reading text, where it comes from. One line for each paragraph and an empty line between two,
/// as messengers show it; UTF-8, line feeds. A byte order mark at its beginning says so where no host does.
/// </summary>
internal static class PlainText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Makes the file.</summary>
    public static string Of(TextBody whole, VersionBody body, Issue issue, RenderContext context)
    {
        var text = whole.Text;
        var settings = context.Edition.Settings;
        var language = body.Version.Language;
        var words = context.StringsOf(language);
        var file = new StringBuilder();
        var group = body.HeadingGroup;
        foreach (var block in body.Reading.Take(group.Above)) AppendBlock(file, block);
        if (group.Above > 0) file.Append('\n');
        var heading = group.Headings.Select(ReadingText.Of).ToList();
        file.Append(heading.Count == 0 ? body.Version.Title : string.Join('\n', heading)).Append('\n');
        if (text.AuthorIds.Count > 0) file.Append(CitationPhrases.AuthorsOf(text, words, context.Edition)).Append('\n');
        file.Append(settings.Title[language]).Append(words["list_separator"]);
        file.Append(DatePhrases.Both(issue.Date, words)).Append('\n');
        if (CitationPhrases.DatedOf(text, words) is { } dated) file.Append(dated).Append('\n');
        foreach (var block in body.Reading.Skip(group.Above + heading.Count)) AppendBlock(file, block);
        if (whole.Annex is { } annex) AppendAnnex(file, annex, language);
        AppendNotes(file, body.Notes, words);
        file.Append("\n* * *\n");
        file.Append(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words))).Append('\n');
        var isTranslation = body.Version != text.Original;
        if (isTranslation) file.Append(words.Format("plain_translation", CitationPhrases.TranslatorOf(body.Version, words) ?? settings.Publisher[language])).Append('\n');
        var content = file.ToString().TrimStart('\n');
        // Lines by themselves, which have the direction of their first letter.
        string[] others = [.. isTranslation ? [text.Original.Title] : Array.Empty<string>(), Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text))];
        return ByteOrderMark + Isolates.In(content, language.IsRightToLeft) + string.Join('\n', others) + "\n";
    }

    private static void AppendBlock(StringBuilder file, ReadingBlock block)
    {
        file.Append('\n');
        switch (block.Block)
        {
            case ListBlock list:
                foreach (var (item, i) in block.Items.Select((item, i) => (item, i)))
                    file.Append(list.IsOrdered ? $"{list.Start + i}. " : "– ").Append(item).Append('\n');
                break;
            case ThematicBreak:
                file.Append("* * *\n");
                break;
            default:
                file.Append(block.Text).Append('\n');
                break;
        }
    }

    private static void AppendNotes(StringBuilder file, IEnumerable<EditorsNote> notes, Strings words)
    {
        foreach (var (note, i) in notes.Select((note, i) => (note, i)))
        {
            if (i == 0) file.Append("\n* * *\n").Append(words["word_notes"]).Append('\n');
            file.Append("– ").Append(NotePhrases.Of(note, words)).Append('\n');
        }
    }

    private static void AppendAnnex(StringBuilder file, SupporterList annex, Language language)
    {
        foreach (var piece in annex.Pieces)
            file.Append(piece is AnnexEntry ? "– " : "\n").Append(piece.Content.ReadingIn(language).Text).Append('\n');
    }
}

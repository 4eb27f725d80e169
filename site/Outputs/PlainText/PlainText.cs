using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;

namespace IskraSite.Outputs.PlainText;

/// <summary>
/// A text without mark-up: title, author, date, the reading text, where it comes from. One line for each paragraph and an empty line between two,
/// as messengers show it; UTF-8, line feeds.
/// </summary>
internal static class PlainText
{
    /// <summary>The file.</summary>
    public static string Of(Text text, VersionBody body, Issue issue, Press press)
    {
        var settings = press.Edition.Settings;
        var language = body.Version.Language;
        var words = press.WordsOf(language);
        var file = new StringBuilder();
        var heading = body.Blocks.TakeWhile(block => block is Heading).ToList();
        file.Append(heading.Count == 0 ? body.Version.Title : string.Join('\n', heading.Select(ReadingText.Of))).Append('\n');
        if (text.AuthorIds.Count > 0) file.Append(words.List([.. text.AuthorIds.Select(id => press.Edition.Authorities.FindAgent(id)?.Name[language] ?? id)])).Append('\n');
        file.Append(settings.Title[language]).Append(words["list_separator"]);
        file.Append(text.Date is { } date ? DateWords.Both(date, words) : DateWords.Plain(issue.Date, words)).Append('\n');
        foreach (var block in body.Blocks.Skip(heading.Count)) AppendBlock(file, block);
        if (issue.Supporters is { } annex && annex.AnnexOf == text.Id) AppendAnnex(file, annex, language);
        file.Append("\n* * *\n");
        file.Append(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DateWords.Plain(settings.Published, words))).Append('\n');
        var address = Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text));
        return (language.Direction == "rtl" ? Isolates.In(file.ToString()) : file.ToString()) + address + "\n";
    }

    private static void AppendBlock(StringBuilder file, Block block)
    {
        file.Append('\n');
        switch (block)
        {
            case ListBlock list:
                foreach (var (item, i) in list.Items.Select((item, i) => (item, i)))
                    file.Append(list.IsOrdered ? $"{list.Start + i}. " : "– ").AppendJoin('\n', item.Select(ReadingText.Of)).Append('\n');
                break;
            case ThematicBreak:
                file.Append("* * *\n");
                break;
            default:
                file.Append(ReadingText.Of(block)).Append('\n');
                break;
        }
    }

    private static void AppendAnnex(StringBuilder file, SupporterList annex, Language language)
    {
        file.Append('\n').Append(ReadingText.Of(annex.Heading.Content[language])).Append('\n');
        foreach (var country in annex.Countries)
        {
            file.Append('\n').Append(ReadingText.Of(country.Name[language])).Append('\n');
            foreach (var entry in country.Entries) file.Append("– ").Append(ReadingText.Of(entry.Content[language])).Append('\n');
        }

        if (annex.Closing is { } closing) file.Append('\n').Append(ReadingText.Of(closing.Content[language])).Append('\n');
    }
}

using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.PlainText;

/// <summary>
/// A text without mark-up: title, author, date, the reading text, where it comes from. One line for each paragraph and an empty line between two,
/// as messengers show it; UTF-8, line feeds.
/// </summary>
/// <param name="Counted">What it holds of the text.</param>
/// <param name="Supporters">What it holds of the annex.</param>
internal sealed record PlainText(string Text, Count Counted, Count Supporters)
{
    /// <summary>Makes the file.</summary>
    public static PlainText Of(Text text, VersionBody body, Issue issue, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var language = body.Version.Language;
        var words = context.StringsOf(language);
        var file = new StringBuilder();
        var heading = body.Blocks.TakeWhile(block => block is Heading).ToList();
        file.Append(heading.Count == 0 ? body.Version.Title : string.Join('\n', heading.Select(ReadingText.Of))).Append('\n');
        if (text.AuthorIds.Count > 0) file.Append(words.List([.. text.AuthorIds.Select(id => context.Edition.Authorities.FindAgent(id)?.Name[language] ?? id)])).Append('\n');
        file.Append(settings.Title[language]).Append(words["list_separator"]);
        file.Append(text.Date is { } date ? DatePhrases.Both(date, words) : DatePhrases.Plain(issue.Date, words)).Append('\n');
        var counted = Count.Of(heading.Select(ReadingText.Of));
        foreach (var block in body.Blocks.Skip(heading.Count)) counted += AppendBlock(file, block);
        var supporters = issue.Supporters is { } annex && annex.AnnexOf == text.Id ? AppendAnnex(file, annex, language) : default;
        file.Append("\n* * *\n");
        file.Append(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words))).Append('\n');
        var address = Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text));
        return new PlainText((language.Direction == "rtl" ? Isolates.In(file.ToString()) : file.ToString()) + address + "\n", counted, supporters);
    }

    private static Count AppendBlock(StringBuilder file, Block block)
    {
        file.Append('\n');
        switch (block)
        {
            case ListBlock list:
                var words = 0;
                foreach (var (item, i) in list.Items.Select((item, i) => (string.Join('\n', item.Select(ReadingText.Of)), i)))
                {
                    file.Append(list.IsOrdered ? $"{list.Start + i}. " : "– ").Append(item).Append('\n');
                    words += WordCount.WordsIn(item);
                }

                return new Count(1, words);
            case ThematicBreak:
                file.Append("* * *\n");
                return default;
            default:
                var text = ReadingText.Of(block);
                file.Append(text).Append('\n');
                return new Count(1, WordCount.WordsIn(text));
        }
    }

    private static Count AppendAnnex(StringBuilder file, SupporterList annex, Language language)
    {
        file.Append('\n').Append(ReadingText.Of(annex.Heading.Content[language])).Append('\n');
        var supporters = default(Count);
        foreach (var country in annex.Countries)
        {
            file.Append('\n').Append(ReadingText.Of(country.Name[language])).Append('\n');
            foreach (var entry in country.Entries)
            {
                var words = ReadingText.Of(entry.Content[language]);
                file.Append("– ").Append(words).Append('\n');
                if (entry is Supporter) supporters += new Count(1, WordCount.WordsIn(words));
            }
        }

        if (annex.Closing is { } closing) file.Append('\n').Append(ReadingText.Of(closing.Content[language])).Append('\n');
        return supporters;
    }
}

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
    public static PlainText Of(TextBody whole, VersionBody body, Issue issue, RenderContext context)
    {
        var text = whole.Text;
        var settings = context.Edition.Settings;
        var language = body.Version.Language;
        var words = context.StringsOf(language);
        var file = new StringBuilder();
        var heading = body.Reading.Take(body.HeadingGroup.Headings.Count).Select(block => block.Text).ToList();
        file.Append(heading.Count == 0 ? body.Version.Title : string.Join('\n', heading)).Append('\n');
        if (text.AuthorIds.Count > 0) file.Append(CitationPhrases.AuthorsOf(text, words, context.Edition)).Append('\n');
        file.Append(settings.Title[language]).Append(words["list_separator"]);
        file.Append(text.Date is { } date ? DatePhrases.Both(date, words) : DatePhrases.Plain(issue.Date, words)).Append('\n');
        var counted = Count.Of(heading);
        foreach (var block in body.Reading.Skip(heading.Count)) counted += AppendBlock(file, block);
        var supporters = whole.Annex is { } annex ? AppendAnnex(file, annex, language) : default;
        file.Append("\n* * *\n");
        file.Append(words.Format("citation_edition", settings.Publisher[language], words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words))).Append('\n');
        var address = Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text));
        return new PlainText((language.Direction == "rtl" ? Isolates.In(file.ToString()) : file.ToString()) + address + "\n", counted, supporters);
    }

    private static Count AppendBlock(StringBuilder file, ReadingBlock block)
    {
        file.Append('\n');
        switch (block.Block)
        {
            case ListBlock list:
                var words = 0;
                foreach (var (item, i) in block.Items.Select((item, i) => (item, i)))
                {
                    file.Append(list.IsOrdered ? $"{list.Start + i}. " : "– ").Append(item).Append('\n');
                    words += WordCount.WordsIn(item);
                }

                return new Count(1, words);
            case ThematicBreak:
                file.Append("* * *\n");
                return default;
            default:
                file.Append(block.Text).Append('\n');
                return new Count(1, WordCount.WordsIn(block.Text));
        }
    }

    private static Count AppendAnnex(StringBuilder file, SupporterList annex, Language language)
    {
        var supporters = default(Count);
        foreach (var piece in annex.Pieces)
        {
            var words = piece.Content.ReadingIn(language).Text;
            file.Append(piece is AnnexEntry ? "– " : "\n").Append(words).Append('\n');
            if (piece is Supporter) supporters += new Count(1, WordCount.WordsIn(words));
        }

        return supporters;
    }
}

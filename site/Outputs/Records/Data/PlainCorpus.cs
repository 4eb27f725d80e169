using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// <c>corpus.txt</c>: all printed texts without mark-up, language by language. A line that begins with <c>#</c> is the editors’: the rights at the head, then before
/// each text its language and name; every other line is a segment, its inner line breaks spaces. UTF-8, line feeds.
/// </summary>
internal static class PlainCorpus
{
    /// <summary>The head of the file.</summary>
    public static string Head(EditionSettings settings)
    {
        var language = settings.International;
        var head = new StringBuilder().Append("# ").Append(settings.Title[language]).Append(' ').Append(settings.Version).Append(' ').Append(settings.BaseUrl.AbsoluteUri).Append('\n');
        foreach (var licence in settings.LicencesOfContent)
            head.Append("# ").Append(licence.Id).Append(' ').Append(licence.Address.AbsoluteUri).Append('\n');
        return head.ToString();
    }

    /// <summary>The texts of an issue in one language.</summary>
    /// <param name="index">Which of the edition's languages it is.</param>
    public static string Of(IEnumerable<Segment> segments, Language language, int index)
    {
        var corpus = new StringBuilder();
        foreach (var text in segments.Where(segment => !string.IsNullOrEmpty(segment.Words[index])).GroupBy(segment => segment.Text))
        {
            corpus.Append("\n# ").Append(language.Code).Append(' ').Append(text.Key.Name).Append('\n');
            foreach (var segment in text) corpus.Append(LineOf(segment.Words[index]!)).Append('\n');
        }

        return corpus.ToString();
    }

    // A segment that begins like a line of the editors is set in by a space.
    private static string LineOf(string words) => (words.StartsWith('#') ? " " : "") + Segment.OneLine(words);
}

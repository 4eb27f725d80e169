using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Phrases;

/// <summary>A sentence of a text in which something is marked.</summary>
/// <param name="Key">What was looked for.</param>
/// <param name="Html">The sentence, with the words in <c>mark</c> elements.</param>
/// <param name="Marked">The words that are marked.</param>
internal sealed record Sentence<TKey>(TKey Key, Html Html, IReadOnlyList<string> Marked);

/// <summary>Finds the sentences in which something stands: the name of an entity, a date, given words.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="original">The language of the originals.</param>
internal sealed class Sentences(Language language, Language original)
{
    /// <summary>The sentences in which parts of a line stand: one for each key and sentence.</summary>
    public IEnumerable<Sentence<TKey>> Marking<TKey>(ReadingLine line, IEnumerable<(TKey Key, ReadingPart Part)> parts)
    {
        var text = line.OnOneLine;
        foreach (var sentence in parts.GroupBy(hit => (hit.Key, Bounds: Around(text, hit.Part.Start, hit.Part.End))))
            yield return Marked(sentence.Key.Key, text, sentence.Key.Bounds, [.. sentence.Select(hit => (hit.Part.Start, hit.Part.End))]);
    }

    /// <summary>The sentence in which words stand for the first time; null when the line does not have them.</summary>
    public Sentence<string>? Quoting(ReadingLine line, string words)
    {
        var text = line.OnOneLine;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : Marked(words, text, Around(text, start, start + words.Length), [(start, start + words.Length)]);
    }

    private Sentence<TKey> Marked<TKey>(TKey key, string text, (int Start, int End) bounds, IReadOnlyList<(int Start, int End)> hits)
    {
        var html = new List<Html>();
        var from = bounds.Start;
        foreach (var (start, end) in hits)
        {
            html.Add(HtmlOf(from, start));
            html.Add(Html.Element("mark", HtmlOf(start, end)));
            from = end;
        }

        return new Sentence<TKey>(key, Html.Join("", html.Append(HtmlOf(from, bounds.End))), [.. hits.Select(hit => text[hit.Start..hit.End])]);

        Html HtmlOf(int start, int end) => Runs.HtmlOf(text[start..end], language, original);
    }

    private static (int Start, int End) Around(string text, int from, int to)
    {
        var start = from;
        while (start > 0 && !IsEnd(text, start - 1)) start--;
        while (start < from && char.IsWhiteSpace(text[start])) start++;
        var end = to;

        // Words that end with the sentence are followed by the next one.
        if (end > from && IsEnd(text, end - 1)) return (start, end);
        while (end < text.Length && !IsEnd(text, end)) end++;
        return (start, Math.Min(text.Length, end + 1));
    }

    // A full stop ends a sentence when white space (or nothing) follows, and no further dot precedes: «...» does not.
    private static bool IsEnd(string text, int index) =>
        text[index] is '.' or '!' or '?' or '؟' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])) && (index == 0 || text[index - 1] != '.');
}

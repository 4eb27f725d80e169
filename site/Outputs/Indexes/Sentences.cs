using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Indexes;

/// <summary>Finds the sentences in which entities are named.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a stretch of text that name an entity: the entity and the sentence, its names marked.</summary>
    public static IEnumerable<(EntityKind Kind, string Id, Html Sentence)> Naming(IReadOnlyList<Inline> inlines, Language language, Language original)
    {
        var words = new StringBuilder();
        var hits = new List<Hit>();
        ReadingText.AppendLine(inlines, words, (part, start) =>
        {
            if (part is Mention mention) hits.Add(new Hit(mention, start, words.Length));
        });
        var text = words.ToString();
        foreach (var sentence in hits.GroupBy(hit => (hit.Mention.Kind, hit.Mention.EntityId, Bounds: Around(text, hit))))
        {
            var (kind, id, (start, end)) = sentence.Key;
            var html = new StringBuilder();
            var from = start;
            foreach (var hit in sentence)
            {
                Runs.Append(html, text[from..hit.Start], language, original);
                html.Append("<mark>");
                Runs.Append(html, text[hit.Start..hit.End], language, original);
                html.Append("</mark>");
                from = hit.End;
            }

            Runs.Append(html, text[from..end], language, original);
            yield return (kind, id, new Html(html.ToString()));
        }
    }

    private static (int Start, int End) Around(string text, Hit hit)
    {
        var start = hit.Start;
        while (start > 0 && !IsEnd(text, start - 1)) start--;
        while (start < hit.Start && char.IsWhiteSpace(text[start])) start++;
        var end = hit.End;
        while (end < text.Length && !IsEnd(text, end)) end++;
        return (start, Math.Min(text.Length, end + 1));
    }

    // A full stop ends a sentence when white space (or nothing) follows, and no further dot precedes: «...» does not.
    private static bool IsEnd(string text, int index) =>
        text[index] is '.' or '!' or '?' or '؟' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])) && (index == 0 || text[index - 1] != '.');

    private sealed record Hit(Mention Mention, int Start, int End);
}

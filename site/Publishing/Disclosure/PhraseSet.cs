using System.Buffers;

namespace IskraSite.Publishing.Disclosure;

/// <summary>Phrases that are looked for together; they and the words they are looked for in are folded (<see cref="FoldedWords"/>).</summary>
internal sealed class PhraseSet
{
    private readonly ILookup<char, string> byFirst;
    private readonly SearchValues<string> any;

    /// <summary>A set of phrases.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        List<string> all = [.. phrases.Distinct()];
        byFirst = all.ToLookup(phrase => phrase[0]);
        any = SearchValues.Create([.. all], StringComparison.Ordinal);
    }

    /// <summary>Those that are in words, each word whole.</summary>
    public HashSet<string> In(string words)
    {
        var found = new HashSet<string>();
        for (var at = 0; words.AsSpan(at).IndexOfAny(any) is var next and >= 0; at += next + 1)
        {
            foreach (var phrase in byFirst[words[at + next]].Where(phrase => IsAt(words, at + next, phrase))) found.Add(phrase);
        }

        return found;
    }

    private static bool IsAt(string words, int at, string phrase) =>
        words.AsSpan(at).StartsWith(phrase, StringComparison.Ordinal) && (at == 0 || IsEnd(words[at - 1])) && (at + phrase.Length == words.Length || IsEnd(words[at + phrase.Length]));

    private static bool IsEnd(char c) => c is ' ' or '|';
}

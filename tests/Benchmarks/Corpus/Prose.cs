namespace IskraSite.Benchmarks.Corpus;

/// <summary>Sentences without sense, of the length and with the mark-up of a newspaper's.</summary>
internal sealed class Prose(Vocabulary words, Prng random)
{
    public Vocabulary Words => words;

    public Prng Random => random;

    /// <summary>Some sentences, with emphasis, links and code now and then.</summary>
    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(8, 22)));

    /// <summary>A sentence of about so many words, with emphasis, a link or code now and then.</summary>
    public string Sentence(int low, int high) =>
        string.Join(' ', Decorated(SentenceWords(random.Between(low, high)))) + (random.Chance(6) ? words.Question : ".");

    /// <summary>A sentence of words alone.</summary>
    public string PlainSentence(int low, int high) => string.Join(' ', SentenceWords(random.Between(low, high))) + ".";

    /// <summary>A sentence that has these pieces of mark-up in it, one after the other.</summary>
    public string SentenceWith(IEnumerable<string> pieces)
    {
        var sentence = SentenceWords(random.Between(8, 14));
        foreach (var piece in pieces) sentence.Insert(sentence.Count - 1, piece);
        return string.Join(' ', sentence) + ".";
    }

    /// <summary>A few words without punctuation.</summary>
    public string Title() => string.Join(' ', SentenceWords(random.Between(5, 8))).Replace(words.Comma, "", StringComparison.Ordinal);

    /// <summary>A noun, perhaps with an adjective.</summary>
    public string Phrase() => string.Join(' ', PhraseWords());

    private List<string> PhraseWords()
    {
        List<string> phrase = [random.Pick(words["nouns"])];
        if (random.Chance(55)) phrase.Insert(words.IsOriginal ? 1 : 0, random.Pick(words["adjectives"]));
        if (words["determiners"].Count > 0) phrase.Insert(0, random.Pick(words["determiners"]));
        return phrase;
    }

    private List<string> SentenceWords(int length)
    {
        var sentence = new List<string>(length + 6);
        if (random.Chance(30)) sentence.Add(random.Pick(words["adverbs"]) + words.Comma);
        sentence.AddRange(PhraseWords());
        if (!words.IsOriginal)
        {
            sentence.Add(random.Pick(words["verbs"]));
            sentence.AddRange(PhraseWords());
        }

        while (sentence.Count < length - 1)
        {
            sentence.Add(random.Pick(words["prepositions"]));
            sentence.AddRange(PhraseWords());
            if (random.Chance(12)) sentence[^1] += words.Comma;
            if (random.Chance(5)) sentence.Add(words.Digits(random.Between(2, 1400)));
        }

        sentence[^1] = sentence[^1].TrimEnd(words.Comma[0]);
        if (words.IsOriginal) sentence.Add(random.Pick(words["verbs"]));
        sentence[0] = char.ToUpperInvariant(sentence[0][0]) + sentence[0][1..];
        return sentence;
    }

    private List<string> Decorated(List<string> sentence)
    {
        if (sentence.Count < 6) return sentence;
        var (roll, at, count) = (random.Below(100), random.Between(1, sentence.Count - 4), random.Between(1, 3));
        var inner = string.Join(' ', sentence.GetRange(at, count)).TrimEnd(words.Comma[0]);
        var decorated = roll switch
        {
            < 10 => $"**{inner}**",
            < 20 => $"*{inner}*",
            < 28 => $"[{inner}](https://example.org/{words.Language}/{random.Between(1, 9999)})",
            < 31 => words.Say($"«{inner}»", $"“{inner}”"),
            < 32 => $"`id-{random.Between(100, 999)}`",
            _ => null,
        };
        if (decorated is null) return sentence;
        sentence.RemoveRange(at, count);
        sentence.Insert(at, decorated);
        return sentence;
    }
}

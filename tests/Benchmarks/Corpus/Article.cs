namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// An article of the corpus, about 600 words long in each language. All of it depends on issue and number alone, so that a small corpus is
/// the beginning of
/// a large one; what both languages share (address, author, lengths of lists) is drawn apart from the words.
/// </summary>
internal sealed class Article
{
    /// <summary>Articles of an issue, in each language.</summary>
    public const int InIssue = 5;

    private static readonly DateOnly FirstDay = new(2001, 3, 21);

    private readonly int bullets;
    private readonly int steps;
    private readonly int rows;
    private readonly Name quoted;

    /// <summary>The article with this number, from 1, of an issue, from 1.</summary>
    public Article(int issue, int number)
    {
        (Issue, Number) = (issue, number);
        var shared = new Prng($"{issue}/{number}");
        Slug = $"{number:00}-{shared.Pick(Vocabulary.English["adjectives"])}-{shared.Pick(Vocabulary.English["nouns"])}";
        Author = Name.Person(shared.Skewed(Name.People));
        (bullets, steps, rows) = (shared.Between(3, 5), shared.Between(3, 4), shared.Between(4, 6));
        quoted = Name.Person(shared.Skewed(Name.People));
        Tags = [shared.Below(4), shared.Between(4, 7)];
    }

    public int Issue { get; }

    public int Number { get; }

    public string Slug { get; }

    public Name Author { get; }

    /// <summary>Which two of the tags of the language.</summary>
    public IReadOnlyList<int> Tags { get; }

    /// <summary>The day on which its issue was printed.</summary>
    public DateOnly Date => DateOf(Issue);

    /// <summary>The name of an issue's folder.</summary>
    public static string FolderOf(int issue) => $"{issue:0000}";

    /// <summary>The day on which an issue was printed.</summary>
    public static DateOnly DateOf(int issue) => FirstDay.AddDays(4 * (issue - 1));

    /// <summary>
    /// Its words in a language: a title, a sentence about it, its body block by block, and the definitions that the body refers to.
    /// </summary>
    public (string Title, string Summary, List<string> Blocks, string Definitions) In(Vocabulary language)
    {
        var prose = new Prose(language, new Prng($"{Issue}/{Number}/{language.Language}"));
        var (title, summary) = (prose.Title(), prose.PlainSentence(14, 24));
        var before = $"https://news.example/{language.Language}/{FolderOf(Math.Max(1, Issue - 1))}/";
        List<string> blocks =
        [
            prose.Paragraph(4),
            $"## {prose.Title()}",
            $"{prose.Paragraph(5)}[^1]",
            Lines(bullets, _ => $"- {prose.Sentence(6, 12)}"),
            prose.Paragraph(4),
            $"### {prose.Title()}",
            prose.Paragraph(5),
            $"> {prose.Sentence(12, 20)}\n>\n> — {quoted.In(language)}",
            $"{language.TableHead}\n|---|---:|---:|:---:|\n{Lines(rows, _ => Row(prose))}",
            $"## {prose.Title()}",
            Lines(steps, i => $"{i + 1}. {prose.Sentence(6, 12)}"),
            prose.Paragraph(5),
            $"[{language.ReadOn}]({before}){language.Comma} {prose.Sentence(6, 10)} [{language.Source}][src]",
        ];
        var source = $"https://example.org/source/{prose.Random.Between(1, 99999)}";
        return (title, summary, blocks, $"[src]: {source}\n\n[^1]: {prose.Sentence(8, 14)}\n");
    }

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    private static string Row(Prose prose)
    {
        var (before, after) = (prose.Random.Between(10, 900), prose.Random.Between(10, 900));
        var (left, right, change) = (prose.Words.Digits(before), prose.Words.Digits(after), prose.Words.Digits(Math.Abs(after - before)));
        return $"| {prose.Phrase()} | {left} | {right} | **{change}** |";
    }
}

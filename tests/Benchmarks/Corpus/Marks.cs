using System.Globalization;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// The marks of an article of the real corpus: names, dates, links to blocks of other articles, a printed page, in every language; and
/// what the editors
/// mended, in the original. Each stands in a sentence of its own at the end of a paragraph.
/// </summary>
internal sealed class Marks
{
    private static readonly PersianCalendar Jalali = new();
    private static readonly string[] JalaliMonths =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private readonly Article article;
    private readonly Action<string, Name> note;
    private readonly Prng random;
    private readonly Dictionary<int, Func<Vocabulary, string>[]> pieces;

    /// <summary>Draws the marks of an article.</summary>
    /// <param name="note">Is told whom it names, with the authority file that they belong to.</param>
    public Marks(Article article, Action<string, Name> note)
    {
        (this.article, this.note) = (article, note);
        random = new Prng($"{article.Issue}/{article.Number}/marks");
        var before = Math.Max(1, article.Issue - random.Between(1, 3));
        pieces = new()
        {
            [0] = [Person(), Place(), Slip()],
            [2] = [Link(Fellow(1), 5), Date(Day)],
            [4] = [Organisation(), Link($"{Article.FolderOf(before)}/{new Article(before, article.Number).Slug}", 1), Slip()],
            [6] = [Person(), Doubt(), Supplied()],
            [11] = [Link(Fellow(2), 12), Place(), Date(Day.AddDays(-random.Between(1, 900)))],
        };
    }

    /// <summary>The day that the third block names.</summary>
    public DateOnly Day => article.Date.AddDays(-article.Number);

    /// <summary>Adds the marks to the blocks of the article in a language.</summary>
    public void AddTo(List<string> blocks, Vocabulary language)
    {
        var prose = new Prose(language, new Prng($"{article.Issue}/{article.Number}/{language.Language}/marks"));
        foreach (var (block, marks) in pieces) blocks[block] += $" {prose.SentenceWith(marks.Select(mark => mark(language)))}";
        blocks[0] = $"[]{{.page n={article.Number}}}{blocks[0]}";
    }

    private Func<Vocabulary, string> Person() => Mention("people.yml", "person", Name.Person(random.Skewed(Name.People)));

    private Func<Vocabulary, string> Place() => Mention("places.yml", "place", Name.Place(random.Skewed(Name.Places)));

    private Func<Vocabulary, string> Organisation() =>
        Mention("organisations.yml", "org", Name.Organisation(random.Skewed(Name.Organisations)));

    private Func<Vocabulary, string> Mention(string file, string key, Name name)
    {
        note(file, name);
        return language => $"[{name.In(language)}]{{{key}={name.Id}}}";
    }

    private string Fellow(int steps) => new Article(article.Issue, (article.Number + steps - 1) % Article.InIssue + 1).Slug;

    private static Func<Vocabulary, string> Link(string text, int block) => language => $"[{language.ReadOn}]({text}#p{block})";

    private static Func<Vocabulary, string> Date(DateOnly day)
    {
        var time = day.ToDateTime(default);
        var english = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var (date, month, year) = (Jalali.GetDayOfMonth(time), JalaliMonths[Jalali.GetMonth(time) - 1], Jalali.GetYear(time));
        var jalali = $"{Vocabulary.Persian.Digits(date)} {month} {Vocabulary.Persian.Digits(year)}";
        return language => $"[{language.Say(jalali, english)}]{{date={day:yyyy-MM-dd}}}";
    }

    private Func<Vocabulary, string> Slip()
    {
        var word = random.Pick(Vocabulary.Persian["nouns"]);
        var misread = $"{word[0]}{(word[1] == 'ق' ? 'ف' : 'ق')}{word[2..]}";
        const string Why = "cert=high cause=machine note=\"معنا این واژه را می‌خواهد.\" note-en=\"The sense asks for this word.\"";
        return InOriginal($"[{word}]{{sic=\"{misread}\" {Why}}}");
    }

    private Func<Vocabulary, string> Doubt() => InOriginal($"[{random.Pick(Vocabulary.Persian["nouns"])}]{{.unclear}}");

    private Func<Vocabulary, string> Supplied() => InOriginal($"[{random.Pick(Vocabulary.Persian["nouns"])}]{{.supplied cert=medium}}");

    private Func<Vocabulary, string> InOriginal(string mark)
    {
        var word = random.Pick(Vocabulary.English["nouns"]);
        return language => language.Say(mark, word);
    }
}

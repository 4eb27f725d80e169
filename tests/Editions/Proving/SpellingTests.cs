using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Editions.Proving;

/// <summary>The rule of spelling on the page of editorial principles, held in the texts of 2001 and in the editors' own Persian.</summary>
public partial class SpellingTests
{
    private const char Joint = '\u200C';

    // What the editors write in one way only, and how else it might be written. ‘_’ is a half-space.
    private static readonly (string One, string[] Others)[] Forms =
    [
        ("چنان_که", ["چنان که", "چنانکه"]), ("همان_گونه", ["همان گونه", "همانگونه"]), ("همان_جا", ["همان جا", "همانجا"]),
        ("آنجا", ["آن_جا"]), ("اینجا", ["این_جا"]), ("یکجا", ["یک_جا"]), ("درباره", ["در_باره", "در باره"]), ("اینکه", ["این که", "این_که"]),
        ("بی آنکه", ["بی آن که"]), ("حال آنکه", ["حال آن که"]), ("حرف به حرف", ["حرف_به_حرف"]), ("بی_تغییر", ["بی تغییر"]), ("هیچ_یک", ["هیچ یک", "هیچیک"]), ("آنهم", ["آن هم", "آن_هم"]), ("ایمیل", ["رایانامه"]),
        ("ویراست", ["شماره نسخه"]), ("فایل", ["پرونده"]),
        ("خوانش ماشینی", ["بازخوانی ماشینی"]), ("پروانه", ["مجوز"]), ("کپی کنید", ["رونویسی کنید"]),
    ];

    public static TheoryData<string> OwnProse =>
    [
        .. Directory.EnumerateFiles(Path.Join(Repository.Input, "pages"), "*.fa.md").Select(Relative),
        .. InInput("editors-note.fa.md").Select(Relative), .. InInput("*.yml").Select(Relative),
        "theme/strings/fa.yml",
    ];

    [Theory]
    [MemberData(nameof(OwnProse))]
    public void The_editors_write_each_word_in_one_way(string path)
    {
        var prose = Quoted().Replace(Words().Replace(File.ReadAllText(Path.Join(Repository.Root, path)), ""), "");
        var slips = from form in Forms
                    from other in form.Others
                    where Regex.IsMatch(prose, $@"(?<!\p{{L}}){Regex.Escape(other.Replace('_', Joint))}(?!\p{{L}})")
                    select $"‘{other}’ for ‘{form.One}’";
        Assert.Empty(slips);
    }

    [Fact]
    public void A_half_space_in_the_texts_is_of_grammar_or_stands_for_a_space_of_the_source()
    {
        var source = string.Join('\n', InInput("*.txt").Select(File.ReadAllText));
        var words = OriginalTexts().SelectMany(text => Word().Matches(text).Select(match => match.Value))
            .Where(word => word.Contains(Joint, StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(words);
        Assert.Empty(words.Where(word => !Grammar().IsMatch(word) && !source.Contains(word.Replace(Joint, ' '), StringComparison.Ordinal)));
    }

    // The texts of 2001 as they are read, spans taken away.
    private static IEnumerable<string> OriginalTexts()
    {
        foreach (var file in InInput("*.fa.md").Except(InInput("editors-note.fa.md")))
        {
            if (Path.GetFileName(Path.GetDirectoryName(file)) != "pages") yield return Read(FrontMatter().Replace(File.ReadAllText(file), ""));
        }

        foreach (var file in InInput("supporters.yml"))
        {
            foreach (Match printed in Printed().Matches(File.ReadAllText(file))) yield return Read(printed.Groups[1].Value);
        }
    }

    private static IEnumerable<string> InInput(string pattern) => Directory.EnumerateFiles(Repository.Input, pattern, SearchOption.AllDirectories);

    private static string Read(string text)
    {
        for (var read = Span().Replace(text, "$1"); read != text; read = Span().Replace(text, "$1")) text = read;
        return text;
    }

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\[([^\[\]]*)\]\{[^{}]*\}")]
    private static partial Regex Span();

    [GeneratedRegex(@"^ *(?:name|remark|text):\n *fa: '(.*)'$", RegexOptions.Multiline)]
    private static partial Regex Printed();

    // What is quoted is not the editors' own: guillemets, the passages of the chronology, the printed names of the annex.
    [GeneratedRegex(@"«[^«»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^ *words:(?: .*|\n *fa: .*)$|^ *(?:name|remark|text):\n *fa: .*$", RegexOptions.Multiline)]
    private static partial Regex Words();

    [GeneratedRegex(@"[\p{L}\u200C]+")]
    private static partial Regex Word();

    // The verb's prefix, ‘bi-’, the plural, the article of one, the verb’s and the owner’s endings.
    [GeneratedRegex("^(?:ن?می|بی)\u200C|\u200C(?:ها(?:ی|یی|یشان)?|ای|ام|اند|ایم|اش|شان)$")]
    private static partial Regex Grammar();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>
/// The words of a page are those of the editors' file, as a reader of Markdown takes them who shares nothing with the program: what the recount of a
/// build expects comes from the program's own reading, and this holds that reading.
/// </summary>
public sealed partial class WordsOfTheFilesTests
{
    /// <summary>What the paper printed; the editors' own note has no ids.</summary>
    public static TheoryData<string> Texts =>
    [
        .. Directory.EnumerateFiles(Path.Join(Repository.Input, "issues/2001-04"), "*.md").Where(file => BlockId().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_has_the_letters_of_the_file_block_by_block(string file)
    {
        var (text, language) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file)[1..]);
        var page = RealEdition.Page($"{language}/2001-04/{text}/index.html");
        var blocks = BlocksOf(File.ReadAllText(Path.Join(Repository.Input, $"issues/2001-04/{file}.md"))).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal(block.Letters, LettersOn(page.GetElementById(block.Id)!)));
    }

    // From the id of one block to that of the next, without front matter.
    private static IEnumerable<(string Id, string Letters)> BlocksOf(string source)
    {
        var words = source[(source.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        var ids = BlockId().Matches(words);
        for (var i = 0; i < ids.Count; i++)
        {
            var end = i + 1 < ids.Count ? ids[i + 1].Index : words.Length;
            yield return (ids[i].Groups[1].Value, Letters(WithoutMarks(words[(ids[i].Index + ids[i].Length)..end])));
        }
    }

    private static string WithoutMarks(string words)
    {
        while (Span().Match(words) is { Success: true } span) words = span.Result("$`$1$'");
        return words;
    }

    // What the page says besides: numbers, page breaks, calls.
    private static string LettersOn(IElement block)
    {
        var own = (IElement)block.Clone();
        foreach (var besides in own.QuerySelectorAll(".bn, .pb, .call, .fn, .skip").ToList()) besides.Remove();
        return Letters(own.TextContent);
    }

    private static string Letters(string words) => string.Concat(words.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"\[\]\{#([a-z0-9-]+)\}")]
    private static partial Regex BlockId();

    // The innermost span or link: its words stay.
    [GeneratedRegex("""\[([^\[\]]*)\](?:\{(?:"[^"]*"|[^{}"])*\}|\([^()]*\))""")]
    private static partial Regex Span();
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IskraSite.Publishing.Finished;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The reader of finished pages against a reader of other people's.</summary>
public sealed class HtmlReaderTests
{
    [Fact]
    public void Every_page_has_the_words_and_places_that_another_reader_finds()
    {
        Assert.True(RealEdition.Readings.Count > 300);
        Assert.All(RealEdition.Readings, path =>
        {
            var page = new HtmlParser().ParseDocument(RealEdition.Text(path));
            var (pieces, rules) = Read(RealEdition.Bytes(path), path);
            Assert.Equal(page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).Select(id => Hash64.Of(id)).Order(), pieces.Ids.Keys.Order());
            Assert.Empty(rules.Faults);
            var main = (IElement)page.QuerySelector("main")!.Clone(true);
            foreach (var beside in main.QuerySelectorAll("sup, script, style, template, textarea, noscript, [hidden], [aria-hidden=true], details:not([open]) > :not(summary), [role=doc-backlink], [class=bn], [class=pb]").ToList()) beside.Remove();
            Assert.Equal(WordSummer.Of(main.TextContent).Hash, pieces.Between(0, pieces.Last).Hash);
        });
    }

    [Theory]
    [InlineData("<p>a <b>b</b>c</p><p>d</p>", "a|b|c|d")]
    [InlineData("<p>a<br>b<li>c<li>d", "a|b|c|d")]
    [InlineData("""<p><a class="bn" href="#p1">1</a>a<sup><a href="#n1">2</a></sup>b <span class='pb'>3</span>c</p>""", "a|b|c")]
    [InlineData("<p title='a > b'>c &amp; &#x62;&lt;d&copy;&nbsp;e</p><!-- f > g -->", "c & b<d&copy; e")]
    [InlineData("""<p>a<script>"<p>b</p>"</script></p><style>p { }</style>""", "a")]
    [InlineData("<ul><li data-f=n>a</li><li id=x>b</li></ul>", "a|b")]
    [InlineData("<p hidden>a</p><template><p>b</p></template><textarea>c</textarea><p>d <b hidden=''>e</b></p>", "d")]
    [InlineData("<input hidden>a<noscript><p>b</p></noscript>", "a")]
    [InlineData("a < b", "a < b")]
    [InlineData("<p aria-hidden=true>a</p><p aria-hidden=false>b</p>", "b")]
    [InlineData("<details><summary>a</summary><p>b</p></details><details open><summary>c</summary>d</details>", "a|c|d")]
    [InlineData("<p class='x unseen'>a</p><p>b<svg><path/></svg><span class=unseen>c</span></p><svg></svg><div class=unseen>d</div>", "b|c")]
    [InlineData("<p>a</P>b <i", "a|b <i")]
    public void Words_are_cut_at_marks(string html, string expected)
    {
        var pieces = new Pieces();
        new HtmlReader(new HashSet<ulong> { Hash64.Of("unseen") }).Read(Encoding.UTF8.GetBytes(html), pieces);
        Assert.Equal(
            expected.Split('|').Select(words => (WordSummer.Of(words).Hash, WordSummer.Of(words).Length)),
            Enumerable.Range(0, pieces.Last).Select(cut => pieces.Between(cut, cut + 1)).Select(words => (words.Hash, words.Length)));
    }

    [Fact]
    public void Words_reach_across_marks_in_a_line_and_not_across_lines()
    {
        var pieces = new Pieces();
        new HtmlReader().Read("<p>am<b>use</b>d</p><p>me</p>"u8, pieces);
        Assert.Equal(WordSummer.Of("amused me"), pieces.Between(0, pieces.Last));
        Assert.Equal(3, pieces.Find(WordSummer.Of("amused"), 0));
        Assert.Equal(4, pieces.Find(WordSummer.Of("me"), 1));
        Assert.Equal(-1, pieces.Find(WordSummer.Of("use d"), 0));
        Assert.Equal(-1, pieces.Find(WordSummer.Of("amused"), 1));
    }

    internal static (Pieces Pieces, PageRules Rules) Read(byte[] html, string path, params string[] made)
    {
        var rules = new PageRules(new LinkLedger(made.Length > 0 ? made : RealEdition.Files), new Dictionary<string, string> { ["fa"] = "rtl", ["en"] = "ltr" });
        var pieces = new Pieces();
        rules.Begin(path, path == "404.html" ? PageForm.Rooted : path.StartsWith("download/", StringComparison.Ordinal) ? PageForm.Single : PageForm.Site);
        new HtmlReader().Read(html, pieces, rules);
        rules.End(html, pieces.Ids);
        return (pieces, rules);
    }
}

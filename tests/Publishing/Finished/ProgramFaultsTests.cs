using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>What a fault of the program leaves out of a finished file is found in its bytes, whatever the file is.</summary>
public sealed partial class ProgramFaultsTests
{
    private const string Letter = "2001-04/open-letter";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        // What, in which file, what is taken away (a pattern; its last match), what is said of it.
        { "an annex", $"fa/{Letter}/index.html", """<div class="annex">.*?</ul>\n</div>""", "the annex of 2001-04/open-letter (fa)" },
        { "a paragraph", $"en/{Letter}/index.html", """<p class="b" id="p3">.*?</p>""", "2001-04/open-letter (en), the first at p3" },
        { "words of a paragraph", "fa/2001-04/message/index.html", """(?<=<p class="b" id="p3">(?:(?!</p>).)*) \S+(?=</p>)""", "2001-04/message (fa), the first at p3" },
        { "a number of a block", "fa/2001-04/message/index.html", " id=\"p3\"", "2001-04/message (fa), the first at p3" },
        { "the editors’ notes", "fa/2001-04/message/index.html", """ <span class="quiet">[^(<]+</span>(?= <span)""", "the notes on 2001-04/message (fa)" },
        { "the last row of the facing columns", "fa/both/2001-04/interview/index.html", """<div class="row" id="p\d+">(?!.*<div class="row").*?</div>\n</div>\n""", "2001-04/interview (fa)" },
        { "the changed lines of the source", $"fa/{Letter}/source/index.html", """<tr id="[^"]*" class="changed">.*?</tr>\n""", "lines of the source of 2001-04/open-letter" },
        { "the edition’s words in the view of the source", $"fa/{Letter}/source/index.html", "<ins>[^<]*</ins>", "the edition’s reading of all lines" },
        { "an entry of a printed page", "en/2001-04/pages/4/index.html", "<li>.*?</li>\n", "2001-04/open-letter (en) on printed page 4" },
        { "a notice on the page of its issue", "fa/2001-04/index.html", "<p[^>]*>(?:<[^>]*>)*۲۵ متر.*?</p>", "2001-04/radio (fa)" },
        { "a text in the contents of its issue", "fa/2001-04/index.html", """<a href="[^"]*/interview/index.html">""", "has no link to fa/2001-04/interview/index.html" },
        { "an emendation", "en/emendations/index.html", """<tr><th scope="row"><a href="[^"]*#e1">.*?</tr>\n""", "#e1" },
        { "a supporter of the directory", "fa/supporters/alphabetical/index.html", """<li data-kind="union">.*?</li>\n""", "the supporters" },
        { "a supporter of a country", "fa/supporters/sweden/index.html", """<p class="entry-name">.*?</p>""", "the supporters" },
        { "a remark on a supporter", "en/supporters/canada/index.html", "<div><dt>Editors’ remark</dt>.*?</div>", "what the editors say of the supporters" },
        { "an issue at home", "fa/index.html", """<a href="[^"]*2001-04/index.html">""", "has no link to fa/2001-04/index.html" },
        { "the words of a page", "en/about/index.html", "<p>.{40,}?</p>", "pages/about (en)" },
        { "a supporter of the table", "data/supporters.csv", "2001-04,[^\n]*\r\n", "has 134 of 135 supporters" },
        { "a remark in the table", "data/supporters.csv", "ویراستاران [^,،\n]*", "has not all words of 1 of 135 supporters" },
        { "a supporter of the data", "data/supporters.json", """ \{\n   "issue":(?:(?!\n  \}).)*\n  \},\n""", "has 134 of 135 supporters" },
        { "a name in the linked data", "data/supporters.jsonld", """(?<="identifier": "[a-z]+-\d+",\n   "name": \[\n    \{\n     "@value": ")[^"]+""", "has not all words of 1 of 135 supporters" },
        { "a block in the data", "data/texts/2001-04.json", """(?<="id": "p3",\n       "kind": "paragraph",\n       "text": ")[^"]{30}""", "the first at p3" },
        { "a row of the parallel corpus", "data/parallel.tsv", "2001-04/message#p3\t[^\n]*\n", "2001-04/message (fa), the first at p3" },
        { "a translation of the parallel corpus", "data/parallel.tmx", "(?<=<tuv xml:lang=\"en\">\\s*<seg>)[^<]{100,}", "words of 2001-04/" },
        { "a line of the corpus", "data/corpus.txt", "(?<=\n)[^#\n]{300,}\n", "words of 2001-04/" },
        { "a line of the corpus in JSON", "data/corpus.jsonl", "[^\n]*\"text\":\"message\",\"block\":\"p3\"[^\n]*\"language\":\"en\"[^\n]*\n", "2001-04/message (en), the first at p3" },
        { "the longest paragraph of plain text", "en/2001-04/message/text.txt", "[^\n]{300,}", "2001-04/message (en), the first at p" },
        { "an item of plain text", $"fa/{Letter}/text.txt", "– کنگره کار\n", "the lists of 2001-04/open-letter (fa)" },
        { "a paragraph of a feed", "en/2001-04/rss.xml", "&lt;p dir=\"ltr\" lang=\"en\"&gt;[^&]{80,}?&lt;/p&gt;", "2001-04/" },
        { "an entry of a feed", "en/2001-04/atom.xml", "<entry>(?!.*<entry>).*?</entry>", "texts" },
        { "words of a JSON feed", "fa/feed.json", """(?<="content_html": "(?:[^"\\]|\\.){0,900})محمود صالحی""", "2001-04/" },
        { "a paragraph in TEI", "tei/2001-04.xml", """<p xml:id="fa\.message\.p3".*?</p>""", "2001-04/message (fa), the first at p3" },
        { "the editors’ notes in TEI", "tei/2001-04.xml", """<note xml:lang="en" type="apparatus" resp="#editors">[^<]*</note>""", "the notes on 2001-04/" },
        { "an intervention in TEI", "tei/2001-04.xml", """<unclear[^>]*>""", "cannot be read" },
        { "a remark on a supporter in TEI", "tei/2001-04.xml", """<note xml:lang="en" type="remark" resp="#editors">[^<]*</note>""", "what the editors say of the supporters" },
        { "a paragraph of a file by itself", "download/iskra-2001-04-fa.html", """<p class=b id=message/p3[^>]*>.*?</p>""", "2001-04/message (fa), the first at p3" },
        { "a remark in a file by itself", "download/iskra-2001-04-bilingual.html", """<span data-f=n>[^<]*</span>""", "what the editors say of the supporters" },
        { "a page of the sitemap", "sitemap.xml", """<url>(?!.*<url>).*?</url>""", "does not list 1 pages" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_left_out_is_missed(string what, string path, string pattern, string said)
    {
        Assert.Empty(FinishedBench.Lacking([path], (_, _) => null));
        var text = RealEdition.Text(path);
        var content = path.EndsWith(".html", StringComparison.Ordinal) ? (From: text.IndexOf("<main", StringComparison.Ordinal), To: text.IndexOf("</main>", StringComparison.Ordinal)) : (From: 0, To: text.Length);
        var match = Regex.Matches(text, pattern, RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20)).LastOrDefault(match => match.Index > content.From && match.Index < content.To);
        Assert.True(match is { Length: > 0 }, $"{what}: {path} has nothing like {pattern}");
        var changed = Encoding.UTF8.GetBytes(text.Remove(match.Index, match.Length));
        var findings = new FinishedBench().Look([path], (_, _) => changed);
        Assert.Contains(findings, finding => finding.Code is var code && (code == Codes.Output.Words || code == Codes.Output.NotWhole) && finding.Message.StartsWith(path, StringComparison.Ordinal) && finding.Message.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text-message.xhtml", "<p class=\"b\" id=\"p3\">.*?</p>", "2001-04/message (fa), the first at p3")]
    [InlineData("text-message.xhtml", "<aside id=\"n1\".*?</aside>", "the notes on interventions")]
    [InlineData("text-open-letter.xhtml", "<aside id=\"n40\".*?</aside>", "what the editors say of the supporters")]
    [InlineData("page-about.xhtml", "<p>.{40,}?</p>", "pages/about (fa)")]
    public void What_a_book_leaves_out_is_missed(string document, string pattern, string said)
    {
        const string Book = "download/iskra-2001-04-fa.epub";
        Assert.Empty(FinishedBench.Lacking([Book], (_, _) => null));
        Assert.Contains(FinishedBench.Lacking([Book], (_, bytes) => With(bytes, "EPUB/" + document, text => Without(text, pattern))), message => message.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("iskra/en/2001-04/message/index.html", null, "has no en/2001-04/message/index.html")]
    [InlineData("iskra/en/2001-04/message/index.html", "<p class=\"b\" id=\"p3\">.*?</p>", "has another en/2001-04/message/index.html than the site")]
    [InlineData("iskra/en/downloads/index.html", "<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "holds iskra/en/downloads/index.html, which does not carry its Content Security Policy")]
    [InlineData("OPEN-ME.html", "<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "holds OPEN-ME.html, which does not carry its Content Security Policy")]
    [InlineData("OPEN-ME.html", "<a [^>]*href=\"iskra/en/index.html\"[^>]*>.*?</a>", "has no page beside its folder")]
    [InlineData("OPEN-ME.html", null, "has no page beside its folder")]
    public void What_is_another_in_the_bundle_is_found(string entry, string? pattern, string said)
    {
        var findings = new FinishedBench().Look(RealEdition.Files, (path, bytes) => path != RealEdition.Bundle ? null : With(bytes, entry, text => pattern is null ? null : Without(text, pattern)));
        Assert.Contains(findings, finding => finding.Message.StartsWith(RealEdition.Bundle, StringComparison.Ordinal) && finding.Message.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void All_files_together_lack_nothing()
    {
        var findings = new FinishedBench().Look(RealEdition.Files, (_, _) => null);
        Assert.Empty(findings.Described());
    }

    [Fact]
    public void Words_that_the_search_does_not_find_are_missed()
    {
        var files = RealEdition.Files.Where(file => file.StartsWith("search/", StringComparison.Ordinal)).ToList();
        Assert.Empty(FinishedBench.Lacking(files, (_, _) => null));

        // Some words lose their passages; the lines stay, since each says how much it shares with the one before.
        Assert.Contains(
            FinishedBench.Lacking(files, (path, bytes) => path.StartsWith("search/w", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Term().Replace(Encoding.UTF8.GetString(bytes), "$1\t")) : null),
            message => message.Contains("does not find", StringComparison.Ordinal));
        Assert.Contains(
            FinishedBench.Lacking(files, (path, bytes) => path == "search/2001-04/fa1.js" ? Encoding.UTF8.GetBytes(Passage().Replace(Encoding.UTF8.GetString(bytes), "", 1)) : null),
            message => message.Contains("words of 2001-04/", StringComparison.Ordinal));
        Assert.Contains(FinishedBench.Lacking(files.Except(["search/2001-04/en2.js"]), (_, _) => null), message => message.Contains("(en)", StringComparison.Ordinal));
    }

    private static string Without(string text, string pattern)
    {
        var match = Regex.Match(text, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(20));
        Assert.True(match.Length > 0, $"there is nothing like {pattern}");
        return text.Remove(match.Index, match.Length);
    }

    private static byte[] With(byte[] archived, string name, Func<string, string?> change)
    {
        using var stream = new MemoryStream();
        stream.Write(archived);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(archive.GetEntry(name)!.Open())) text = reader.ReadToEnd();
            archive.GetEntry(name)!.Delete();
            if (change(text) is { } changed)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(changed);
            }
        }

        return stream.ToArray();
    }

    [GeneratedRegex(@"(?<=\n)(.\p{L}{3})\t[^\n]*")]
    private static partial Regex Term();

    [GeneratedRegex(@"\n\[""p\d+"",""[^""]*""[^\n]*\],(?=\n)")]
    private static partial Regex Passage();
}

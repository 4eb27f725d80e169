using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>A supporter that asks to be left out, and a text that may not be shown, are left out of everything.</summary>
public sealed class WithheldTests
{
    private const string Annex = "issues/2001-04/supporters.yml";
    private const string SourceFile = "source/2001-04/000_3c4bb9caef400b09.txt";

    [Fact]
    public void A_withheld_supporter_is_in_no_file_of_the_output()
    {
        // The fourth page begins inside this entry; two other places quote its name in part.
        using var copy = EditionBench.Real().Replace(Annex, "      - id: us-11\n", "      - id: us-11\n        withheld: true\n");
        Assert.All(copy.BuildWell().Findings, finding => Assert.Equal("supporter-007", finding.Code.Id));
        copy.Replace("issues/2001-04/editors-note.fa.md", "معلمین آمریکا (شعبه ۱۰۲۱)", "…").Replace("issues/2001-04/editors-note.en.md", "of Teachers, America (Local 1021)", "…")
            .Replace("issues/2001-04/issue.yml", "معلمین آمریکا (شعبه ۱۰۲۱)", "…").Replace("issues/2001-04/issue.yml", "of Teachers, America (Local 1021)", "…");
        copy.BuildWell();
        var files = AllFiles(copy);
        Assert.True(files.Count > 400, "the bundle is looked at too");
        Assert.Equal(3, files.Count(file => file.EndsWith("text-open-letter.xhtml", StringComparison.Ordinal)));
        foreach (var words in (string[])["us-11\"", "معلمین آمریکا (شعبه ۱۰۲۱)", "of teachers of America (Local 1021)"])
        {
            // The words are looked for without the mark-up of their links.
            Assert.Contains(RealEdition.Pages, page => Plain(RealEdition.Text(page), words).Contains(words, StringComparison.Ordinal));
            Assert.All(files, file => Assert.DoesNotContain(words, Plain(Encoding.UTF8.GetString(File.ReadAllBytes(file)), words), StringComparison.Ordinal));
        }

        var letter = copy.Text("fa/2001-04/open-letter/index.html");
        Assert.Equal(Count(RealEdition.Text("fa/2001-04/open-letter/index.html"), "class=\"pb\""), Count(letter, "class=\"pb\""));
        Assert.Contains("۱۳۴", copy.Text("fa/supporters/index.html"), StringComparison.Ordinal);
        Assert.Contains("۱۳۴", copy.Text("fa/2001-04/index.html"), StringComparison.Ordinal);

        // The page that shows the source leaves a gap in its words, and all that stands before and after.
        var source = copy.Text("fa/2001-04/open-letter/source/index.html");
        Assert.Contains("[…]", source, StringComparison.Ordinal);
        Assert.Contains("شعبه ۸۰۰", source, StringComparison.Ordinal);
        Assert.DoesNotContain("معلمین آمریکا (شعبه ۱۰۲۱)", source, StringComparison.Ordinal);

        // So does the file, whose sum is that of what is published; the other lines are as received.
        var file = File.ReadAllBytes(Path.Join(copy.Output, SourceFile));
        var (received, published) = (File.ReadAllLines(Path.Join(copy.Input, "issues", SourceFile.Replace("source/2001-04", "2001-04/source", StringComparison.Ordinal))), File.ReadAllLines(Path.Join(copy.Output, SourceFile)));
        Assert.Equal([252, 268], Enumerable.Range(0, received.Length).Where(i => received[i] != published[i]));
        Assert.EndsWith("* [\u2026]", published[252].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("\t<p>[\u2026] * اتحادیه کارکنان شهرداری (شعبه ۸۰۰)", published[268], StringComparison.Ordinal);
        foreach (var language in RealEdition.Languages)
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), copy.Page($"{language}/2001-04/source/index.html").QuerySelector(".sum")!.TextContent);
    }

    [Fact]
    public void What_the_machine_repeated_of_a_withheld_entry_is_taken_out_with_it()
    {
        // The reading of the table has the head of the Swedish list four times: once in the text, three times left out as repeated.
        using var copy = EditionBench.Real().Replace(Annex, "      - id: se-1\n", "      - id: se-1\n        withheld: true\n");
        Assert.DoesNotContain(copy.Build(options => options with { Only = ["pages", "source", "tei", "supporters", "indexes"] }).Findings, finding => finding.Message.Contains("source", StringComparison.Ordinal));
        copy.Build(options => options with { Only = ["source"] });
        Assert.DoesNotContain("بخش جنوب", copy.Text(SourceFile), StringComparison.Ordinal);
        Assert.Equal(5, Count(copy.Text(SourceFile), "[…]"));
    }

    [Fact]
    public void A_withheld_person_goes_with_the_pages_and_names_that_the_edition_has_of_that_person()
    {
        using var copy = EditionBench.Real().Replace(Annex, "      - id: gb-9\n", "      - id: gb-9\n        withheld: true\n");
        Assert.All(copy.BuildWell(options => options with { Only = ["pages", "indexes", "data", "one-file", "search", "supporters"] }).Findings, finding => Assert.Equal("supporter-007", finding.Code.Id));
        Assert.All(AllFiles(copy), file => Assert.DoesNotContain("orbyn", file + File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_withheld_person_who_is_named_elsewhere_stops_the_build_once_at_that_line()
    {
        using var copy = EditionBench.Real().Replace(Annex, "      - id: gb-9\n", "      - id: gb-9\n        withheld: true\n")
            .Replace("issues/2001-04/editors-note.fa.md", "این یادداشت برای کسی", "این یادداشت جرمی‌ کوربین برای کسی");
        var finding = Assert.Single(copy.Build().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("supporter-005", "issues/2001-04/editors-note.fa.md", Annex), (finding.Code.Id, finding.Place.Path, Assert.Single(finding.Others!).Place.Path));
    }

    [Fact]
    public void A_gap_stands_where_a_withheld_person_is_marked()
    {
        using var copy = EditionBench.Real().Replace(Annex, "      - id: gb-9\n", "      - id: gb-9\n        withheld: true\n")
            .Replace("issues/2001-04/editors-note.fa.md", "این یادداشت برای کسی", "این یادداشت [جرمی کوربین]{person=jeremy-corbyn} برای کسی")
            .Replace("issues/2001-04/editors-note.en.md", "This note is for", "This note [Jeremy Corbyn]{person=jeremy-corbyn} is for");
        Assert.DoesNotContain(copy.BuildWell().Findings, finding => finding.Code.Id == "text-007");
        Assert.All(AllFiles(copy), file => Assert.DoesNotContain("orbyn", file + File.ReadAllText(file), StringComparison.Ordinal));
        var gap = Assert.Single(copy.Page("en/2001-04/editors-note/index.html").QuerySelectorAll("abbr.gap"));
        Assert.Equal(("[…]", "left out at request"), (gap.TextContent, gap.GetAttribute("title")));
    }

    [Fact]
    public void Words_withheld_in_a_text_are_in_no_file_and_a_gap_says_so()
    {
        using var copy = EditionBench.Real();
        foreach (var (language, name) in new[] { ("fa", "ایرج فرزاد"), ("en", "Iraj Farzad") })
        {
            copy.Replace($"issues/2001-04/masthead.{language}.md", $"[{name}]{{person=iraj-farzad}}", $"[{name}]{{.withheld}}");
            foreach (var page in new[] { "about", "introduction" }) copy.Replace($"pages/{page}.{language}.md", name, "…");
        }

        copy.Replace("people.yml", "- id: iraj-farzad\n", "- id: iraj-farzad\n  withheld: true\n");
        copy.BuildWell();
        var files = AllFiles(copy);
        foreach (var words in (string[])["ایرج فرزاد", "Iraj Farzad", "iraj-farzad"])
        {
            Assert.Contains(RealEdition.Files, file => RealEdition.Text(file).Contains(words, StringComparison.Ordinal));
            Assert.All(files, file => Assert.DoesNotContain(words, file + Plain(Encoding.UTF8.GetString(File.ReadAllBytes(file)), words), StringComparison.Ordinal));
        }

        Assert.Contains("Editor: […]", Plain(copy.Text("en/2001-04/masthead/index.html"), ""), StringComparison.Ordinal);
        Assert.Contains("Editor: <gap resp=\"#editors\" reason=\"withheld\" />", copy.Text("tei/2001-04.xml"), StringComparison.Ordinal);
        Assert.Contains("[…]", copy.Text("fa/2001-04/masthead/source/index.html"), StringComparison.Ordinal);

        // The published reading has a gap, and its sum is its own; the letters are proved all the same.
        var file = File.ReadAllBytes(Path.Join(copy.Output, SourceFile));
        Assert.Contains("[…]", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), copy.Page("en/2001-04/source/index.html").QuerySelector(".sum")!.TextContent);
        Assert.Equal(RealEdition.Result.Proofs.Letters, copy.Check().Proofs.Letters);
    }

    [Fact]
    public void A_withheld_text_is_in_no_file_of_the_output()
    {
        // The one is quoted in the history and the chronology and linked from the editors' note, the editors name its author in the introduction; with the other goes the annex of supporters.
        using var copy = EditionBench.Real().AddToFrontMatter("issues/2001-04/message.fa.md", "withheld: true").AddToFrontMatter("issues/2001-04/open-letter.fa.md", "withheld: true")
            .Replace("issues/2001-04/editors-note.fa.md", "این یادداشت برای کسی", "[این یادداشت](message#p3) برای کسی").Replace("issues/2001-04/editors-note.en.md", "This note is for", "[This note](message#p3) is for")
            .Replace("pages/introduction.fa.md", "رحمان حسین‌زاده، ", "").Replace("pages/introduction.en.md", ", Rahman Hosseinzadeh,", "")
            .Replace("edition.yml", "    date: 2026-11-24\n", "    date: 2026-11-24\n    changed: [2001-04/message, \"2001-04/open-letter#ca-1\"]\n");
        var findings = copy.BuildWell().Findings;
        // The editors' note names two of the annex; the introduction's original was changed by hand: its translation is to be looked at again.
        Assert.Equal(["chronology-007", "text-007", "supporter-007", "align-005"], findings.Select(finding => finding.Code.Id).Distinct());
        var files = AllFiles(copy);
        Assert.DoesNotContain(files, file => Regex.IsMatch(file, "2001-04[/\\\\](message|open-letter)|text-(message|open-letter)|supporters[/\\\\]|people[/\\\\](rahman-hosseinzadeh|claus-larsen-jensen)"));
        foreach (var words in (string[])["2001-04/message", "2001-04/open-letter", "\"fa.message.p7\"", "\"#message/", "سنجش «بلکه در شهرهای دیگر»", "دست از پا خطا", "a lively and active worker-communism", "Rahman Hosseinzadeh", "رحمان حسین‌زاده", "Canadian Union of Postal Workers (CUPW)"])
        {
            Assert.Contains(RealEdition.Files, file => Plain(RealEdition.Text(file), words).Contains(words, StringComparison.Ordinal));
            Assert.All(files, file => Assert.DoesNotContain(words, Plain(Encoding.UTF8.GetString(File.ReadAllBytes(file)), words), StringComparison.Ordinal));
        }

        // What is left is whole: neighbours follow one another, links that led there are words, the lines of the source are gaps.
        Assert.Contains("<p>این یادداشت برای", copy.Text("fa/2001-04/editors-note/index.html"), StringComparison.Ordinal);
        var tei = copy.Text("tei/2001-04.xml");
        Assert.Matches("<p[^>]*>این یادداشت برای", tei);
        Assert.Matches("<line n=\"54\" type=\"withheld\"><gap reason=\"withheld\" /> *</line>", tei);
        Assert.Matches(@"\n\[…\] *\n", copy.Text(SourceFile));
        Assert.Contains("محمود صالحی آزاد شد", copy.Text(SourceFile).Replace("از زندان ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("به درخواست حذف شده", copy.Page("fa/2001-04/source/index.html").QuerySelector("#l54 td:last-child")!.TextContent);
        Assert.DoesNotContain("supporters", copy.Text("fa/2001-04/index.html"), StringComparison.Ordinal);
        Assert.Single(copy.Text("data/supporters.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(LinkAudit.Problems(copy.Output, RealEdition.Home));
    }

    // The files of the output, and of the archives among them.
    private static List<string> AllFiles(EditionBench copy)
    {
        var unpacked = TemporaryFolder.New("withheld");
        var bundle = Path.Join(copy.Output, "download/iskra-offline.zip");
        if (File.Exists(bundle)) System.IO.Compression.ZipFile.ExtractToDirectory(bundle, unpacked);
        foreach (var book in Directory.EnumerateFiles(Path.Join(copy.Output, "download"), "*.epub")) System.IO.Compression.ZipFile.ExtractToDirectory(book, Path.Join(unpacked, Path.GetFileName(book)));
        return [.. FolderTree.FilesIn(copy.Output).Select(file => Path.Join(copy.Output, file)), .. FolderTree.FilesIn(unpacked).Select(file => Path.Join(unpacked, file))];
    }

    private static string Plain(string text, string words) => words.Contains('"', StringComparison.Ordinal) ? text : Regex.Replace(text, "<[^>]*>", "");

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}

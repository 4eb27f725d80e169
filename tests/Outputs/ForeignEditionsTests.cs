using System.IO.Compression;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>Other papers, in other languages, of nothing but their own input: no code knows them, and nothing of this edition is in them.</summary>
public sealed partial class ForeignEditionsTests
{
    private const string Outputs = "pages, facing, source, emendations, supporters, indexes, chronology, data, feeds, issue-feeds, sitemap, offline, mirror, hosting, printed-pages, search, citations, plain-text, metadata, pictures, installed, compressed, epub, one-file, history, tei";

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

    [Fact]
    public void An_English_paper_with_Spanish()
    {
        using var bench = EditionBench.Of(Edition("The Worker", "en", ["en English ltr", "es Español ltr"], "1912-05-11", """
            -- issues/1912-05/report.en.md --
            ---
            title: Strike at the mills
            kind: article
            date: 1912-05-11
            summary: The strike goes on.
            ---

            # []{#p1}Strike at the mills

            []{#p2}On [11 May 1912]{date=1912-05-11} 1,234 workers left the mills.

            -- issues/1912-05/report.es.md --
            ---
            title: Huelga en las fábricas
            summary: La huelga continúa.
            ---

            # []{#p1}Huelga en las fábricas

            []{#p2}El [11 de mayo de 1912]{date=1912-05-11} dejaron las fábricas 1.234 obreros.
            """));
        var texts = Built(bench, "the-worker");
        Assert.Equal("11 May 1912", bench.Page("en/1912-05/report/index.html").QuerySelector(".byline time")!.TextContent);
        Assert.Equal("11 de mayo de 1912", bench.Page("es/1912-05/report/index.html").QuerySelector(".byline time")!.TextContent);
        AssertNoEnglishMonths(bench, texts, "es/");
        Assert.DoesNotContain(texts, text => text.Text.Contains("Ordibehesht", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Join(bench.Output, "download/the-worker-1912-05-bilingual.epub")));
    }

    [Fact]
    public void A_Kurdish_paper_with_Persian()
    {
        using var bench = EditionBench.Of(Edition("کۆمەڵە", "komala", ["ckb کوردی rtl", "fa فارسی rtl"], "2001-05-05", """
            -- issues/1912-05/report.ckb.md --
            ---
            title: هەواڵی کرێکاران
            kind: article
            date: 1380-02-15 AP
            summary: هەواڵێک.
            ---

            # []{#p1}هەواڵی کرێکاران

            []{#p2}کرێکاران لە سنە کۆبوونەوە.
            """));
        var texts = Built(bench, "komala");
        var page = bench.Page("ckb/1912-05/report/index.html");
        Assert.Equal("١٥ی گوڵانی ١٣٨٠ (٥ی ئایاری ٢٠٠١)", page.QuerySelector(".byline time")!.TextContent);
        Assert.Equal("۱۵ اردیبهشت ۱۳۸۰ (۵ مه ۲۰۰۱)", bench.Page("fa/1912-05/report/index.html").QuerySelector(".byline time")!.TextContent);
        Assert.Equal("٢", page.QuerySelector(".bn")!.TextContent.Trim());
        AssertNoForeignDigits(bench, texts, "ckb/");
        AssertNoForeignDigits(bench, texts, "fa/");
        AssertNoEnglishMonths(bench, texts, "ckb/");

        // What is not translated stands there in the original, and the page says so.
        var untranslated = bench.Page("fa/1912-05/report/index.html");
        Assert.Equal("ckb", untranslated.QuerySelector(".body > div")!.GetAttribute("lang"));
        Assert.Contains("کوردی", untranslated.QuerySelector(".untranslated")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ckb", bench.Page("download/komala-1912-05-fa.html").QuerySelector("article.work")!.GetAttribute("lang"));
        Assert.Contains("کرێکاران لە سنە کۆبوونەوە.", untranslated.QuerySelector(".body")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Arabic_paper_alone()
    {
        using var bench = EditionBench.Of(Edition("العامل", "al-amil", ["ar العربية rtl"], "2001-04-19", """
            -- issues/1912-05/report.ar.md --
            ---
            title: خبر من المصنع
            kind: article
            date: 2001-04-18
            source: 1-2
            proof: 1
            summary: خبر قصير.
            ---

            # []{#p1}خبر من المصنع

            []{#p2}ذهب علي إلى المصنع على عجل.
            """).Replace("texts: [report]", "texts: [report]\nwitness: source/reading.txt", StringComparison.Ordinal) + "\n-- issues/1912-05/source/reading.txt --\nخبر من المصنع\nذهب علي إلى المصنع على عجل.\n");
        var texts = Built(bench, "al-amil");
        Assert.Equal("١٨ أبريل ٢٠٠١", bench.Page("ar/1912-05/report/index.html").QuerySelector(".byline time")!.TextContent);
        AssertNoForeignDigits(bench, texts, "ar/");
        AssertNoEnglishMonths(bench, texts, "ar/");

        // ي and ى are two letters.
        bench.Replace("issues/1912-05/report.ar.md", "ذهب علي إلى المصنع على عجل", "ذهب على إلى المصنع علي عجل");
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Collate.Difference);
    }

    // Every file as text, those in archives too; of pictures and fonts nothing.
    private static List<(string Path, string Text)> Built(EditionBench bench, string slug)
    {
        var result = bench.BuildWell();
        Assert.All(result.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
        var texts = new List<(string Path, string Text)>();
        foreach (var file in Directory.EnumerateFiles(bench.Output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(bench.Output, file).Replace('\\', '/');
            if (path.StartsWith('.') || Path.GetExtension(path) is ".br" or ".gz" or ".png" or ".woff2") continue;
            if (Path.GetExtension(path) is ".epub" or ".zip")
            {
                using var archive = ZipFile.OpenRead(file);
                foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is not (".png" or ".woff2" or ".epub" or ".js")))
                {
                    using var reader = new StreamReader(entry.Open());
                    texts.Add(($"{path}/{entry.FullName}", reader.ReadToEnd()));
                }
            }
            else
            {
                texts.Add((path, File.ReadAllText(file)));
            }
        }

        Assert.Contains(texts, text => text.Path.StartsWith($"download/{slug}-offline.zip/{slug}/", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Path.Contains("iskra", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(texts.Where(text => Name().IsMatch(text.Text)).Select(text => $"{text.Path}: {Name().Match(text.Text)}"));
        return texts;
    }

    // Numbers that a reader sees, but for ids, addresses, what is in another language, and the two pages whose words speak of digits.
    private static void AssertNoForeignDigits(EditionBench bench, IEnumerable<(string Path, string Text)> texts, string folder) =>
        Assert.Empty(
            from path in Pages(texts, folder)
            where !path.EndsWith("data/index.html", StringComparison.Ordinal) && !path.EndsWith("search/index.html", StringComparison.Ordinal)
            from match in Regex.Matches(Regex.Replace(Words(bench, path), @"\bp[0-9]+\b", ""), ".{0,30}[0-9].{0,30}")
            select $"{path}: {match}");

    private static void AssertNoEnglishMonths(EditionBench bench, IEnumerable<(string Path, string Text)> texts, string folder) =>
        Assert.Empty(Pages(texts, folder).Where(path => EnglishMonths.Any(month => Words(bench, path).Contains(month, StringComparison.Ordinal))));

    private static IEnumerable<string> Pages(IEnumerable<(string Path, string Text)> texts, string folder) =>
        texts.Select(text => text.Path).Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));

    private static string Words(EditionBench bench, string path)
    {
        var page = bench.Page(path);
        foreach (var element in page.QuerySelectorAll("[dir=ltr], [lang=en], code, pre, script, style").Where(element => element != page.DocumentElement).ToList()) element.Remove();
        return Regex.Replace(page.Body!.TextContent, @"\s+", " ");
    }

    [GeneratedRegex(".{0,20}(Iskra|ایسکرا).{0,20}")]
    private static partial Regex Name();

    private static string Edition(string title, string slug, string[] languages, string date, string texts)
    {
        var codes = languages.Select(language => language.Split(' ')).ToList();
        string Each(string words) => "{" + string.Join(", ", codes.Select(code => $"{code[0]}: '{words}'")) + "}";
        return $$"""
            -- edition.yml --
            title: {{Each(title)}}
            {{(slug == "en" ? "" : $"slug: {slug}\n")}}description: {{Each(title)}}
            languages:
            {{string.Join('\n', codes.Select((code, i) => $"  - {{code: {code[0]}, name: {code[1]}, direction: {code[2]}, role: {(i == 0 ? "original" : "translation")}}}"))}}
            base-url: https://paper.example/
            tag-authority: paper.example,2026
            version: 1.0.0
            published: 2026-11-24
            history:
              - {version: 1.0.0, date: 2026-11-24, changes: {{Each(title)}}}
            publisher: {name: {{Each(title)}}}
            licences:
              program: {id: MIT, name: {{Each("MIT")}}, url: "https://opensource.org/license/mit", note: {{Each(title)}}}
              apparatus: {id: CC-BY-4.0, name: {{Each("CC BY")}}, url: "https://creativecommons.org/licenses/by/4.0/", note: {{Each(title)}}}
              texts: {id: UND, name: {{Each("UND")}}, url: "https://rightsstatements.org/vocab/UND/1.0/", note: {{Each(title)}}}
            withdrawal: {{Each(title)}}
            outputs: [{{Outputs}}]
            -- issues/1912-05/issue.yml --
            title: {{Each(title)}}
            date: {{date}}
            pages: 1
            summary: {{Each(title)}}
            texts: [report]

            """.ReplaceLineEndings("\n").Replace("\n            ", "\n", StringComparison.Ordinal) + Regex.Replace(texts, "(?m)^            ", "");
    }
}

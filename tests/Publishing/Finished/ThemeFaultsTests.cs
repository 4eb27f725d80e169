using IskraSite.Commands;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>A theme that drops what a page is to show, or adds what it is not to have, fails the build and is told which of its files does so.</summary>
public sealed class ThemeFaultsTests
{
    private const string Outputs = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting]";

    [Theory]
    [InlineData("text.html", "{{ body }}", "", "output-008")]
    [InlineData("text.html", "{{ annex }}", "", "output-008")]
    [InlineData("text.html", "{{ hgroup }}", "<h1>{{ s.home }}</h1>", "output-008")]
    [InlineData("text.html", "{{ e.note }}", "", "output-008")]
    [InlineData("text.html", "{{ notes }}", "", "output-008")]
    [InlineData("text.html", "<div class=\"body\">", "<div class=\"body\"><div>", "output-009")]
    [InlineData("page.html", "{{ body }}", "", "output-008")]
    [InlineData("page.html", "{{ notes }}", "", "output-008")]
    [InlineData("facing.html", "{{ c.html }}", "", "output-008")]
    [InlineData("source.html", "<td>{{ r.edition }}</td>", "<td></td>", "output-008")]
    [InlineData("printed-page.html", "{{ p.html }}", "", "output-008")]
    [InlineData("issue.html", "<h3><a href=\"{{ t.href }}\">{{ t.title }}</a></h3>", "", "output-008")]
    [InlineData("emendations.html", "{{ r.note }}", "", "output-008")]
    [InlineData("supporters.html", "{{ e.html }}", "", "output-008")]
    [InlineData("country.html", "{{ e.html }}", "", "output-008")]
    [InlineData("one-file-text.html", "{{ body }}", "", "output-008")]
    [InlineData("one-file-text.html", "{{ w.html }}", "", "output-008")]
    [InlineData("book-text.html", "{{ body }}", "", "output-008")]
    [InlineData("book-notes.html", "{{ p.html }}", "", "output-008")]
    [InlineData("one-file.html", "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ csp }}\">", "", "output-009")]
    [InlineData("layout.html", "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ csp }}\">", "", "output-009")]
    [InlineData("layout.html", "content=\"{{ csp }}\"", "content=\"default-src *\"", "output-009")]
    [InlineData("layout.html", "lang=\"{{ lang }}\" dir=\"{{ dir }}\"", "", "output-009")]
    [InlineData("layout.html", "<link rel=\"stylesheet\"", "<link rel=\"none\"", "output-009")]
    [InlineData("layout.html", "</html>", "", "output-009")]
    [InlineData("layout.html", "</head>", "<script src=\"https://other.example/a.js\"></script></head>", "output-010")]
    [InlineData("layout.html", "</head>", "<script>go()</script></head>", "output-010")]
    [InlineData("layout.html", "</body>", "<a href=\"about.html\">…</a></body>", "output-011")]
    [InlineData("layout.html", "</body>", "<a href=\"#nowhere\">…</a></body>", "output-011")]
    [InlineData("not-found.html", "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ csp }}\">", "", "output-009")]
    public void A_template_that_drops_or_adds_something_is_named(string template, string whole, string broken, string code)
    {
        using var bench = Rich();
        bench.ReplaceInTheme("templates/" + template, whole, broken);
        var result = bench.Check();
        Assert.Contains(result.Findings, finding => finding.Code.Id == code && finding.Place.Path == "templates/" + template && Path.HasExtension(finding.Message.Split(' ')[0]));
        Assert.False(result.IsGood);
        Assert.Equal(ExitCode.Output, ExitCode.Of(result.Findings));
    }

    [Theory]
    [InlineData("styles/10-tokens.css")]
    [InlineData("scripts/reader.js")]
    [InlineData("scripts/search.js")]
    [InlineData("scripts/directory.js")]
    [InlineData("one-file/one-file.js")]
    [InlineData("maps/world.json")]
    [InlineData("images/icon.svg")]
    [InlineData("worker/retired.js")]
    public void A_file_that_an_output_needs_is_asked_for_by_name(string file)
    {
        using var bench = Rich();
        bench.OwnTheme();
        File.Delete(Path.Join(bench.Theme, file));
        var result = bench.Check();
        var finding = Assert.Single(result.Findings, finding => finding.Place.Path == file);
        Assert.Equal((Codes.Theme.Missing, ExitCode.Usage), (finding.Code, ExitCode.Of(result.Findings)));
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("scripts")]
    [InlineData("fonts")]
    [InlineData("images")]
    public void A_folder_that_is_gone_does_not_leave_naked_pages(string folder)
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        Directory.Delete(Path.Join(bench.Theme, folder), recursive: true);
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Theme.Missing);
    }

    [Theory]
    [InlineData("images/icon-512.png", "not a png")]
    [InlineData("images/icon.svg", "<svg")]
    [InlineData("fonts/markazi-text.woff2", "")]
    public void A_file_of_the_theme_that_is_not_what_its_name_says_is_named(string file, string content)
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        File.WriteAllText(Path.Join(bench.Theme, file), content);
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Output.NotWhole && finding.Place.Path == file);
    }

    [Fact]
    public void Styles_that_ask_outside_are_found()
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        File.AppendAllText(Path.Join(bench.Theme, "styles", "90-print.css"), "p { background: url(\"https://other.example/a.png\"); }\n");
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Output.Outside && finding.Place.Path == "styles/");
    }

    [Fact]
    public void Two_issues_with_entries_of_one_id_share_no_place()
    {
        using var bench = Rich();
        foreach (var file in Directory.EnumerateFiles(bench.PathOf("issues/2001-04"), "*", SearchOption.AllDirectories).ToList())
        {
            var path = "issues/2001-05/" + Path.GetRelativePath(bench.PathOf("issues/2001-04"), file);
            bench.Put(path, File.ReadAllText(file));
        }

        var result = bench.Build();
        Assert.Empty(result.Findings.Described());
        Assert.Contains("id=\"2001-05-ca-1\"", bench.Text("fa/supporters/canada/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../fa/supporters/canada/index.html#2001-05-ca-1\"", bench.Text("fa/supporters/index.html"), StringComparison.Ordinal);
    }

    // The tiny edition with a note on an emendation, footnotes and printed pages, in every form that templates make.
    private static EditionBench Rich()
    {
        var bench = EditionBench.Good();
        bench.Replace("edition.yml", Outputs, Outputs.Replace("[pages", "[pages, printed-pages, one-file, epub, search", StringComparison.Ordinal));
        bench.Replace("issues/2001-04/issue.yml", "texts: [", "pages: 2\ntexts: [");
        bench.Replace("issues/2001-04/announcement.fa.md", "cause=unknown}", "cause=unknown note=\"حرفی دو بار چاپ شده است.\" note-en=\"A letter is printed twice.\"}");
        foreach (var language in (string[])["fa", "en"])
        {
            foreach (var file in (string[])[$"issues/2001-04/announcement.{language}.md", $"pages/principles.{language}.md"])
            {
                var text = bench.TextOf(file).TrimEnd('\n');
                var at = text.LastIndexOf('.');
                bench.Put(file, text[..at] + ".[^1]" + text[(at + 1)..] + "\n\n[^1]: ۱۳۸۰\n");
            }
        }

        return bench;
    }
}

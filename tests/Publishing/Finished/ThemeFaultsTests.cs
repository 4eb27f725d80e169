using IskraSite.Commands;
using IskraSite.Diagnostics;
using IskraSite.Rendering.Theming;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>A theme that drops what a page is to show, or adds what it is not to have, fails the build and is told which of its files does so.</summary>
public sealed class ThemeFaultsTests
{
    [Theory]
    [TriesMany]
    [InlineData("text.html", "{{ body }}", "", "output-008")]
    [InlineData("text.html", "{{ annex }}", "", "output-008")]
    [InlineData("text.html", "{{ hgroup }}", "<h1>{{ s.home }}</h1>", "output-008")]
    [InlineData("apparatus.html", "{{ e.note }}", "", "output-008")]
    [InlineData("text.html", "{{ notes }}", "", "output-008")]
    [InlineData("text.html", "<div class=\"about\">", "<div class=\"about\"><div>", "output-009")]
    [InlineData("page.html", "{{ body }}", "", "output-008")]
    [InlineData("page.html", "{{ notes }}", "", "output-008")]
    [InlineData("facing.html", "{{ c.html }}", "", "output-008")]
    [InlineData("source.html", "<td>{{ r.edition }}</td>", "<td></td>", "output-008")]
    [InlineData("printed-piece.html", "{{ h }}", "", "output-008")]
    [InlineData("issue.html", "<h3><a href=\"{{ t.href }}\">{{ t.title }}</a></h3>", "", "output-008")]
    [InlineData("emendations.html", "{{ r.note }}", "", "output-008")]
    [InlineData("supporters.html", "{{ e.html }}", "", "output-008")]
    [InlineData("country.html", "{{ e.html }}", "", "output-008")]
    [InlineData("one-file-text.html", "{{ body }}", "", "output-008")]
    [InlineData("one-file-text.html", "{{ w.html }}", "", "output-008")]
    [InlineData("book-text.html", "{{ body }}", "", "output-008")]
    [InlineData("book-notes.html", "{{ p.html }}", "", "output-008")]
    [InlineData("text.html", "{{ summary }}", "", "output-008")]
    [InlineData("text.html", "<bdi>{{ a.text }}</bdi>", "", "output-008")]
    [InlineData("apparatus.html", "{{ e.kind_name }}", "", "output-008")]
    [InlineData("text.html", "<p class=\"citation\" lang=\"{{ c.lang }}\" dir=\"{{ c.dir }}\">{{ c.html }}</p>", "", "output-008")]
    [InlineData("text.html", "<span class=\"date\">{{ date_html }}</span>", "<span hidden>{{ date_html }}</span>", "output-008")]
    [InlineData("text.html", "<p class=\"abstract\">", "<p class=\"abstract\" title=\"{{ summary }}\">…</p><template>", "output-008")]
    [InlineData("country.html", "<h1>{{ name }}</h1>", "", "output-008")]
    [InlineData("emendations.html", "for j in joins", "for j in joins limit:1", "output-008")]
    [InlineData("issue.html", "<h1>{{ title }}</h1>", "<h1><!-- {{ title }} --></h1>", "output-008")]
    [InlineData("source.html", "{{ r.line }}</a></th>", "</a></th>", "output-008")]
    [InlineData("printed-page.html", "<h1 class=\"sheet-title\">{{ title }}</h1>", "", "output-008")]
    [InlineData("colophon.html", "{{ edition.version }}", "", "output-008")]
    [InlineData("layout.html", "{{ content }}", "", "output-008")]
    [InlineData("one-file-text.html", "{{ a.date_html }}", "", "output-008")]
    [InlineData("book-pair.html", "{{ c.html }}", "", "output-008")]
    [InlineData("book-title-words.html", "{{ summary }}", "<textarea>{{ summary }}</textarea>", "output-008")]
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
        using var bench = RichEdition.Make();
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
        using var bench = RichEdition.Make();
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
    public void A_file_of_the_theme_that_is_not_what_its_name_says_is_named(string file, string content)
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        File.WriteAllText(Path.Join(bench.Theme, file), content);
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Output.NotWhole && finding.Place.Path == file);
    }

    [Theory]
    [InlineData("styles/90-print.css", "p { background: url(\"https://other.example/a.png\"); }", "styles/90-print.css")]
    [InlineData("styles/90-print.css", "p { background: image-set(\"https://other.example/a.png\" 1x); }", "styles/90-print.css")]
    [InlineData("styles/90-print.css", "p { background: url(//other.example/a.png); }", "styles/90-print.css")]
    [InlineData("scripts/reader.js", "new Image().src = \"https://other.example/\" + document.title;", "scripts/reader.js")]
    [InlineData("scripts/reader.js", "navigator.sendBeacon(`//other.example/`);", "scripts/reader.js")]
    [InlineData("one-file/one-file.js", "new Image().src = 'https://other.example/';", "one-file/one-file.js")]
    public void Styles_and_scripts_that_ask_outside_are_found(string file, string added, string place)
    {
        using var bench = RichEdition.Make();
        bench.OwnTheme();
        File.AppendAllText(Path.Join(bench.Theme, file), added + "\n");
        var finding = Assert.Single(bench.Check().Findings, finding => finding.Code == Codes.Output.Outside);
        Assert.Equal((place, File.ReadLines(Path.Join(bench.Theme, file)).Count()), (finding.Place.Path, finding.Place.Line));
    }

    [Theory]
    [InlineData("styles/30-layout.css", "")]
    [InlineData("styles/30-layout.css", "/* nothing */")]
    [InlineData("scripts/reader.js", "// nothing\n")]
    public void A_style_or_script_of_which_nothing_is_left_is_named(string file, string left)
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        File.WriteAllText(Path.Join(bench.Theme, file), left);
        Assert.Contains(bench.Check().Findings, finding => finding.Code == Codes.Theme.Missing && finding.Place.Path == file);
    }

    [Theory]
    [InlineData("main{display:none}", true)]
    [InlineData("p { } @media print { html > body { visibility: hidden !important } }", true)]
    [InlineData("body, p { color: red; clip-path: inset(100%) }", true)]
    [InlineData("main p { display: none }", true)]
    [InlineData("@layer text { article { padding: 0; visibility: hidden } }", true)]
    [InlineData("@media (max-width: 30rem) { article, .x { font-size: 0 } }", true)]
    [InlineData("main { & > p { opacity: 0 !important } }", true)]
    [InlineData("main :is(ul, p:not(.shown)) { text-indent: -9999px }", true)]
    [InlineData(".page-text article { content-visibility: hidden }", true)]
    [InlineData("@media print { nav { display: none } }", false)]
    [InlineData("main .x { display: none } hr, .x p { display: none } p { font-size: 0.9em; opacity: 0.5 }", false)]
    [InlineData("@keyframes in { from { opacity: 0 } } p::before { display: none; content: \"; article { display: none }\" }", false)]
    [InlineData("body { overflow: clip; display: block }", false)]
    [InlineData("/* main { display: none } */ body:has(main) { opacity: 0.5 } html { opacity: 0.9 }", false)]
    public void A_style_that_hides_the_page_is_found(string style, bool isFound)
    {
        var bag = new DiagnosticBag();
        StyleCheck.Check(new SourceText("styles/a.css", style), bag);
        Assert.Equal(isFound, bag.HasErrors);
    }

    [Theory]
    [InlineData("p.body { clip-path: inset(50%) } main > .x { display: none }", "body x")]
    [InlineData(".a, .b { @media screen { visibility: hidden } }", "a b")]
    [InlineData("@media print { .a { display: none } } @media (min-width: 9rem) { .b { display: none } }", "")]
    [InlineData(".a .b { display: none } .c:focus { opacity: 0 } .d { opacity: 0.1 } @supports (a: b) { .e { display: none } }", "")]
    public void Classes_that_a_style_hides_at_all_times_are_known(string style, string hidden) =>
        Assert.Equal(hidden, string.Join(' ', StyleCheck.HiddenClasses(style)));

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"{{ styles }}\">", "{{ if !page_styles }}<link rel=\"stylesheet\" href=\"{{ styles }}\">{{ end }}", "does not ask for the styles of every page")]
    [InlineData("<link rel=\"stylesheet\" href=\"{{ page_styles }}\">", "", "does not ask for the styles of its kind, ")]
    [InlineData("<link rel=\"stylesheet\" href=\"{{ styles }}\">", "<link rel=\"stylesheet\" media=\"print\" href=\"{{ styles }}\">", "has no styles")]
    [InlineData("<link rel=\"stylesheet\" href=\"{{ styles }}\">", "<noscript><link rel=\"stylesheet\" href=\"{{ styles }}\"></noscript>", "has no styles")]
    [InlineData("class=\"{{ page_class }}\"", "", "does not say in the class of its body what kind of page it is")]
    public void A_page_asks_for_each_of_its_style_sheets(string whole, string broken, string said)
    {
        using var bench = EditionBench.Good();
        bench.ReplaceInTheme("templates/layout.html", whole, broken);
        var result = bench.Check();
        var finding = Assert.Single(result.Findings, finding => finding.Code == Codes.Output.NotWhole);
        Assert.Equal(("templates/layout.html", ExitCode.Output), (finding.Place.Path, ExitCode.Of(result.Findings)));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.html", "{{ body }}", "<div class=\"wide unseen\">{{ body }}</div>", "templates/text.html")]
    [InlineData("text.html", "{{ body }}", "<div aria-hidden=\"true\">{{ body }}</div>", "templates/text.html")]
    [InlineData("text.html", "{{ body }}", "<details><summary>…</summary>{{ body }}</details>", "templates/text.html")]
    [InlineData("apparatus.html", "<section class=\"apparatus\"", "<section class=\"apparatus unseen\"", "templates/text.html")]
    [InlineData("country.html", "{{ e.html }}", "<span class=\"unseen\">{{ e.html }}</span>", "templates/country.html")]
    [InlineData("one-file-text.html", "{{ body }}", "<div class=\"unseen\">{{ body }}</div>", "templates/one-file-text.html")]
    [InlineData("book-text.html", "{{ body }}", "<div aria-hidden=\"true\">{{ body }}</div>", "templates/book-text.html")]
    public void Words_that_nobody_sees_are_missing(string template, string whole, string broken, string place)
    {
        using var bench = RichEdition.Make();
        bench.ReplaceInTheme("templates/" + template, whole, broken);
        var result = bench.Check();
        Assert.Contains(result.Findings, finding => finding.Code == Codes.Output.Words && finding.Place.Path == place);
        Assert.Equal(ExitCode.Output, ExitCode.Of(result.Findings));
    }

    [Fact]
    public void Details_that_are_open_show_their_words()
    {
        using var bench = EditionBench.Good();
        bench.ReplaceInTheme("templates/text.html", "{{ body }}", "<details open><summary>…</summary>{{ body }}</details>");
        Assert.Empty(bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("fonts/markazi-text.woff2", 0, "this is no font of the form WOFF2")]
    [InlineData("one-file/text.woff2", 500, "this font says that it has 16540 bytes, and has 500")]
    public void A_font_that_is_cut_off_is_named(string file, int length, string said)
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        using (var font = File.OpenWrite(Path.Join(bench.Theme, file))) font.SetLength(length);
        var result = bench.Check();
        var finding = Assert.Single(result.Findings, finding => finding.Place.Path == file);
        Assert.Equal((Codes.Theme.Code, said, ExitCode.Usage), (finding.Code, finding.Message, ExitCode.Of(result.Findings)));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(30_000)]
    [InlineData(57_100)]
    public void A_font_of_the_pictures_that_is_cut_off_is_named(int length)
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "hosting]", "hosting, pictures]");
        bench.OwnTheme();
        using (var font = File.OpenWrite(Path.Join(bench.Theme, Theme.CardFontPath))) font.SetLength(length);
        var result = bench.Check();
        Assert.Equal([Codes.Theme.CardFont], result.Findings.Select(finding => finding.Code));
        Assert.Equal(ExitCode.Usage, ExitCode.Of(result.Findings));
    }

    [Fact]
    public void Two_issues_with_entries_of_one_id_share_no_place()
    {
        using var bench = RichEdition.Make();
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
}

using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Publishing.OnDemand;
using IskraSite.Publishing.Releases;
using Xunit;

namespace IskraSite.Tests.Publishing.OnDemand;

/// <summary>What a preview shows is what a build writes: at the beginning, and after whatever an editor does.</summary>
public sealed class LiveEditionTests
{
    private const string Message = "issues/2001-04/message.en.md";
    private const string MessagePage = "en/2001-04/message/index.html";

    // The worker of a preview ends what an earlier one kept: it is another on purpose.
    private const string Worker = "sw.js";

    /// <summary>What an editor does, and the paths that the system tells of.</summary>
    public static TheoryData<string> Edits =>
    [
        "a word", "a title", "a text more", "a page less", "an issue more", "an issue less", "a block that others link to", "a name",
        "a page", "a page more", "a template", "a style", "words of the pages", "the title of the edition", "an output more", "a language by another name",
    ];

    [Fact]
    public void Every_file_of_the_edition_is_what_a_build_writes()
    {
        var live = new LiveEdition(new() { Input = Repository.Input, Theme = Repository.Theme });
        live.Refresh();
        AssertSame(live, RealEdition.Folder);
        Assert.Empty(live.Findings);
        Assert.Equal((0, 0), (live.Proofs!.Letters.Unaccounted, live.Proofs.Letters.Unexplained));
        Assert.Equal(RealEdition.Result.Proofs.Letters, live.Proofs.Letters);
        Assert.Equal(RealEdition.Result.Proofs.Fidelity.Boundaries, live.Proofs.Fidelity.Boundaries);
        Assert.Equal(RealEdition.Result.Proofs.Aligned, live.Proofs.Aligned);
    }

    [Theory]
    [TriesMany]
    [MemberData(nameof(Edits))]
    public void After_a_change_too(string what)
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        AssertSame(live, Built(bench));
        Assert.True(live.Refresh(Edit(bench, what)));
        AssertSame(live, Built(bench));
    }

    [Fact]
    public void The_published_versions_are_what_a_build_writes()
    {
        using var bench = TwoIssues();
        Assert.True(ReleaseLedger.Record(bench.Options(), new DiagnosticBag())?.IsNew);
        var live = Shown(bench);
        AssertSame(live, Built(bench));
        bench.Replace("issues/2001-04/supporters.yml", "kind: federation", "kind: federation\n        withheld: true");
        Assert.True(live.Refresh([bench.PathOf("issues/2001-04/supporters.yml")]));
        AssertSame(live, Built(bench));
    }

    [Fact]
    public void And_after_all_of_them_one_by_one()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        foreach (var what in (string[])["a word", "a title", "a template", "a text more", "a name", "an issue more", "a style", "a page more", "the title of the edition", "a page less"])
            Assert.True(live.Refresh(Edit(bench, what)), what);
        AssertSame(live, Built(bench));
    }

    [Fact]
    public void A_mistake_is_told_with_the_change_and_the_last_good_page_stays_until_it_is_mended()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        var good = bench.TextOf(Message);
        bench.Put(Message, good.Replace("{#p2}", "{#p3}", StringComparison.Ordinal));
        live.Refresh([bench.PathOf(Message)]);
        Assert.Contains(live.Findings, finding => finding.Code.Id.StartsWith("align", StringComparison.Ordinal));
        Assert.Contains("We share in your joy", Text(live, MessagePage), StringComparison.Ordinal);

        // Other issues go on, and what concerns the whole waits.
        bench.Replace("issues/2001-05/message.en.md", "your joy", "your gladness");
        live.Refresh([bench.PathOf("issues/2001-05/message.en.md")]);
        Assert.Contains("your gladness", Text(live, "en/2001-05/message/index.html"), StringComparison.Ordinal);
        Assert.NotEmpty(Text(live, "en/index.html"));

        bench.Put(Message, good.Replace("your joy", "your delight", StringComparison.Ordinal));
        live.Refresh([bench.PathOf(Message)]);
        Assert.Empty(live.Findings);
        Assert.Contains("your delight", Text(live, MessagePage), StringComparison.Ordinal);
        AssertSame(live, Built(bench));
    }

    [Fact]
    public void A_letter_that_the_source_has_not_is_told_with_the_change()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        bench.Replace("issues/2001-04/message.fa.md", "شریکیم", "شریکم");
        live.Refresh([bench.PathOf("issues/2001-04/message.fa.md")]);
        Assert.Contains(live.Findings, finding => finding.Code.Id.StartsWith("collate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_is_told_to_lead_nowhere_when_its_target_goes()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        live.Prove(CancellationToken.None);
        live.Refresh(Edit(bench, "a block of a text"));
        live.Prove(CancellationToken.None);
        Assert.Equal(["pages/principles.en.md", "pages/principles.fa.md"], live.Findings.Where(finding => finding.Code.Id == "link-002").Select(finding => finding.Place.Path));
        Assert.NotEmpty(Text(live, "en/index.html"));
    }

    [Fact]
    public void A_template_that_does_not_work_is_told_when_a_page_needs_it()
    {
        using var bench = TwoIssues();
        bench.OwnTheme();
        var live = Shown(bench);
        Text(live, MessagePage);
        var template = Path.Join(bench.Theme, "templates", "text.html");
        var good = File.ReadAllText(template);
        File.WriteAllText(template, good + "{{ no.such.thing }}");
        live.Refresh([template]);
        Assert.Contains("We share in your joy", Text(live, MessagePage), StringComparison.Ordinal);
        Assert.Contains(live.Findings, finding => finding.Code.Id.StartsWith("theme", StringComparison.Ordinal));
        File.WriteAllText(template, good);
        live.Refresh([template]);
        Text(live, MessagePage);
        Assert.Empty(live.Findings);
    }

    [Fact]
    public void What_was_written_beside_the_edition_is_no_change()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        live.Prove(CancellationToken.None);
        bench.Put("issues/2001-04/.message.en.md.swp", "x");
        Assert.False(live.Refresh([bench.PathOf("issues/2001-04/.message.en.md.swp"), bench.PathOf("issues/2001-04")]));
        bench.Put("issues/_draft/issue.yml", "x");
        Assert.False(live.Refresh([bench.PathOf("issues/_draft/issue.yml")]));
    }

    [Fact]
    public void Of_a_page_nothing_else_is_made()
    {
        using var bench = TwoIssues();
        File.Delete(bench.PathOf("issues/2001-05/source/reading.txt"));
        var live = Shown(bench);
        Assert.Contains("We share in your joy", Text(live, MessagePage), StringComparison.Ordinal);
        Assert.Empty(live.Findings);
        live.Prove(CancellationToken.None);
        Assert.Equal(["file-001"], live.Findings.Select(finding => finding.Code.Id));
        Assert.True(live.TryRead("en/2001-05/message/index.html", out var content));
        Assert.Null(content);
    }

    [Fact]
    public void What_the_edition_has_not_is_not_there()
    {
        using var bench = TwoIssues();
        var live = Shown(bench);
        foreach (var path in (string[])["no/such/page.html", "search/no.js", "EN/index.html", "", "../input/edition.yml", ".iskra-output"])
        {
            Assert.False(live.TryRead(path, out var content), path);
            Assert.Null(content);
        }
    }

    private static string[] Edit(EditionBench bench, string what)
    {
        switch (what)
        {
            case "a word":
                return In(Message, text => text.Replace("your joy", "your gladness", StringComparison.Ordinal));
            case "a title":
                return In(Message, text => text.Replace("title: Message", "title: A message", StringComparison.Ordinal));
            case "a text more":
                bench.Put("issues/2001-05/note.fa.md", "---\ntitle: یادداشت\nkind: note\nsummary: چند کلمه.\n---\n\nاین شماره دوم است.\n");
                bench.Put("issues/2001-05/note.en.md", "---\ntitle: Note\nsummary: A few words.\n---\n\nThis is the second issue.\n");
                bench.Put("issues/2001-05/issue.yml", bench.TextOf("issues/2001-05/issue.yml") + "editors-note: note\n");
                return [bench.PathOf("issues/2001-05/note.fa.md"), bench.PathOf("issues/2001-05/note.en.md"), bench.PathOf("issues/2001-05/issue.yml")];
            case "a page less":
                File.Delete(bench.PathOf("pages/more.fa.md"));
                File.Delete(bench.PathOf("pages/more.en.md"));
                return [bench.PathOf("pages/more.fa.md"), bench.PathOf("pages/more.en.md")];
            case "an issue more":
                CopyIssue(bench, "2001-06");
                return [bench.PathOf("issues/2001-06")];
            case "an issue less":
                Directory.Delete(bench.PathOf("issues/2001-05"), recursive: true);
                return [bench.PathOf("issues/2001-05"), .. In("pages/principles.fa.md", Unlinked), .. In("pages/principles.en.md", Unlinked)];
            case "a block of a text":
                return [.. In("issues/2001-04/message.fa.md", text => text.Replace("{#p2}", "{#p7}", StringComparison.Ordinal)), .. In(Message, text => text.Replace("{#p2}", "{#p7}", StringComparison.Ordinal))];
            case "a block that others link to":
                return [.. Edit(bench, "a block of a text"), .. In("pages/principles.fa.md", text => text.Replace("message#p2", "message#p7", StringComparison.Ordinal)), .. In("pages/principles.en.md", text => text.Replace("message#p2", "message#p7", StringComparison.Ordinal))];
            case "a name":
                return In("people.yml", text => text.Replace("Mahmoud Salehi", "Mahmud Salehi", StringComparison.Ordinal));
            case "a page":
                return In("pages/more.en.md", text => text.Replace("More words", "Even more words", StringComparison.Ordinal));
            case "a page more":
                bench.Put("pages/again.fa.md", "---\ntitle: باز هم\nsummary: باز هم.\n---\n\nباز هم سخنی.\n");
                bench.Put("pages/again.en.md", "---\ntitle: Again\nsummary: Again.\n---\n\nAgain a word.\n");
                return [bench.PathOf("pages")];
            case "a template":
                return InTheme("templates/text.html", text => text + "<!-- again -->\n");
            case "a style":
                return InTheme("styles/" + Path.GetFileName(Directory.EnumerateFiles(Path.Join(bench.Theme, "styles"), "*.css").Order(StringComparer.Ordinal).First()), text => text + "\n.again { color: red; }\n");
            case "words of the pages":
                return InTheme("strings/en.yml", text => text.Replace("\nhome: ", "\nhome: Our ", StringComparison.Ordinal));
            case "the title of the edition":
                return In("edition.yml", text => text.Replace("en: Iskra}", "en: Spark}", StringComparison.Ordinal));
            case "an output more":
                return In("edition.yml", text => text.Replace("outputs: [", "outputs: [plain-text, ", StringComparison.Ordinal));
            case "a language by another name":
                return In("edition.yml", text => text.Replace("name: English", "name: English language", StringComparison.Ordinal));
            default:
                throw new ArgumentException(what, nameof(what));
        }

        string[] In(string path, Func<string, string> change)
        {
            var text = bench.TextOf(path);
            Assert.NotEqual(text, change(text));
            bench.Put(path, change(text));
            return [bench.PathOf(path)];
        }

        string[] InTheme(string path, Func<string, string> change)
        {
            bench.OwnTheme();
            var file = Path.Join(bench.Theme, path);
            var text = File.ReadAllText(file);
            Assert.NotEqual(text, change(text));
            File.WriteAllText(file, change(text));
            return [file];
        }

        static string Unlinked(string text) => text.Replace("2001-05/", "2001-04/", StringComparison.Ordinal);
    }

    // Every output but those that ask for a program.
    private static EditionBench TwoIssues()
    {
        var bench = EditionBench.Good("""
            -- pages/more.fa.md --
            ---
            title: بیشتر
            summary: بیشتر.
            ---

            سخن بیشتر.
            -- pages/more.en.md --
            ---
            title: More
            summary: More.
            ---

            More words.
            """);
        bench.OwnTheme();
        CopyIssue(bench, "2001-05");
        var settings = bench.TextOf("edition.yml");
        bench.Put("edition.yml", settings[..settings.IndexOf("outputs:", StringComparison.Ordinal)]
            + "outputs: [pages, facing, source, emendations, supporters, indexes, chronology, data, search, feeds, history, citations, epub, tei, one-file, sitemap, hosting, offline, installed, mirror, metadata]\n");
        foreach (var language in (string[])["fa", "en"])
            bench.Put($"pages/principles.{language}.md", bench.TextOf($"pages/principles.{language}.md").TrimEnd('\n') + " [1](2001-04/message#p2) [2](2001-05/message)\n");
        return bench;
    }

    private static void CopyIssue(EditionBench bench, string id)
    {
        FolderTree.Copy(bench.PathOf("issues/2001-04"), bench.PathOf($"issues/{id}"));
        bench.Replace($"issues/{id}/issue.yml", "date: 2001-04", $"date: {id}");
    }

    private static LiveEdition Shown(EditionBench bench)
    {
        var live = new LiveEdition(bench.Options());
        Assert.True(live.Refresh());
        return live;
    }

    private static string Built(EditionBench bench)
    {
        var result = bench.Build();
        Assert.True(result.IsGood, string.Join('\n', result.Findings.Described()));
        return bench.Output;
    }

    private static string Text(LiveEdition live, string path)
    {
        Assert.True(live.TryRead(path, out var content), path);
        Assert.True(content is not null, $"{path} cannot be made: {string.Join('\n', live.Findings.Described())}");
        return Encoding.UTF8.GetString(content);
    }

    private static void AssertSame(LiveEdition live, string folder)
    {
        var files = FolderTree.FilesIn(folder).Where(path => path is not (Worker or ".iskra-output")).ToList();
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            Assert.True(live.TryRead(path, out var content), $"{path} is not there");
            Assert.True(content is not null, $"{path} cannot be made: {string.Join('\n', live.Findings.Described())}");
            Assert.True(File.ReadAllBytes(Path.Join(folder, path)).AsSpan().SequenceEqual(content), $"{path} is another");
        }
    }
}

using IskraSite.Diagnostics;
using IskraSite.Publishing.Releases;
using Xunit;

namespace IskraSite.Tests.Editions.Checking;

/// <summary>What was published stays, or the edition says what became of it.</summary>
public sealed class ReleaseCheckTests
{
    private const string Announcement = "issues/2001-04/announcement";
    private const string Message = "issues/2001-04/message";
    private const string LaterVersion = "version: 1.1.0\npublished: 2026-12-24\nhistory:\n  - version: 1.1.0\n    date: 2026-12-24\n    changes: {fa: دوم., en: Second.}\n";

    [Fact]
    public void An_edition_that_was_published_and_is_as_it_was_is_good()
    {
        using var bench = Published();
        Assert.Empty(bench.Check().Findings);
    }

    [Fact]
    public void Blocks_that_changed_their_ids_are_one_finding_at_the_first()
    {
        using var bench = Published();
        foreach (var language in new[] { "fa", "en" })
            bench.Replace($"{Announcement}.{language}.md", "{#p3}", "{#x}").Replace($"{Announcement}.{language}.md", "{#p4}", "{#p3}").Replace($"{Announcement}.{language}.md", "{#x}", "{#p4}");
        Assert.Equal(
            [$"{bench.Where(Announcement + ".fa.md", "[]{#p4}")} release-002 ‘p4’ has the words that 1.0.0 published as ‘p3’, and one more | ‘p3’ has those of ‘p4’ {bench.Where(Announcement + ".fa.md", "[]{#p3}")}"],
            bench.Check().Findings.Described());
    }

    [Fact]
    public void Blocks_that_change_places_and_take_their_ids_along_read_otherwise_and_no_more()
    {
        using var bench = Published();
        foreach (var language in new[] { "fa", "en" }) bench.Swap($"{Announcement}.{language}.md", "p3", "p4");
        Assert.Equal(["release-003"], Codes(bench, "release"));
    }

    [Fact]
    public void A_block_that_was_put_between_others_and_took_the_number_of_its_place_is_one_finding()
    {
        using var bench = Published();
        foreach (var (language, words) in new[] { ("fa", "[نو]{.supplied}"), ("en", "New") })
            bench.Replace($"{Announcement}.{language}.md", "{#p4}", "{#p5}").Replace($"{Announcement}.{language}.md", "{#p3}", "{#p4}").Replace($"{Announcement}.{language}.md", "[]{#p4}", $"[]{{#p3}}{words}\n\n[]{{#p4}}");
        Assert.Equal(["release-002"], Codes(bench, "release"));
    }

    [Fact]
    public void Only_the_first_number_of_a_version_gives_ids_to_other_words()
    {
        using var bench = Published(LaterVersion);
        foreach (var language in new[] { "fa", "en" })
            bench.Replace($"{Announcement}.{language}.md", "{#p3}", "{#x}").Replace($"{Announcement}.{language}.md", "{#p4}", "{#p3}").Replace($"{Announcement}.{language}.md", "{#x}", "{#p4}");
        Assert.Equal(["release-002"], Codes(bench, "release"));
        bench.Put("edition.yml", bench.TextOf("edition.yml").Replace("1.1.0", "2.0.0", StringComparison.Ordinal));
        Assert.Empty(Codes(bench, "release"));
    }

    [Fact]
    public void A_renumbered_block_is_found_under_its_new_number()
    {
        using var bench = Published(LaterVersion);
        foreach (var language in new[] { "fa", "en" }) bench.Replace($"{Announcement}.{language}.md", "{#p3}", "{#p9}");
        Assert.Equal([$"{bench.Where(Announcement + ".fa.md", "[]{#p9}")} release-001 this block was published as ‘p3’ in 1.0.0, and is ‘p9’ now"], Described(bench));
    }

    [Fact]
    public void A_block_that_is_gone_is_said_until_it_is_retired()
    {
        using var bench = Published(LaterVersion);
        WithoutMessageEnd(bench);
        Assert.Equal([$"{Message}.fa.md:2:8 release-001 this text has no ‘p2’ any more, published in 1.0.0"], Described(bench));
        Retire(bench, "2001-04/message#p2");
        Assert.Empty(Described(bench));
    }

    [Fact]
    public void A_renamed_text_is_missed_at_its_old_address_until_that_leads_to_it()
    {
        using var bench = Published();
        Rename(bench);
        Assert.Equal(
            ["issues/2001-04/notice.fa.md:2:8 release-001 this text was published as ‘2001-04/message’, and that address leads nowhere now | published in 1.0.0 released.yml:19:15"],
            bench.Check().Findings.Described());
        bench.AddToFrontMatter("issues/2001-04/notice.fa.md", "redirect-from: message");
        Assert.Empty(bench.Check().Findings);
    }

    [Fact]
    public void A_page_that_is_gone_is_said_until_it_is_retired()
    {
        using var bench = Published(LaterVersion);
        foreach (var language in new[] { "fa", "en" }) File.Delete(bench.PathOf($"pages/principles.{language}.md"));
        Assert.Equal(["released.yml:28:15 release-001 the text ‘pages/principles’, published in 1.0.0, is gone"], Described(bench));
        Retire(bench, "pages/principles");
        Assert.Empty(Described(bench));
    }

    [Fact]
    public void A_renamed_issue_is_one_finding_until_its_old_name_leads_to_it()
    {
        using var bench = Published();
        foreach (var language in new[] { "fa", "en" }) bench.Replace($"pages/principles.{language}.md", "2001-04/", "2001-05/");
        Directory.Move(bench.PathOf("issues/2001-04"), bench.PathOf("issues/2001-05"));
        Assert.Equal(["released.yml:11:15 release-001 the issue ‘2001-04’, published in 1.0.0, is gone"], Described(bench));
        bench.Replace("issues/2001-05/issue.yml", "date:", "redirect-from: 2001-04\ndate:");
        Assert.Empty(Described(bench));
    }

    [Fact]
    public void Other_words_are_said_until_the_second_number_declares_them()
    {
        using var bench = Published();
        bench.Replace(Announcement + ".en.md", "congratulate", "greet");
        Assert.Equal([$"{bench.Where(Announcement + ".en.md", "[]{#p3}")} release-003 ‘p3’ reads otherwise than in 1.0.0, and the version is still 1.0.0"], Described(bench));
        Declare(bench, LaterVersion.Replace("1.1.0", "1.0.1", StringComparison.Ordinal));
        Assert.Equal([$"{bench.Where(Announcement + ".en.md", "[]{#p3}")} release-003 ‘p3’ reads otherwise than in 1.0.0, and 1.0.1 says that only mark-up is another"], Described(bench));
        bench.Put("edition.yml", bench.TextOf("edition.yml").Replace("1.0.1", "1.1.0", StringComparison.Ordinal));
        Assert.Empty(Described(bench));
    }

    [Fact]
    public void What_changed_is_told_by_the_history()
    {
        using var bench = Published(LaterVersion);
        bench.Replace(Announcement + ".en.md", "congratulate", "greet");
        Assert.Equal([$"{bench.Where("edition.yml", "1.1.0\n    date")} release-007 the history does not name ‘2001-04/announcement#p3’, other than in 1.0.0"], bench.Check().Findings.Described());
        bench.Replace("edition.yml", "Second.}\n", "Second.}\n    changed: [2001-04/announcement]\n");
        Assert.Empty(bench.Check().Findings);
    }

    [Theory]
    [InlineData("pages/principles.en.md", "is marked", "is shown", "the words of this page are not those of 1.0.0")]
    [InlineData(Message + ".en.md", "title: Message of", "title: A message of", "the title, the order or the notes of this text are not those of 1.0.0")]
    [InlineData("issues/2001-04/supporters.yml", "Labour congress", "Congress of labour", "‘ca-1’ reads otherwise than in 1.0.0")]
    public void Words_of_pages_titles_and_the_annex_are_words_too(string path, string old, string other, string said)
    {
        using var bench = Published();
        bench.Replace(path, old, other);
        Assert.Contains(Described(bench), finding => finding.Contains($"release-003 {said}", StringComparison.Ordinal));
    }

    [Fact]
    public void Mark_up_notes_and_what_is_withheld_are_no_other_words()
    {
        using var bench = Published();
        bench.Replace(Announcement + ".fa.md", "cause=unknown}", "cause=unknown note=\"شاید\" note-en=\"perhaps\"}");
        bench.Replace("issues/2001-04/supporters.yml", "kind: federation", "kind: federation\n        withheld: true");
        Assert.Empty(Described(bench));
        bench.AddToFrontMatter(Message + ".fa.md", "withheld: true");
        Assert.Empty(Described(bench));
    }

    [Theory]
    [InlineData("2001-04/mesage", "‘2001-04/mesage’ was never published, and so cannot be retired")]
    [InlineData("2001-04/message", "‘2001-04/message’ is retired, and there is one")]
    public void Only_what_was_published_and_is_gone_is_retired(string id, string said)
    {
        using var bench = Published(LaterVersion);
        Retire(bench, id);
        Assert.Equal([$"edition.yml:{bench.TextOf("edition.yml").Split('\n').ToList().FindIndex(line => line.Contains($"id: {id}", StringComparison.Ordinal)) + 1}:10 release-004 {said}"], Described(bench));
    }

    [Fact]
    public void A_former_name_is_no_text_of_today()
    {
        using var bench = Published();
        bench.AddToFrontMatter(Announcement + ".fa.md", "redirect-from: message");
        Assert.Equal(["release-004"], Codes(bench, "release"));
    }

    [Fact]
    public void The_history_may_name_what_was_withdrawn_or_renamed_later()
    {
        using var bench = Published(LaterVersion.Replace("Second.}\n", "Second.}\n    changed: [2001-04/message#p2, 2001-04/message#p1]\n", StringComparison.Ordinal));
        WithoutMessageEnd(bench);
        Retire(bench, "2001-04/message#p2");
        Assert.Empty(Described(bench));
        Rename(bench);
        bench.AddToFrontMatter("issues/2001-04/notice.fa.md", "redirect-from: message");
        Assert.Empty(Described(bench));
    }

    [Fact]
    public void A_new_translation_is_told_as_one()
    {
        using var bench = EditionBench.Good();
        var english = bench.TextOf("pages/principles.en.md");
        File.Delete(bench.PathOf("pages/principles.en.md"));
        Record(bench);
        bench.Put("pages/principles.en.md", english);
        Assert.Equal(["pages/principles.en.md:2:8 release-003 the words in ‘en’ are not those of 1.0.0, and the version is still 1.0.0"], Described(bench));
    }

    [Fact]
    public void A_retired_id_is_never_given_again()
    {
        using var bench = Published(LaterVersion);
        WithoutMessageEnd(bench);
        Retire(bench, "2001-04/message#p2");
        Record(bench);
        Declare(bench, LaterVersion.Replace("1.1.0", "1.2.0", StringComparison.Ordinal));
        Assert.Empty(Described(bench));
        bench.Put("edition.yml", bench.TextOf("edition.yml").Replace("retired:\n  - {id: 2001-04/message#p2, version: 1.1.0, reason: {fa: خواسته شد., en: Asked for.}}\n", "", StringComparison.Ordinal));
        Assert.Equal([$"{Message}.fa.md:2:8 release-001 this text has no ‘p2’ any more, published in 1.0.0"], Described(bench));
    }

    private static EditionBench Published(string? later = null)
    {
        var bench = EditionBench.Good();
        Record(bench);
        if (later is not null) Declare(bench, later);
        return bench;
    }

    private static void Record(EditionBench bench)
    {
        var bag = new DiagnosticBag();
        Assert.True(ReleaseLedger.Record(bench.Options(), bag)?.IsNew, string.Join('\n', bag.Sorted().Described()));
    }

    private static void Declare(EditionBench bench, string version)
    {
        var said = bench.TextOf("edition.yml");
        var (from, to) = (said.IndexOf("version:", StringComparison.Ordinal), said.IndexOf("  - version:", StringComparison.Ordinal));
        bench.Put("edition.yml", said[..from] + version + said[to..]);
    }

    private static void Retire(EditionBench bench, string id) =>
        bench.Replace("edition.yml", "\npublisher:", $"\nretired:\n  - {{id: {id}, version: 1.1.0, reason: {{fa: خواسته شد., en: Asked for.}}}}\npublisher:");

    // Its words in the source are left out with a reason.
    private static void WithoutMessageEnd(EditionBench bench)
    {
        foreach (var language in new[] { "fa", "en" })
        {
            var text = bench.TextOf($"{Message}.{language}.md");
            bench.Put($"{Message}.{language}.md", text[..text.IndexOf("\n[]{#p2}", StringComparison.Ordinal)]);
        }

        bench.Replace(Message + ".fa.md", "source: [11, 13]", "source: [11]");
        bench.Replace("issues/2001-04/issue.yml", "unused:\n", "unused:\n  - {lines: 13, kind: withdrawn, reason: {fa: خواسته شد., en: Asked for.}}\n");
    }

    private static void Rename(EditionBench bench)
    {
        foreach (var language in new[] { "fa", "en" }) File.Move(bench.PathOf($"{Message}.{language}.md"), bench.PathOf($"issues/2001-04/notice.{language}.md"));
        bench.Replace("issues/2001-04/issue.yml", "[announcement, message]", "[announcement, notice]").Replace("issues/2001-04/issue.yml", "supporters: message", "supporters: notice");
    }

    private static List<string> Described(EditionBench bench) => [.. bench.Check().Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Described())];

    private static List<string> Codes(EditionBench bench, string family) =>
        [.. bench.Check().Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code.Id).Where(code => code.StartsWith(family, StringComparison.Ordinal))];
}
